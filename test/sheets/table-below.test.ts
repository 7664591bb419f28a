import { hasTableBelow } from '../../src/sheets/table-below';

const table = (headingRow: number, lastRow: number, sheet = 'Invoices') => ({ sheet, headingRow, lastRow });
const UPPER = table(1, 10);

test.each([
  ['itself only', [], false],
  ['one below it', [table(12, 20)], true],
  ['one right below it', [table(11, 12)], true],
  ['one beside it', [table(1, 30)], false],
  ['one beside its last row', [table(10, 30)], false],
  ['one on another sheet', [table(12, 20, 'Clients')], false],
  ['one of several', [table(1, 10), table(1, 3, 'Clients'), table(40, 50)], true],
])('%s', (_what, others, below) => {
  expect(hasTableBelow(UPPER, [UPPER, ...others])).toBe(below);
});

test('a table above is not below', () => {
  expect(hasTableBelow(table(12, 20), [UPPER, table(12, 20)])).toBe(false);
});
