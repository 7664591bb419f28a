import type { Book } from '../../src/model/book';
import { isoFromDay } from '../../src/model/day';
import { readBook } from '../../src/reading/read-book';
import { AS_OF_DAY } from './ledger';

/** How much history a simulated business has. */
export interface Rhythm {
  invoicesAYear: number;
  years: number;
}

/** Clients of a simulated business. */
export const CLIENTS = 40;

const TERMS = 30;

/**
 * The book of a small business on the day of all measurements, from a sheet with dates and amounts only. Each client has
 * invoices on any days of each year, and pays them as late as one of the real clients, whose days late these are. What is
 * paid after that day is open.
 */
export function simulatedBusiness(real: number[][], rhythm: Rhythm, random: () => number): Book {
  const rows = Array.from({ length: CLIENTS }, (_, index) =>
    clientRows(`Client ${index}`, pick(real, random), rhythm, random),
  );
  const cells = [['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'], ...rows.flat()];
  return readBook([{ sheet: 'Invoices', cells }], { locale: 'en_IE' }).book;
}

function clientRows(
  client: string,
  daysLate: number[],
  { invoicesAYear, years }: Rhythm,
  random: () => number,
): string[][] {
  // From 200 to 6,400: an order of size of its own for each client.
  const usual = 200 * 2 ** (5 * random());
  return Array.from({ length: invoicesAYear * years }, (_, index) => {
    const issued = AS_OF_DAY - 365 * Math.floor(index / invoicesAYear) - Math.floor(365 * random());
    const due = issued + TERMS;
    const paid = due + pick(daysLate, random);
    return [
      `${client} ${index}`,
      client,
      isoFromDay(issued),
      isoFromDay(due),
      (usual * (0.5 + random())).toFixed(2),
      paid > AS_OF_DAY ? '' : isoFromDay(paid),
    ];
  });
}

function pick<T>(list: T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
