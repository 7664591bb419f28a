import type { Cell } from '../../src/model/table';
import { isUnreadable } from '../../src/reading/unreadable-cell';

test.each<[Cell, boolean]>([
  ['#N/A', true],
  ['#REF!', true],
  ['#NAME?', true],
  ['#BEZUG!', true],
  ['#NV', true],
  ['#DIV/0!', true],
  ['#ERROR!', true],
  ['Loading...', true],
  ['Wird geladen…', true],
  ['CellImage', true],
  [{} as unknown as Cell, true],
  ['#1001', false],
  ['#Acme', false],
  ['Loading Dock Ltd', false],
  ['Acme', false],
  ['', false],
  [null, false],
  [7, false],
])('%j is unreadable: %s', (cell, wanted) => {
  expect(isUnreadable(cell)).toBe(wanted);
});
