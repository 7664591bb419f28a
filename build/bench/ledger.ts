import { dayFromIso, isoFromDay } from '../../src/model/day';

/** A cell as `getValues` gives it. */
export type SheetCell = string | number | Date;

/** Days as real dates, as a sheet gives them, or as text, as a .csv brings them. */
export type Form = 'dates' | 'text';

/** The as-of date of every measurement: before it, all invoices of the ledger are paid. */
export const AS_OF = '2026-02-28';
export const AS_OF_DAY = dayFromIso(AS_OF) as number;

/** Days as each form writes them; a real date is a day's midnight in the script's own zone. */
const WRITE_DAY: Record<Form, (day: number) => string | Date> = {
  dates: (day) => new Date(day * 86_400_000),
  text: isoFromDay,
};

/** Every client of a ledger by name. */
export function clientNames(clients: number): string[] {
  return Array.from({ length: clients }, (_, index) => `Client ${index}`);
}

/** Numbers from 0 up to a limit that look thrown, and are the same in every run (Lehmer's generator, MINSTD). */
function thrower(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** A ledger of eight columns and the given number of clients; the same at every call. */
export function ledger(rows: number, clients: number, form: Form): SheetCell[][] {
  const date = WRITE_DAY[form];
  const names = clientNames(clients);
  const upTo = thrower();
  const money = (cents: number): SheetCell => (form === 'text' ? (cents / 100).toFixed(2) : cents / 100);
  const cells: SheetCell[][] = [
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Net', 'Total', 'Paid on', 'Status'],
  ];
  for (let row = 0; row < rows; row += 1) {
    const issued = 19_723 + upTo(700);
    const net = 10_000 + upTo(90_000);
    cells.push([
      `R-${row}`,
      names[upTo(clients)] ?? '',
      date(issued),
      date(issued + 14),
      money(net),
      money(Math.round(net * 1.19)),
      date(issued + 14 + upTo(60)),
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
