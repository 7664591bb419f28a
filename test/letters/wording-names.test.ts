import { type Names, named } from '../../src/letters/names';
import { ADDRESSES, COLUMNS, LANGUAGE_NAMES, PARTS, REASONS } from '../../src/letters/wording-names';
import { wordsFor } from '../../src/words/words-for';

const TABLES: Record<string, Record<string, Names>> = { ADDRESSES, COLUMNS, LANGUAGE_NAMES, PARTS, REASONS };

test.each(Object.entries(TABLES))('%s: every name, in either language, means one thing', (_table, names) => {
  for (const [key, { en, de, others }] of Object.entries(names)) {
    // Our own key is understood too: it is the English name or one of the others.
    for (const name of [key, en, de, ...others]) expect([name, named(names, name)]).toEqual([name, key]);
  }
});

test('a reason is written as the cells write the kind of client', () => {
  for (const language of ['de', 'en'] as const) {
    for (const name of Object.values(wordsFor(language).kinds)) {
      expect(Object.values(REASONS).map((names) => names[language])).toContain(name);
    }
  }
});
