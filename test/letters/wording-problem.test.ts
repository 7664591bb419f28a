import { TAGS, type Tag, tagName } from '../../src/letters/tags';
import { PARTS, REASONS } from '../../src/letters/wording-names';
import { type WordingProblem, wordingSentence } from '../../src/letters/wording-problem';
import { WORDING_PROBLEM_CODES } from '../../src/words/letter-language-words';

const DETAILS: Record<WordingProblem['code'], string> = {
  'unknown-tag': '{{Chef}}',
  'empty-tag': '{{Firma}}',
  'broken-tag': 'Danke {{Kunde',
  'empty-part': 'decision',
  'no-heading': 'text',
  'unknown-language': 'Klingonisch',
  'unknown-address': 'Ihr',
  'unknown-reason': 'laut',
  'unknown-part': 'Witz',
  twice: '5',
};
const PROBLEMS = WORDING_PROBLEM_CODES.map((code) => ({
  code,
  detail: DETAILS[code],
  row: 2,
}));

test.each(PROBLEMS)('$code is a sentence with its row and its words, in both languages', (problem) => {
  const shown = {
    'empty-part': { de: PARTS.decision.de, en: PARTS.decision.en },
    'no-heading': { de: 'Text', en: 'text' },
  }[problem.code as string] ?? { de: problem.detail, en: problem.detail };
  for (const [language, row] of [
    ['de', 'Zeile 2: '],
    ['en', 'Row 2: '],
  ] as const) {
    const sentence = wordingSentence(problem, language);
    expect(sentence.startsWith(row)).toBe(true);
    expect(sentence).toMatch(/^.{30,}\.$/);
    expect(sentence).not.toContain('undefined');
    expect(sentence).toContain(shown[language]);
  }
});

test.each(['unknown-tag', 'empty-tag', 'broken-tag'] as const)('%s lists every tag there is', (code) => {
  for (const language of ['de', 'en'] as const) {
    const sentence = wordingSentence({ code, detail: 'x' }, language);
    for (const tag of Object.keys(TAGS) as Tag[]) expect(sentence).toContain(tagName(tag, language));
  }
});

test.each([
  ['unknown-reason', REASONS],
  ['unknown-part', PARTS],
] as const)('%s lists every name there is', (code, names) => {
  for (const language of ['de', 'en'] as const) {
    const sentence = wordingSentence({ code, detail: 'x' }, language);
    for (const name of Object.values(names)) expect(sentence).toContain(name[language]);
  }
});

test('a text of our own has no row', () => {
  expect(wordingSentence({ code: 'twice', detail: '5' }, 'en')).toMatch(/^This text/);
});
