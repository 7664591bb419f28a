import type { Column, Role, Table } from '../../src/model/table';
import type { TableKind } from '../../src/model/table-kind';
import type { RangeSource } from '../../src/sheets/table-range';

/** A table with columns of these roles from the left, as reading would understand it. */
export function tableOf(
  sheet: string,
  kind: TableKind,
  roles: (Role | '')[],
  others: Partial<Table> = {},
): Table {
  const columns = roles.flatMap((role, index): Column[] =>
    role === '' ? [] : [{ role, heading: role, column: index + 1, sample: '', unsure: false }],
  );
  return {
    sheet,
    key: sheet,
    kind,
    rowGrain: 'invoice',
    clientIn: 'row',
    headingRow: 1,
    headings: roles.map(String),
    firstColumn: 1,
    lastColumn: roles.length,
    firstRow: 2,
    lastRow: 9,
    isCredits: false,
    columns,
    problems: [],
    ...others,
  };
}

/** What ranges are named with in a British book without volatile columns. */
export function sourceOf(...tables: Table[]): RangeSource {
  return { tables, volatile: new Map(), settings: undefined, locale: 'en_GB' };
}

export const INVOICES = tableOf('Invoices', 'invoices', ['number', 'client', 'issued', 'due', 'amount']);
export const CLIENTS = tableOf("Owner's", 'clients', ['client', 'email', 'joy']);
export const ENTRIES = tableOf('Client Energy', 'clients', [
  'client',
  'joy',
  'decision',
  'note',
  '',
  'to_part',
  'to_talk',
]);
