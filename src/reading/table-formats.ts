import { minorPerUnit } from '../model/money';
import type { Cell, Role, Table } from '../model/table';
import {
  type AmountReading,
  amountReader,
  areThousands,
  type DecimalSign,
  signOfColumn,
  signOfLocale,
} from './amount-format';
import { currencyReader } from './currency-reader';
import { type DateReading, type DayOrder, dateReader, orderOfColumn, orderOfLocale } from './date-format';

const DATE_ROLES: Role[] = ['issued', 'due', 'paid_on'];
const AMOUNT_ROLES: Role[] = ['amount', 'net', 'paid_amount', 'deposit', 'open', 'discount', 'cash_discount'];

/** How the cells of a table are read. */
export interface TableFormats {
  date(cell: Cell): DateReading;
  /** Makes the reader of the amounts, or other figures, of a column. */
  amounts(role: Role): (cell: Cell) => AmountReading;
}

/** How a table writes days and amounts: proven by its own cells, else as its book's locale does. */
export function formatsOf(
  table: Table,
  column: (role: Role) => Cell[],
  locale: string | undefined,
): TableFormats {
  const signOf = signsOf(column, locale, () => hasThousandths(table, column, locale));
  const usual = signOfLocale(locale) ?? '.';
  return {
    date: dateReader(orderOfTable(DATE_ROLES.map(column), locale)),
    amounts: (role) => amountReader(AMOUNT_ROLES.includes(role) || role === 'hours' ? signOf(role) : usual),
  };
}

/** The order of day and month is the same in the whole table: what one date column proves holds for all. */
function orderOfTable(columns: Cell[][], locale: string | undefined): DayOrder {
  const proven = new Set(columns.map(orderOfColumn).filter((order) => order !== undefined));
  const [only, ...others] = proven;
  return others.length > 0 ? undefined : (only ?? orderOfLocale(locale));
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
