import { READING_LANGUAGES, wordsIn } from '../languages/languages';
import { type Day, dayFromParts } from '../model/day';
import { lazy } from '../model/lazy';
import { isNothing, plainText } from '../model/plain-text';
import type { Cell } from '../model/table';
import { LONGEST } from '../model/text-limits';
import { isBlank } from './row-shape';

/** A cell read as a day, or why it cannot be. */
export type DateReading = Day | 'ambiguous' | 'unreadable' | undefined;

/** Which comes first in 03/04/2025; undefined where nothing settles it. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

const NUMERIC = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?(?!\d)/;

/** Year first: 2025-1-5, 2025/01/05, 2025. 1. 5. The month always comes next. */
const YEAR_FIRST = /^(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?(?!\d)/;

/** How the names of months begin in plain text, in every language. */
const monthStarts = lazy(() =>
  READING_LANGUAGES.flatMap(({ cells }) =>
    cells.months.flatMap((starts, index) => wordsIn(starts).map((start) => ({ start, month: index + 1 }))),
  ),
);

/** The order that a column's own texts prove: a number above 12 is not a month. Points always mean day first. */
export function orderOfColumn(cells: Cell[]): DayOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    // A date with its year first proves nothing, and most are such dates.
    if (
      typeof cell !== 'string' ||
      cell.length > LONGEST.figure ||
      (cell[4] === '-' && cell[2] !== '-' && cell[1] !== '-')
    )
      continue;
    const match = NUMERIC.exec(cell.trim());
    if (!match || match[2] === '.') continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    else if (Number(match[3]) > 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'day-first' : monthFirst > 0 ? 'month-first' : undefined;
}

/**
 * Whether Sheets made days of some texts with day and month the wrong way round: the texts that it left prove the other order
 * than that of its locale, and no real date has a day after the twelfth.
 */
export function areHalfConverted(cells: Cell[], locale: string | undefined): boolean {
  let hasDays = false;
  // Most columns end here soon, at a day after the twelfth.
  for (const cell of cells) {
    const day =
      typeof cell === 'string' && cell[4] === '-' ? /^\d{4}-\d\d-(\d\d)/.exec(cell)?.[1] : undefined;
    if (Number(day) > 12) return false;
    hasDays ||= day !== undefined;
  }
  const [proven, usual] = [hasDays ? orderOfColumn(cells) : undefined, orderOfLocale(locale)];
  return proven !== undefined && usual !== undefined && proven !== usual;
}

/** The order usual in a locale: months come first in the United States and the Philippines. */
export function orderOfLocale(locale: string | undefined): DayOrder {
  if (!locale) return undefined;
  return /[_-](US|PH)$/i.test(locale) || locale === 'en' ? 'month-first' : 'day-first';
}

/** 1 January 1900, as a day. */
const EARLIEST = -25_567;

/** Makes the reader of a date column. It reads each text once and remembers the answer. */
export function dateReader(order: DayOrder): (cell: Cell) => DateReading {
  const known = new Map<string, DateReading>();
  return (cell) => {
    if (isBlank(cell)) return undefined;
    if (typeof cell === 'number') return dayFromNumber(cell);
    if (typeof cell === 'boolean' || cell.length > LONGEST.figure) return 'unreadable';
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = readDateText(cell.trim(), order);
      // Nobody keeps older invoices: the year is a slip, and the wait would be centuries.
      if (typeof reading === 'number' && reading < EARLIEST) reading = 'unreadable';
      known.set(cell, reading);
    }
    return reading;
  };
}

/** A serial number of Sheets and Excel (days since 1899-12-30), or a date written as 20251231. */
function dayFromNumber(value: number): DateReading {
  if (value >= 19_000_101 && value <= 29_991_231) {
    return (
      dayFromParts(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) ?? 'unreadable'
    );
  }
  return value > 20_000 && value < 80_000 ? Math.floor(value) - 25_569 : 'unreadable';
}

function readDateText(text: string, order: DayOrder): DateReading {
  if (isNothing(text)) return undefined;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst)
    return dayFromParts(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])) ?? 'unreadable';
  if (/^\d{8}$|^\d{5}$/.test(text)) return dayFromNumber(Number(text));
  const match = NUMERIC.exec(text);
  return match ? readNumericDate(match, order) : readWrittenDate(text);
}

function readNumericDate(match: RegExpExecArray, order: DayOrder): DateReading {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4] ?? '');
  const dayFirst = dayFromParts(year, second, first);
  if (match[2] === '.') return dayFirst ?? 'unreadable';
  const monthFirst = dayFromParts(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst ?? 'unreadable';
  if (dayFirst === monthFirst) return dayFirst;
  if (order === undefined) return 'ambiguous';
  return order === 'day-first' ? dayFirst : monthFirst;
}

/** "20 Apr, 2021 07:49:50", "Apr 20, 2021", "20. April 2021". */
function readWrittenDate(text: string): DateReading {
  const lower = monthText(text);
  const match =
    /^(?:\p{L}+,\s*)?(\d{1,2})\.?[\s-]*(\p{L}{3,})\.?,?[\s-]*(\d{4}|\d{2})(?!\d)/u.exec(lower) ??
    /^(?:\p{L}+,\s*)?(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(lower);
  if (!match) return 'unreadable';
  const [, first = '', second = '', year = ''] = match;
  const [name, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const month = monthStarts().find(({ start }) => name.startsWith(start))?.month;
  return (month && dayFromParts(fullYear(year), month, Number(day))) ?? 'unreadable';
}

/** The text with its words in plain letters; digits, points and commas stay. */
function monthText(text: string): string {
  return text.replace(/\p{L}+/gu, plainText);
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}
