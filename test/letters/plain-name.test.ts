import fc from 'fast-check';
import { plainName } from '../../src/letters/plain-name';

test.each([
  ['Letzter Tag', 'letzter_tag'],
  ['lastDay', 'last-day'],
  ['Übergabe', 'uebergabe'],
  ['Übergabe', 'UBERGABE'],
  ['Gruß', 'GRUSS'],
  ['Empfängerin', 'Empfangerin'],
  ['Café', ' cafe: '],
])('"%s" and "%s" are one name', (a, b) => {
  expect(plainName(a)).toBe(plainName(b));
});

test.each([
  ['Ort', 'Wort'],
  ['Kunde', 'Kundin'],
  ['Teil 1', 'Teil 2'],
])('"%s" and "%s" are two names', (a, b) => {
  expect(plainName(a)).not.toBe(plainName(b));
});

test('nothing is left of signs, and case and spaces never count', () => {
  expect(plainName(' –_.{}!')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeouäöüßxyz 0-_.') }), (text) => {
      expect(plainName(` ${text.toUpperCase()}. `)).toBe(plainName(text));
    }),
  );
});
