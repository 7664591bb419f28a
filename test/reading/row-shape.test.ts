import type { Cell } from '../../src/model/table';
import { filledIn, isBlank, isBlankRow, isLoneCell, isTotalRow } from '../../src/reading/row-shape';

const MIDDLE = { first: 1, last: 3 };

test('nothing is an empty text, null or undefined; zero and no are something', () => {
  expect(['', null, undefined].map(isBlank)).toEqual([true, true, true]);
  expect([0, false, ' ', 'a'].map(isBlank)).toEqual([false, false, false, false]);
});

test.each<[Cell[], boolean, boolean, Cell[]]>([
  [['x', '', null, undefined, 'x'], true, false, []],
  [['x', 'a', '', '', 'x'], false, true, ['a']],
  [['x', '', '', 0, 'x'], false, true, [0]],
  [['x', 'a', '', 'b', 'x'], false, false, ['a', 'b']],
  [['x'], true, false, []],
])('%j in the columns B to D', (row, blank, lone, filled) => {
  expect(isBlankRow(row, MIDDLE)).toBe(blank);
  expect(isLoneCell(row, MIDDLE)).toBe(lone);
  expect(filledIn(row, MIDDLE)).toEqual(filled);
});

test.each<[string, Cell[], boolean]>([
  ['the word and a sum', ['', 'Total', '', 900], true],
  ['the word in a later column', ['', '', 'Total', 900], true],
  ['the word outside', ['Total', '', '', 900], false],
  ['a client of that name with a number', ['', 'Total', 'R-1', 900], false],
  ['another word', ['', 'Acme', '', 900], false],
  ['a figure first', ['', 5, 'Total', 900], false],
  ['nothing', ['', '', '', ''], false],
])('a total: %s', (_what, row, wanted) => {
  // Every entry fills column C.
  expect(isTotalRow(row, MIDDLE, [2])).toBe(wanted);
});
