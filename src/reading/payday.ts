import type { Status } from '../languages/reading-language';
import type { Day } from '../model/day';
import { plainText, textOf } from '../model/plain-text';
import type { Cell, Table } from '../model/table';
import { saysNot, statusOf } from './answer-words';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { dateReader } from './date-format';
import { isUnreadable } from './unreadable-cell';

/** Reads the column for the day of payment. */
export interface PaydayReader {
  day: ColumnReader<Day | undefined>;
  /** What a cell without a day says of the payment; undefined where it says nothing. */
  mark: ColumnReader<Status | undefined>;
}

/**
 * Makes the reader of the column for the day of payment. People also write "yes", "x" or "cash" there: a mark or a word without
 * a day is a payment, unless it says that there was none. What looks like a day and is none is listed.
 */
export function paydayReader(read: ColumnReaders): PaydayReader {
  if (!read.has('paid_on')) return { day: () => undefined, mark: () => undefined };
  const [dayAt, dateAt, cellAt] = [read.day('paid_on'), read.date('paid_on'), read.cell('paid_on')];
  const markAt: ColumnReader<Status | undefined> = (row) =>
    dateAt(row) === 'unreadable' ? markOf(cellAt(row)) : undefined;
  return {
    day: (row) => {
      const reading = dateAt(row);
      if (typeof reading === 'number' || reading === undefined) return reading;
      const mark = markAt(row);
      const among = mark === 'unpaid' ? undefined : dayAmongWords(textOf(cellAt(row)));
      // What is neither a day nor a mark is listed.
      return among ?? (mark === undefined ? dayAt(row) : undefined);
    },
    mark: markAt,
  };
}

/** What a mark or a word without a day says; undefined for what looks like a day or a number. */
function markOf(cell: Cell): Status | undefined {
  const status = statusOf(cell);
  if (status !== undefined) return status;
  if (saysNot(plainText(textOf(cell)))) return 'unpaid';
  return typeof cell === 'string' && !/\d/.test(cell) && !isUnreadable(cell) ? 'paid' : undefined;
}

const readDay = dateReader('day-first');

/** The day in "cheque of 02.02.2025"; only one that can be read in one way. */
function dayAmongWords(text: string): Day | undefined {
  const firstLetter = text.search(/\p{L}/u);
  if (firstLetter < 0) return undefined;
  // From the first letter on: one pattern for both would begin anew at each letter of a long text.
  const found = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.exec(text.slice(firstLetter))?.[0];
  const reading = found === undefined ? undefined : readDay(found);
  return typeof reading === 'number' ? reading : undefined;
}

/** Whether the column has a day, or nothing yet; one with marks alone tells no days. */
export function tellsDays({ firstRow, lastRow }: Table, read: ColumnReaders): boolean {
  if (!read.has('paid_on')) return false;
  const dateAt = read.date('paid_on');
  let isBlank = true;
  for (let row = firstRow - 1; row < lastRow; row += 1) {
    const reading = dateAt(row);
    if (typeof reading === 'number') return true;
    isBlank &&= reading === undefined;
  }
  return isBlank;
}
