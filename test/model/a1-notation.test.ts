import fc from 'fast-check';
import { columnLetters } from '../../src/model/a1-notation';

test.each([
  [1, 'A'],
  [2, 'B'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s, as Sheets names it', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('letters are digits from 1 to 26, so they count back to their column', () => {
  const columnOf = (letters: string): number =>
    [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
      expect(columnLetters(column)).toMatch(/^[A-Z]{1,3}$/);
      expect(columnOf(columnLetters(column))).toBe(column);
    }),
  );
});
