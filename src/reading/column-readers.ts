import type { Day } from '../model/day';
import { memoized } from '../model/memoized';
import { minorPerUnit } from '../model/money';
import type { Origin } from '../model/origin';
import type { Problem, TextCode } from '../model/problem';
import { type Cell, columnOf, type Grid, type ReadOptions, type Role, type Table } from '../model/table';
import {
  type AmountReading,
  amountReader,
  areThousands,
  type DecimalSign,
  signOfColumn,
  signOfLocale,
} from './amount-format';
import { isLastName } from './column-roles';
import { currencyReader, type NamedCurrency } from './currency-reader';
import { type DateReading, type DayOrder, dateReader, orderOfColumn, orderOfLocale } from './date-format';
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

const DATE_ROLES: Role[] = ['issued', 'due', 'paid_on'];
const AMOUNT_ROLES: Role[] = ['amount', 'net', 'paid_amount', 'deposit', 'open', 'discount', 'cash_discount'];

const NOTHING = (): undefined => undefined;

/** Readers for a table. */
export function columnReaders({ cells }: Grid, table: Table, options: ReadOptions): ColumnReaders {
  const problems: Problem[] = [];
  const index = new Map<Role, number>(table.columns.map(({ role, column }) => [role, column - 1]));
  const column = columnsOf(cells, table, index);
  const hasFirstNames =
    index.has('first_name') && isLastName(columnOf(table.columns, 'client')?.heading ?? '');
  const readDate = dateReader(orderOfTable(DATE_ROLES.map(column), options.locale));
  const signOf = signsOf(column, options.locale, () => hasThousandths(table, column, options.locale));
  const at = (column: number | undefined): ColumnReader<Cell> =>
    column === undefined ? NOTHING : (row) => cells[row]?.[column];
  const cell = (role: Role): ColumnReader<Cell> => at(index.get(role));
  const amountsOf = (role: Role): ((cell: Cell) => AmountReading) =>
    amountReader(
      AMOUNT_ROLES.includes(role) || role === 'hours' ? signOf(role) : (signOfLocale(options.locale) ?? '.'),
    );
  const origin = (role?: Role): ColumnReader<Origin> => {
    const column = role && index.get(role);
    const { sheet } = table;
    return column === undefined
      ? (row) => ({ sheet, row: row + 1 })
      : (row) => ({ sheet, row: row + 1, column: column + 1 });
  };
  const list = (problem: Problem): void => {
    problems.push(problem);
  };
  const problem = (code: TextCode, row: number, role: Role, detail: string): void => {
    list({ code, origin: origin(role)(row), detail });
  };
  return {
    has: (role) => index.has(role),
    column,
    cell,
    at,
    text: (role) => {
      const read = cell(role);
      if (!index.has(role)) return () => '';
      if (role !== 'client' || !hasFirstNames) return (row) => trimmed(read(row));
      const firstAt = cell('first_name');
      return (row) => `${trimmed(firstAt(row))} ${trimmed(read(row))}`.trim();
    },
    date: (role) => {
      const read = cell(role);
      return index.has(role) ? (row) => readDate(read(row)) : NOTHING;
    },
    day: (role) => {
      const read = cell(role);
      if (!index.has(role)) return NOTHING;
      return (row) => {
        const value = read(row);
        const reading = readDate(value);
        if (typeof reading === 'number' || reading === undefined) return reading;
        problem(`${reading}-date`, row, role, String(value));
        return undefined;
      };
    },
    money: (role) => {
      const read = cell(role);
      if (!index.has(role)) return NOTHING;
      const readAmount = amountsOf(role);
      return (row, currency) => {
        const value = read(row);
        // A percentage is no amount.
        const isPercent = typeof value === 'string' && value.includes('%');
        const reading = isPercent ? 'unreadable' : readAmount(value);
        if (typeof reading === 'number') return Math.round(reading * minorPerUnit(currency));
        if (reading !== undefined) problem(`${reading}-amount`, row, role, String(value));
        return undefined;
      };
    },
    number: (role) => {
      const read = cell(role);
      if (!index.has(role)) return NOTHING;
      const readAmount = amountsOf(role);
      return (row) => {
        const reading = readAmount(read(row));
        return typeof reading === 'number' ? reading : undefined;
      };
    },
    origin,
    currencyIn: currencyReader(options.locale),
    problem,
    list,
    problems,
  };
}

function trimmed(cell: Cell): string {
  if (isUnreadable(cell)) return '';
  if (typeof cell !== 'string') return String(cell ?? '');
  return cell.trim();
}

/** The order of day and month is the same in the whole table: what one date column proves holds for all. */
function orderOfTable(columns: Cell[][], locale: string | undefined): DayOrder {
  const proven = new Set(columns.map(orderOfColumn).filter((order) => order !== undefined));
  const [only, ...others] = proven;
  return others.length > 0 ? undefined : (only ?? orderOfLocale(locale));
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

/** Whether a currency of the table has three decimals, as the dinar of Kuwait. */
function hasThousandths(table: Table, column: (role: Role) => Cell[], locale: string | undefined): boolean {
  const currencyIn = currencyReader(locale);
  const headings = table.columns
    .filter(({ role }) => AMOUNT_ROLES.includes(role))
    .map(({ heading }) => heading);
  const texts = new Set([...headings, ...column('currency'), ...column('amount'), ...column('net')]);
  return [...texts].some(
    (text) => typeof text === 'string' && minorPerUnit(currencyIn(text)?.code ?? '') === 1000,
  );
}

const OTHER_SIGN = { '.': ',', ',': '.' } as const;

/** The decimal sign of a column: proven by its own cells, else by the table's other amounts, else by the locale. */
function signsOf(
  column: (role: Role) => Cell[],
  locale: string | undefined,
  hasThousandths: () => boolean,
): (role: Role) => DecimalSign {
  const own = new Map(AMOUNT_ROLES.map((role) => [role, signOfColumn(column(role))]));
  const proven = new Set([...own.values()].filter((sign) => sign !== undefined));
  const [only, ...others] = proven;
  const usual = signOfLocale(locale);
  // Sheets makes a number of what it can read in its locale. So a text in which the locale's decimal sign is followed by three
  // digits comes from another one, where the sign is that of thousands.
  const isForeign =
    usual !== undefined &&
    AMOUNT_ROLES.some((role) => areThousands(column(role), usual)) &&
    !hasThousandths();
  const shared = only !== undefined && others.length === 0 ? only : isForeign ? OTHER_SIGN[usual] : usual;
  return (role) => (own.has(role) ? own.get(role) : signOfColumn(column(role))) ?? shared;
}
