import { isoFromDay } from '../../src/core/day';
import { scoreBook } from '../../src/core/score-book';
import { defaultSettings } from '../../src/core/settings';
import { readBook } from '../../src/table/read-book';
import type { Cell } from '../../src/table/table';

/** A ledger of eight columns, as a sheet gives it; the same at every call. */
function ledger(rows: number, clients: number): Cell[][] {
  const cells: Cell[][] = [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Net', 'Total', 'Paid on', 'Status'],
  ];
  for (let row = 0; row < rows; row += 1) {
    const issued = 19_723 + ((row * 7) % 700);
    const net = 100 + ((row * 37) % 900);
    const paid = isoFromDay(issued + 14 + ((row * 11) % 60));
    const client = `Client ${(row * 13) % clients}`;
    cells.push([
      `R-${row}`,
      client,
      isoFromDay(issued),
      isoFromDay(issued + 14),
      net,
      net * 1.19,
      paid,
      'paid',
    ]);
  }
  return cells;
}

/** A bare loop that touches every cell once: the least that any reading costs. */
function touch(cells: Cell[][]): number {
  let sum = 0;
  for (const row of cells)
    for (const cell of row) sum += typeof cell === 'number' ? cell : String(cell).length;
  return sum;
}

/** Median of five runs, in milliseconds. */
function median(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2];
}

/** Reading and scoring, beside the bare loop, for growing ledgers. */
export function printReading(): void {
  console.log('Reading and scoring (500 clients, eight columns; medians of five runs)\n');
  console.log('    rows   bare loop     reading    scoring   rows per second   reading / bare loop');
  for (const rows of [10_000, 100_000]) {
    const cells = ledger(rows, 500);
    const bare = median(() => touch(cells));
    const reading = median(() => readBook([{ sheet: 'Invoices', cells }], { locale: 'de_DE' }));
    const { book } = readBook([{ sheet: 'Invoices', cells }], { locale: 'de_DE' });
    const scoring = median(() => scoreBook(book, { today: 20_453, settings: defaultSettings() }));
    const figures = [
      String(rows).padStart(8),
      `${bare.toFixed(1)} ms`.padStart(12),
      `${reading.toFixed(1)} ms`.padStart(12),
      `${scoring.toFixed(1)} ms`.padStart(11),
      Math.round((rows / (reading + scoring)) * 1000)
        .toLocaleString('en')
        .padStart(18),
      (reading / bare).toFixed(1).padStart(22),
    ];
    console.log(figures.join(''));
  }
}
