import { shifted } from '../../workbench/sheet/shifted-ranges';

/** Rows 10 to 19 of four columns. */
const range = { startRow: 10, endRow: 19, startColumn: 2, endColumn: 5 };

test.each([
  ['rows above', true, 3, 4, [12, 21]],
  ['rows at the first one', true, 10, 10, [11, 20]],
  ['rows within', true, 19, 20, [10, 21]],
  ['rows below', true, 20, 29, [10, 19]],
])('%s come in', (_name, inserted, from, to, rows) => {
  const [moved] = shifted(range, { axis: 'Row', inserted, from, to });
  expect([moved?.startRow, moved?.endRow]).toEqual(rows);
  expect([moved?.startColumn, moved?.endColumn]).toEqual([2, 5]);
});

test.each([
  ['above', 0, 4, [5, 14]],
  ['over the upper edge', 8, 11, [8, 15]],
  ['within', 12, 13, [10, 17]],
  ['over the lower edge', 18, 25, [10, 17]],
  ['below', 20, 25, [10, 19]],
])('rows %s go', (_name, from, to, rows) => {
  const [moved] = shifted(range, { axis: 'Row', inserted: false, from, to });
  expect([moved?.startRow, moved?.endRow]).toEqual(rows);
});

test('what goes as a whole is gone, and columns move alike', () => {
  expect(shifted(range, { axis: 'Row', inserted: false, from: 10, to: 19 })).toEqual([]);
  expect(shifted(range, { axis: 'Column', inserted: true, from: 0, to: 0 })).toEqual([
    { startRow: 10, endRow: 19, startColumn: 3, endColumn: 6 },
  ]);
});
