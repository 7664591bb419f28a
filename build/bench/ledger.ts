import { isoFromDay } from '../../src/core/day';

/** A cell as `getValues` gives it. */
export type SheetCell = string | number | Date;

/** A day's midnight in the script's own zone. */
type WriteDay = (day: number) => string | Date;

/** Days as real dates, as a sheet gives them, or as text, as a .csv brings them. */
export const FORMS: Record<'dates' | 'text', WriteDay> = {
  dates: (day) => new Date(day * 86_400_000),
  text: isoFromDay,
};

/** A ledger of eight columns and so many clients; the same at every call. */
export function ledger(rows: number, clients: number, form: keyof typeof FORMS): SheetCell[][] {
  const date = FORMS[form];
  const cells: SheetCell[][] = [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Net', 'Total', 'Paid on', 'Status'],
  ];
  for (let row = 0; row < rows; row += 1) {
    const issued = 19_723 + ((row * 7) % 700);
    const net = 100 + ((row * 37) % 900);
    const money = (amount: number): SheetCell => (form === 'text' ? amount.toFixed(2) : amount);
    cells.push([
      `R-${row}`,
      `Client ${(row * 13) % clients}`,
      date(issued),
      date(issued + 14),
      money(net),
      money(net * 1.19),
      date(issued + 14 + ((row * 11) % 60)),
      'paid',
    ]);
  }
  return cells;
}

/** A bare loop that touches every cell once: the least that any reading costs. */
export function touch(cells: SheetCell[][]): number {
  let sum = 0;
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell === 'number') sum += cell;
      else sum += typeof cell === 'string' ? cell.length : cell.getTime() % 7;
    }
  }
  return sum;
}
