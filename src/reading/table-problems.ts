import type { TableProblem } from '../model/problem';
import { columnOf, type Role, type Table } from '../model/table';
import type { ColumnProfile } from './column-profile';
import { notesColumn } from './notes-column';

/** What the owner should look at before the rows are read: unsure and missing columns. */
export function problemsOf(table: Table, profiles: ColumnProfile[]): TableProblem[] {
  const origin = { sheet: table.sheet, row: table.headingRow };
  const has = (role: Role): boolean => columnOf(table.columns, role) !== undefined;
  const problems: TableProblem[] = table.columns
    .filter(({ unsure }) => unsure)
    .map(({ column, heading }) => ({
      code: 'unsure-column',
      origin: { ...origin, column },
      detail: heading,
    }));
  if (table.kind === 'invoices') {
    if (!has('client')) problems.push(clientlessOf(table, profiles, origin));
    if (!has('amount') && !has('net') && !has('open'))
      problems.push({ code: 'no-amount-column', origin, detail: '' });
  } else if (!['clients', 'log', 'orders', 'other'].includes(table.kind)) {
    problems.push({ code: 'not-client-invoices', origin, detail: table.kind });
  }
  return problems;
}

/** Where no column names the client, free text in a column of notes often does. */
function clientlessOf(
  table: Table,
  profiles: ColumnProfile[],
  origin: { sheet: string; row: number },
): TableProblem {
  const notes = notesColumn(table, profiles);
  return notes === undefined
    ? { code: 'no-client-column', origin, detail: '' }
    : {
        code: 'client-in-notes',
        origin: { ...origin, column: notes + 1 },
        detail: table.headings[notes] ?? '',
      };
}
