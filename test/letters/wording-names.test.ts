import {
  ADDRESSES,
  COLUMNS,
  LANGUAGES,
  named,
  namesIn,
  PARTS,
  REASONS,
} from '../../src/letters/wording-names';

const TABLES: Record<string, Parameters<typeof named<string>>[0]> = {
  ADDRESSES,
  COLUMNS,
  LANGUAGES,
  PARTS,
  REASONS,
};

test.each(Object.entries(TABLES))('%s: every name, in either language, means one thing', (_table, names) => {
  for (const [key, { en, de, others }] of Object.entries(names)) {
    for (const name of [key, en, de, ...others]) expect([name, named(names, name)]).toEqual([name, key]);
  }
});

test.each([
  [PARTS, ' GRUSS ', 'closing'],
  [PARTS, 'uebergabe', 'handOver'],
  [PARTS, 'hand over', 'handOver'],
  [REASONS, 'Passt nicht!', 'misfit'],
  [REASONS, 'LATE PAYER', 'late-payer'],
  [LANGUAGES, 'DE', 'de'],
  [ADDRESSES, 'per du', 'du'],
  [COLUMNS, 'Sie oder Du', 'address'],
])('%#: "%s" is understood as %s', (names, text, key) => {
  expect(named<string>(names, text)).toBe(key);
});

test.each(['', ' ', 'Witz', 'Gru'])('"%s" names no part', (text) => {
  expect(named(PARTS, text)).toBeUndefined();
});

test('all names of a table, in the language of the reader', () => {
  expect(namesIn(LANGUAGES, 'de')).toBe('Deutsch, Englisch');
  expect(namesIn(LANGUAGES, 'en')).toBe('German, English');
  expect(namesIn(REASONS, 'de').split(', ')).toHaveLength(Object.keys(REASONS).length);
});
