import { isoFromDay } from '../../src/model/day';
import { openTestBook, type TestBook } from '../test-book';

/** A day of the last weeks, so that it counts whenever the test runs. */
export const RECENT = Math.floor(Date.now() / 86_400_000) - 30;

const day = (ago: number): string => isoFromDay(RECENT - ago);

/** Invoices of three clients; one is spelled in two ways. */
export const INVOICES = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
  ['1', 'Acme', day(200), day(186), 900, day(100)],
  ['2', 'Acme', day(120), day(106), 900, day(50)],
  ['3', 'ACME Ltd', day(60), day(46), 900, ''],
  ['4', 'Birch', day(90), day(76), 400, day(80)],
  ['5', 'Birch', day(50), day(36), 400, day(40)],
  ['6', 'Cedar', day(40), day(26), 200, day(20)],
];

export const LOG = [
  ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'],
  [day(70), 'Acme', 'Complaint', 30, 'no'],
  [day(20), 'Birch', 'Reminder sent', '', ''],
];

export const ENTRY_HEADINGS = ['Client', 'Joy', 'Decision', 'Note', 'Draft', 'Last day'];

/** A book whose owner has confirmed how it is read. */
export function openConfirmed(
  sheets: Record<string, unknown[][]>,
  memory: object = {},
  locale = 'en_GB',
  userLocale = 'en',
): TestBook {
  return openTestBook(sheets, { locale, userLocale, memory: { confirmed: true, ...memory } });
}

/** The rows of a sheet as they are shown in its first columns. */
export function rowsOf(book: TestBook, sheet: string, columns: number): unknown[][] {
  return book.cells(sheet).map((row) => row.slice(0, columns));
}

/** All calls of Google's services since the last reset, without those that read or write the memory. */
export function callsOf(book: TestBook): number {
  return Object.entries(book.calls()).reduce(
    (sum, [name, count]) => sum + (name.startsWith('Propert') ? 0 : count),
    0,
  );
}
