import type { Day } from '../model/day';
import { memoized } from '../model/memoized';
import { minorPerUnit } from '../model/money';
import type { Origin } from '../model/origin';
import { textOf } from '../model/plain-text';
import type { Problem, TextCode } from '../model/problem';
import { type Cell, columnOf, type Grid, type ReadOptions, type Role, type Table } from '../model/table';
import { quoted } from '../model/text-limits';
import { isLastName } from './column-roles';
import { currencyReader, type NamedCurrency } from './currency-reader';
import type { DateReading } from './date-format';
import { formatsOf, type TableFormats } from './table-formats';
import { isUnreadable } from './unreadable-cell';

/** Reads one column: takes the index of a row in the grid, from 0, and gives the value of its cell. */
export type ColumnReader<T> = (row: number) => T;

/**
 * Makes the readers of a table's columns. Each follows the conventions of its column and lists what it cannot read with the
 * cell. A reader is made once for all rows, so that a column that the table lacks costs its rows nothing.
 */
export interface ColumnReaders {
  has(role: Role): boolean;
  /** All cells of a column, top down; none where there is no such column. */
  column(role: Role): Cell[];
  cell(role: Role): ColumnReader<Cell>;
  /** Cells by their column's index from 0. */
  at(column: number): ColumnReader<Cell>;
  /** Trimmed texts, empty where there is none. */
  text(role: Role): ColumnReader<string>;
  day(role: Role): ColumnReader<Day | undefined>;
  /** Days too, but what is none is told and not listed. */
  date(role: Role): ColumnReader<DateReading>;
  /** Minor units of the currency that is given with the row. */
  money(role: Role): (row: number, currency: string) => number | undefined;
  /** Plain numbers. */
  number(role: Role): ColumnReader<number | undefined>;
  /** Where a row is, or its cell in a column. */
  origin(role?: Role): ColumnReader<Origin>;
  /** The currency that a text names in a book of this locale. */
  currencyIn(text: string): NamedCurrency | undefined;
  /** Lists what a text is enough to tell of, with its cell, or its row where there is no such column. */
  problem(code: TextCode, row: number, role: Role, detail: string): void;
  /** Lists any problem. */
  list(problem: Problem): void;
  /** What was listed so far. */
  problems: readonly Problem[];
}

const NOTHING = (): undefined => undefined;

/** Readers for a table. */
export function columnReaders({ cells }: Grid, table: Table, options: ReadOptions): ColumnReaders {
  const problems: Problem[] = [];
  const index = new Map<Role, number>(table.columns.map(({ role, column }) => [role, column - 1]));
  const column = columnsOf(cells, table, index);
  const formats = formatsOf(table, column, options.locale);
  const at = (column: number | undefined): ColumnReader<Cell> =>
    column === undefined ? NOTHING : (row) => cells[row]?.[column];
  const cell = (role: Role): ColumnReader<Cell> => at(index.get(role));
  const origin = originsIn(table.sheet, index);
  const list = (problem: Problem): void => {
    problems.push(problem);
  };
  const problem: ColumnReaders['problem'] = (code, row, role, detail) =>
    list({ code, origin: origin(role)(row), detail: quoted(detail) });
  const readerOf = <T>(role: Role, made: (read: ColumnReader<Cell>) => T): T | typeof NOTHING =>
    index.has(role) ? made(cell(role)) : NOTHING;
  return {
    has: (role) => index.has(role),
    column,
    cell,
    at,
    text: textReaders(table, index, cell),
    date: (role) => readerOf(role, (read) => (row) => formats.date(read(row))),
    day: (role) => readerOf(role, (read) => dayReader(read, formats, role, problem)),
    money: (role) => readerOf(role, (read) => moneyReader(read, formats, role, problem)),
    number: (role) => readerOf(role, (read) => numberReader(read, formats, role)),
    origin,
    currencyIn: currencyReader(options.locale),
    problem,
    list,
    problems,
  };
}

function originsIn(sheet: string, index: Map<Role, number>): ColumnReaders['origin'] {
  return (role) => {
    const column = role && index.get(role);
    return column === undefined
      ? (row) => ({ sheet, row: row + 1 })
      : (row) => ({ sheet, row: row + 1, column: column + 1 });
  };
}

/** Readers of texts. Beside a column of last names, the client has a first name too. */
function textReaders(
  { columns }: Table,
  index: Map<Role, number>,
  cell: (role: Role) => ColumnReader<Cell>,
): ColumnReaders['text'] {
  const hasFirstNames = index.has('first_name') && isLastName(columnOf(columns, 'client')?.heading ?? '');
  return (role) => {
    const read = cell(role);
    if (!index.has(role)) return () => '';
    if (role !== 'client' || !hasFirstNames) return (row) => trimmed(read(row));
    const firstAt = cell('first_name');
    return (row) => `${trimmed(firstAt(row))} ${trimmed(read(row))}`.trim();
  };
}

function dayReader(
  read: ColumnReader<Cell>,
  formats: TableFormats,
  role: Role,
  problem: ColumnReaders['problem'],
): ColumnReader<Day | undefined> {
  return (row) => {
    const value = read(row);
    const reading = formats.date(value);
    if (typeof reading === 'number' || reading === undefined) return reading;
    problem(`${reading}-date`, row, role, textOf(value));
    return undefined;
  };
}

function moneyReader(
  read: ColumnReader<Cell>,
  formats: TableFormats,
  role: Role,
  problem: ColumnReaders['problem'],
): (row: number, currency: string) => number | undefined {
  const readAmount = formats.amounts(role);
  return (row, currency) => {
    const value = read(row);
    // A percentage is no amount.
    const isPercent = typeof value === 'string' && value.includes('%');
    const reading = isPercent ? 'unreadable' : readAmount(value);
    if (typeof reading === 'number') return Math.round(reading * minorPerUnit(currency));
    if (reading !== undefined) problem(`${reading}-amount`, row, role, textOf(value));
    return undefined;
  };
}

function numberReader(
  read: ColumnReader<Cell>,
  formats: TableFormats,
  role: Role,
): ColumnReader<number | undefined> {
  const readAmount = formats.amounts(role);
  return (row) => {
    const reading = readAmount(read(row));
    return typeof reading === 'number' ? reading : undefined;
  };
}

function trimmed(cell: Cell): string {
  if (isUnreadable(cell)) return '';
  return typeof cell === 'string' ? cell.trim() : textOf(cell);
}

/** Gives the cells of a table's columns and collects each column once. */
function columnsOf(
  cells: Cell[][],
  { firstRow, lastRow }: Table,
  index: Map<Role, number>,
): (role: Role) => Cell[] {
  return memoized((role) => {
    const column = index.get(role);
    if (column === undefined) return [];
    const own = new Array<Cell>(lastRow - firstRow + 1);
    for (let row = 0; row < own.length; row += 1) own[row] = cells[row + firstRow - 1]?.[column];
    return own;
  });
}
