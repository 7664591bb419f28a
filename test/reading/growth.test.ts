import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

/** Rows of cells, each made from its indices. */
const grid = (rows: number, columns: number, cell: (row: number, column: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cell(row, column)),
  );

const read = (cells: Cell[][]) => readBook([{ sheet: 'Sheet', cells }], { locale: 'de_DE' });
const beside = (columns: number, heading: (column: number) => Cell) =>
  grid(25, columns, (row, column) => (column % 3 === 2 ? '' : row === 0 ? heading(column) : row * 5));

/** What takes longer as a number grows, each with its smallest number. */
const SERIES: [what: string, smallest: number, prepare: (n: number) => () => unknown][] = [
  [
    'a planner with every other column free',
    120,
    (n) => {
      const cells = grid(25, n, (row, column) => (column % 2 ? '' : `Call ${row} ${column}`));
      return () => read(cells);
    },
  ],
  [
    'columns with headings and free ones between them',
    120,
    (n) => {
      const cells = beside(n, (column) => (column % 3 ? 'Total' : 'Date'));
      return () => read(cells);
    },
  ],
  [
    'tables side by side',
    120,
    (n) => {
      const cells = beside(n, (column) => (column % 3 ? 'Total' : 'Client'));
      return () => read(cells);
    },
  ],
  [
    'spellings of one client',
    10_000,
    (n) => {
      const rows = grid(n, 5, (row, column) => [row, `Acme ${row}`, 'C1', '2025-01-01', 5][column]);
      return () => read([['Invoice no.', 'Client', 'Client no.', 'Date', 'Total'], ...rows]);
    },
  ],
];

/** The least time of the processor of three runs: what else the machine does makes no difference. */
function timeOf(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}

test.each(SERIES)('%s: four times as many take less than eight times as long', (_what, smallest, prepare) => {
  const [small, big] = [prepare(smallest), prepare(4 * smallest)];
  timeOf(small);
  expect(timeOf(big) / timeOf(small)).toBeLessThan(8);
});
