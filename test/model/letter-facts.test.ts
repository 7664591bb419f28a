import fc from 'fast-check';
import type { ClientKind } from '../../src/model/client-kind';
import { filledLines, LETTER_REASONS, oneLine } from '../../src/model/letter-facts';
import { wordsFor } from '../../src/words/words-for';

test.each([
  [undefined, ''],
  ['', ''],
  [' \n\t', ''],
  ['Anna  Berger', 'Anna Berger'],
  [' Hafenstraße 3\r\n20359 Hamburg ', 'Hafenstraße 3 20359 Hamburg'],
])('%j on one line is "%s"', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  [undefined, []],
  [[], []],
  [['', ' ', '\n'], []],
  [
    [' keys', '', 'two\nlines'],
    ['keys', 'two lines'],
  ],
])('of %j the lines %j are filled', (lines, filled) => {
  expect(filledLines(lines)).toEqual(filled);
});

test('a line holds no break and no double space, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '\t') })), (texts) => {
      const lines = filledLines(texts);
      for (const line of lines) expect(line).toMatch(/^\S+( \S+)*$/);
      expect(filledLines(lines)).toEqual(lines);
      expect(texts.filter((text) => oneLine(text) !== '')).toHaveLength(lines.length);
    }),
  );
});

test('every kind of client is a reason to part, beside no reason at all', () => {
  const kinds = Object.keys(wordsFor('en').kinds) as ClientKind[];
  expect([...LETTER_REASONS].sort()).toEqual(['none', ...kinds].sort());
});
