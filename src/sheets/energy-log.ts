import { isoFromDay } from '../model/day';
import type { Incident } from '../model/exchange';
import { EVENT_KINDS, type EventKind } from '../model/log-event';
import type { SheetCell, SheetPlan, SheetValue } from '../model/sheet-plan';
import { type Cell, columnOf, type Grid, type Role, type Table } from '../model/table';
import { sheetWordsFor } from '../words/sheet-words-for';
import { languageOfLocale, wordsFor } from '../words/words-for';
import { dayFormat } from './day-format';
import { hasTableBelow } from './table-below';

/** A line of the energy log: what goes into the columns of these roles, in the words of the book. */
export type LogLine = [role: Role, value: SheetValue][];

/** An incident with a client, or a yellow card where a line is named. */
export function logLine(client: string, { day, what, minutes }: Incident, locale: string): LogLine {
  const { log } = sheetWordsFor(locale);
  const { lines } = wordsFor(languageOfLocale(locale));
  const founded = what === 'unfounded-complaint' ? log.no : what === 'founded-complaint' ? log.yes : '';
  return [
    ['issued', { day }],
    ['client', client],
    ['event', isEvent(what) ? log.events[what] : log.card(lines[what])],
    ['minutes', minutes],
    ['founded', founded],
  ];
}

function isEvent(what: Incident['what']): what is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(what);
}

/** An energy log that begins with a line. */
export function energyLog(line: LogLine, locale: string): SheetPlan {
  const { log, language } = sheetWordsFor(locale);
  return {
    name: log.sheet,
    headings: log.headings,
    rows: [line.map(([, value]) => value)],
    columns: [
      { width: 104, format: dayFormat(language) },
      { width: 210 },
      { width: 300 },
      { width: 80 },
      { width: 96 },
    ],
  };
}

/** The cells of a line in a row of a log; those whose columns the log lacks are left out. */
export function cellsOfLine({ columns }: Table, row: number, line: LogLine): SheetCell[] {
  return line.flatMap(([role, value]) => {
    const found = columnOf(columns, role);
    return found ? [{ row, column: found.column, value }] : [];
  });
}

/** The last row of a log that holds just this line; undefined where none does. */
export function rowOfLine(log: Table, { cells }: Grid, line: LogLine): number | undefined {
  for (let row = log.lastRow; row >= log.firstRow; row -= 1) {
    const wanted = cellsOfLine(log, row, line);
    if (wanted.every(({ column, value }) => isSame(cells[row - 1]?.[column - 1], value))) return row;
  }
  return undefined;
}

/** Whether something is below a log, such as a sum or another table. */
export function isTakenBelow(log: Table, tables: Table[], { cells }: Grid): boolean {
  const below = cells[log.lastRow]?.slice(log.firstColumn - 1, log.lastColumn) ?? [];
  return hasTableBelow(log, tables) || below.some((cell) => !isSame(cell, null));
}

/** Whether a cell holds what was written into it: a day is read as its ISO text. */
function isSame(cell: Cell, value: SheetValue): boolean {
  return plain(cell) === plain(cellOf(value));
}

/** What a cell holds once a value was written into it. */
export function cellOf(value: SheetValue): Cell {
  return typeof value === 'object' && value !== null ? isoFromDay(value.day) : (value ?? '');
}

function plain(cell: Cell): string {
  return String(cell ?? '').trim();
}
