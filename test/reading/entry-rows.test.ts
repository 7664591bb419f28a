import type { Cell, Table } from '../../src/model/table';
import { entryTest } from '../../src/reading/entry-rows';
import { understandTables } from '../../src/reading/understand-table';
import { at } from '../at';

const HEADINGS: Cell[] = ['Invoice no.', 'Client', 'Date', 'Total'];
const isEntry = (row: Cell[]): boolean => {
  const cells = [HEADINGS, ['A-1', 'Acme', '2025-01-01', 5], row, ['A-2', 'Acme', '2025-01-02', 5]];
  const grid = { sheet: 'Invoices', cells };
  const table: Table = at(understandTables(grid, {}));
  return entryTest(grid, table)(2);
};

test.each<[string, Cell[], boolean]>([
  ['an invoice', ['A-9', 'Birch', '2025-01-03', 7], true],
  ['an invoice without its client', ['A-9', '', '2025-01-03', 7], true],
  ['a blank row', ['', '', '', ''], false],
  ['a title in between', ['February', '', '', ''], false],
  ['a total', ['Total', '', '', 12], false],
  ['the headings once more, as on a second page', HEADINGS, false],
])('%s is an entry: %#', (_what, row, wanted) => {
  expect(isEntry(row)).toBe(wanted);
});
