import { wordsIn } from '../languages/languages';
import { plainHeading } from '../model/plain-text';
import { columnOf, type Role, type Table } from '../model/table';
import type { ColumnReaders } from './column-readers';
import { type DiscountForm, discountFormOf } from './discount';
import { matchOf } from './heading-match';
import { tellsDays } from './payday';
import { patternTest } from './word-patterns';

/** What holds for every row of a table. */
export interface TableConventions {
  currency: string;
  /** Whether the table tells days of payment, and so who pays late. */
  paidDays: boolean;
  discount: DiscountForm;
  cashDiscount: DiscountForm;
  unbilled: boolean;
  /** Columns of reminders, by index from 0: one with their number, or one for each of them. */
  reminders: number[];
}

const isUnbilled = patternTest(({ headings }) => wordsIn(headings.unbilled));

/** Finds what holds for every row: the currency in the heading, the form of discounts, what hours and reminders mean. */
export function conventionsOf(table: Table, read: ColumnReaders, bookCurrency: string): TableConventions {
  const headingOf = (role: Role): string => columnOf(table.columns, role)?.heading ?? '';
  const formOf = (role: Role): DiscountForm => discountFormOf(headingOf(role), read.column(role));
  return {
    currency: currencyOfHeading(table, read) ?? bookCurrency,
    paidDays: tellsDays(table, read) || read.has('days_late'),
    discount: formOf('discount'),
    cashDiscount: formOf('cash_discount'),
    unbilled: isUnbilled(plainHeading(headingOf('hours'))),
    reminders: reminderColumns(table),
  };
}

/** The currency that the heading of the amounts names; an unknown one is listed. */
function currencyOfHeading(table: Table, read: ColumnReaders): string | undefined {
  const column = columnOf(table.columns, 'amount') ?? columnOf(table.columns, 'open');
  const named = column && read.currencyIn(column.heading);
  if (column && named && !named.isKnown)
    read.problem('unknown-currency', table.headingRow - 1, column.role, named.code);
  return named?.code;
}

function reminderColumns({ columns, headings }: Table): number[] {
  const found = columnOf(columns, 'reminders');
  if (!found) return [];
  const taken = columns.map(({ column }) => column - 1);
  const others = headings.flatMap((heading, column) =>
    !taken.includes(column) && matchOf(heading, 'reminders') >= 0.5 ? [column] : [],
  );
  return [found.column - 1, ...others];
}
