import type { TableProblem } from '../model/problem';
import { columnOf, type Role, type Table } from '../model/table';
import { LEFT_OUT_KINDS, type LeftOutKind, type TableKind } from '../model/table-kind';
import type { ColumnProfile } from './column-profile';
import { isAgeing } from './day-span';
import { notesColumn } from './notes-column';

/** What the owner should look at before the rows are read: unsure and missing columns. */
export function problemsOf(table: Table, profiles: ColumnProfile[], isChosen: boolean): TableProblem[] {
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
  } else if (table.kind === 'other') {
    if (isAgeing(table.headings)) problems.push({ code: 'ageing-summary', origin, detail: '' });
    else if (!isChosen && holdsFigures(profiles))
      problems.push({ code: 'unknown-table', origin, detail: '' });
  } else if (isLeftOut(table.kind)) {
    problems.push({ code: 'not-client-invoices', origin, detail: table.kind });
  }
  return problems;
}

/** Whether a table is left out for what it is. Orders count in a book without invoices. */
function isLeftOut(kind: TableKind): kind is Exclude<LeftOutKind, 'orders'> {
  return kind !== 'orders' && LEFT_OUT_KINDS.some((one) => one === kind);
}

/** Whether there are dates and amounts: such a table is not left out without a word. */
function holdsFigures(profiles: ColumnProfile[]): boolean {
  return (
    profiles.some(({ dates }) => dates >= 0.5) &&
    profiles.some(({ numbers, dates }) => numbers >= 0.5 && dates < 0.5)
  );
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
