import fc from 'fast-check';
import { type Names, named, namesIn } from '../../src/letters/names';
import { LANGUAGE_NAMES, PARTS, REASONS } from '../../src/letters/wording-names';

/** Whether a text names what another one is called. */
const areOne = (name: string, text: string): boolean => {
  const names: Record<'one', Names> = { one: { en: name, de: 'anders', others: [] } };
  return named(names, text) === 'one';
};

test.each([
  ['Letzter Tag', 'letzter_tag'],
  ['lastDay', 'last-day'],
  ['Übergabe', 'uebergabe'],
  ['Übergabe', 'UBERGABE'],
  ['Gruß', 'GRUSS'],
  ['Empfängerin', 'Empfangerin'],
  ['Café', ' cafe: '],
])('"%s" and "%s" are one name', (a, b) => {
  expect(areOne(a, b)).toBe(true);
});

test.each([
  ['Ort', 'Wort'],
  ['Kunde', 'Kundin'],
  ['Teil 1', 'Teil 2'],
])('"%s" and "%s" are two names', (a, b) => {
  expect(areOne(a, b)).toBe(false);
});

test('case, spaces and signs never count', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeouäöüßxyz 0-_.') }), (text) => {
      expect(areOne(text, ` ${text.toUpperCase()}. `)).toBe(true);
    }),
  );
});

test.each([
  [PARTS, ' GRUSS ', 'closing'],
  [PARTS, 'hand over', 'handOver'],
  [REASONS, 'Passt nicht!', 'misfit'],
  [REASONS, 'LATE PAYER', 'late-payer'],
  [LANGUAGE_NAMES, 'DE', 'de'],
])('%#: "%s" is understood as %s', (names, text, key) => {
  expect(named<string>(names, text)).toBe(key);
});

test.each(['', ' ', 'Witz', 'Gru'])('"%s" names no part', (text) => {
  expect(named(PARTS, text)).toBeUndefined();
});

test('all names of a table, in the language of the reader', () => {
  expect(namesIn(LANGUAGE_NAMES, 'de')).toBe('Deutsch, Englisch');
  expect(namesIn(LANGUAGE_NAMES, 'en')).toBe('German, English');
  expect(namesIn(REASONS, 'de').split(', ')).toHaveLength(Object.keys(REASONS).length);
});
