import type { Day, Origin } from '../core/book';
import { minorPerUnit } from '../core/money';
import type { Problem, ProblemCode } from '../core/problem';
import {
  type AmountReading,
  amountReader,
  type DecimalSign,
  signOfColumn,
  signOfLocale,
} from './amount-format';
import { type DayOrder, dateReader, orderOfColumn, orderOfLocale } from './date-format';
import type { Cell, Grid, ReadOptions, Role, Table } from './table';

/** Reads the cells of one table by the habits of its columns; what cannot be read is listed with its cell. */
export interface ColumnReaders {
  has(role: Role): boolean;
  /** All cells of a column, top down; none where there is no such column. */
  column(role: Role): Cell[];
  cell(row: number, role: Role): Cell;
  /** A cell by its column's index from 0. */
  at(row: number, column: number): Cell;
  /** The trimmed text of a cell, empty where there is none. */
  text(row: number, role: Role): string;
  day(row: number, role: Role): Day | undefined;
  /** Minor units of the currency. */
  money(row: number, role: Role, currency: string): number | undefined;
  /** A plain number. */
  number(row: number, role: Role): number | undefined;
  problem(code: ProblemCode, row: number, role: Role, detail: string): void;
  origin(row: number, role?: Role): Origin;
}

const DATE_ROLES: Role[] = ['issued', 'due', 'paid_on'];
const AMOUNT_ROLES: Role[] = ['amount', 'net', 'paid_amount', 'open', 'discount'];

/** Readers for a table; `row` is the index from 0 in the grid. Problems go to the list that is given. */
export function columnReaders(
  grid: Grid,
  table: Table,
  options: ReadOptions,
  problems: Problem[],
): ColumnReaders {
  const index: Partial<Record<Role, number>> = Object.fromEntries(
    table.columns.map(({ role, column }) => [role, column - 1]),
  );
  const { cells } = grid;
  const columns = columnsOf(grid, table, index);
  const readDate = dateReader(orderOfTable(DATE_ROLES.map(columns), options.locale));
  const signOf = signsOf(columns, options.locale);
  const readAmount: Partial<Record<Role, (cell: Cell) => AmountReading>> = Object.fromEntries(
    [...AMOUNT_ROLES, 'hours' as const].map((role) => [role, amountReader(signOf(role))]),
  );
  const readNumber = amountReader(signOfLocale(options.locale) ?? '.');
  const cell = (row: number, role: Role): Cell => {
    const at = index[role];
    return at === undefined ? undefined : cells[row][at];
  };
  const origin = (row: number, role?: Role): Origin => {
    const at = role === undefined ? undefined : index[role];
    return at === undefined
      ? { sheet: table.sheet, row: row + 1 }
      : { sheet: table.sheet, row: row + 1, column: at + 1 };
  };
  const problem = (code: ProblemCode, row: number, role: Role, detail: string): void => {
    problems.push({ code, origin: origin(row, role), detail });
  };
  return {
    has: (role) => index[role] !== undefined,
    column: columns,
    cell,
    at: (row, column) => cells[row][column],
    text: (row, role) => {
      const value = cell(row, role);
      return typeof value === 'string' ? value.trim() : String(value ?? '');
    },
    day: (row, role) => {
      const value = cell(row, role);
      const reading = readDate(value);
      if (reading === 'ambiguous') problem('ambiguous-date', row, role, String(value));
      if (reading === 'unreadable') problem('unreadable-date', row, role, String(value));
      return typeof reading === 'number' ? reading : undefined;
    },
    money: (row, role, currency) => {
      const value = cell(row, role);
      // A percentage is no amount.
      const isPercent = typeof value === 'string' && value.includes('%');
      const reading = isPercent ? 'unreadable' : (readAmount[role] ?? readNumber)(value);
      if (reading === 'ambiguous') problem('ambiguous-amount', row, role, String(value));
      if (reading === 'unreadable') problem('unreadable-amount', row, role, String(value));
      return typeof reading === 'number' ? Math.round(reading * minorPerUnit(currency)) : undefined;
    },
    number: (row, role) => {
      const reading = (readAmount[role] ?? readNumber)(cell(row, role));
      return typeof reading === 'number' ? reading : undefined;
    },
    problem,
    origin,
  };
}

/** The order of day and month is a habit of the whole table: what one date column proves holds for all. */
function orderOfTable(columns: Cell[][], locale: string | undefined): DayOrder {
  const proven = new Set(columns.map(orderOfColumn).filter((order) => order !== undefined));
  return proven.size === 1 ? [...proven][0] : proven.size === 0 ? orderOfLocale(locale) : undefined;
}

/** Gives the cells of a table's columns, each collected once. */
function columnsOf(grid: Grid, table: Table, index: Partial<Record<Role, number>>): (role: Role) => Cell[] {
  const known: Partial<Record<Role, Cell[]>> = {};
  return (role) => {
    const at = index[role];
    if (at === undefined) return [];
    known[role] ??= grid.cells.slice(table.firstRow - 1, table.lastRow).map((cells) => cells[at]);
    return known[role];
  };
}

/** The decimal sign of a column: its own proof first, then that of the other amounts beside it, then the locale. */
function signsOf(column: (role: Role) => Cell[], locale: string | undefined): (role: Role) => DecimalSign {
  const own = new Map(AMOUNT_ROLES.map((role) => [role, signOfColumn(column(role))]));
  const proven = new Set([...own.values()].filter((sign) => sign !== undefined));
  const shared = proven.size === 1 ? [...proven][0] : signOfLocale(locale);
  return (role) => (own.has(role) ? own.get(role) : signOfColumn(column(role))) ?? shared;
}
