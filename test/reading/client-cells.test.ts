import type { Cell } from '../../src/model/table';
import { clientReader } from '../../src/reading/client-cells';
import { columnReaders } from '../../src/reading/column-readers';
import { understandTables } from '../../src/reading/understand-table';

/** The client that each row of a sheet names, and the row that names it. */
function named(cells: Cell[][]): [string, number][] {
  const grid = { sheet: 'S', cells };
  const [table] = understandTables(grid, {});
  if (!table) return [];
  const clientAt = clientReader(grid, table, columnReaders(grid, table, {}));
  return cells.slice(1).map((_, index) => {
    const { name, row } = clientAt(index + 1);
    return [name, row];
  });
}

const HEADINGS = ['Client', 'Invoice no.', 'Date', 'Amount'];

test('a further line of an invoice may leave its client blank; another invoice may not', () => {
  const cells: Cell[][] = [
    HEADINGS,
    ['Acme', '1', '2025-01-01', 5],
    ['', '1', '2025-01-01', 6],
    ['', '1', '2025-01-01', 7],
    ['Acme', '2', '2025-01-01', 7],
    ['', '3', '2025-01-01', 7],
  ];
  expect(named(cells)).toEqual([
    ['Acme', 1],
    ['Acme', 1],
    ['Acme', 1],
    ['Acme', 4],
    ['', 5],
  ]);
});

test('below a merged cell the name goes on, past a total', () => {
  const cells: Cell[][] = [
    HEADINGS,
    ['Acme', '1', '2025-01-01', 5],
    ['', '2', '2025-01-02', 6],
    ['Total Acme', '', '', 11],
    ['Nord', '3', '2025-01-01', 7],
    ['', '4', '2025-01-02', 7],
  ];
  expect(named(cells).map(([name]) => name)).toEqual(['Acme', 'Acme', 'Acme', 'Nord', 'Nord']);
});

test('the title of a group names the client of its rows, and is no row itself', () => {
  const cells: Cell[][] = [
    ['Invoice no.', 'Date', 'Due date', 'Amount'],
    ['Acme Ltd', '', '', ''],
    ['1', '2025-01-01', '2025-01-31', 5],
    ['Nord', '', '', ''],
    ['2', '2025-01-01', '2025-01-31', 5],
  ];
  expect(named(cells)).toEqual([
    ['', 1],
    ['Acme Ltd', 1],
    ['', 3],
    ['Nord', 3],
  ]);
});
