import type { Invoice } from '../model/invoice';
import { lazy } from '../model/lazy';
import type { Problem } from '../model/problem';
import { columnOf, type ReadOptions, type RowCount, type Table } from '../model/table';
import type { ClientRegister } from './client-register';
import { type ColumnReaders, columnReaders } from './column-readers';
import { areHalfConverted } from './date-format';
import { joinRows } from './join-rows';
import { type InvoiceRows, joiningOf, readInvoices, readVoided } from './read-invoices';
import type { TableSource } from './table-source';
import { fillNet } from './usual-net';
import { withoutVoidedCredits } from './voided-credits';

/** What all tables that bill clients hold. */
export interface BillingRows {
  invoices: Invoice[];
  /** Drafts and voided invoices, and what credits them. */
  excludedDocuments: number;
  /** How many rows of each table were read, by its key. */
  counts: [string, RowCount][];
  problems: Problem[];
}

/** Whether a table bills clients. Orders do so only in a book without any invoices. */
export function isBilling(table: Table, tables: Table[]): boolean {
  const wanted = tables.some(({ kind }) => kind === 'invoices') ? 'invoices' : 'orders';
  return table.kind === wanted && columnOf(table.columns, 'client') !== undefined;
}

/** Reads the invoices of all tables. A credit note for a voided invoice is left out with it, on whatever sheet it is. */
export function readBilling(
  billing: TableSource[],
  register: ClientRegister,
  currency: string,
  options: ReadOptions,
): BillingRows {
  const counts: BillingRows['counts'] = [];
  let invoices: Invoice[] = [];
  let problems: Problem[] = [];
  let excludedDocuments = 0;
  const voidedRows = new Map<TableSource, number[]>();
  // What cannot be read in a row that does not count, or is read a second time, is listed nowhere.
  const quietly = ({ grid, table }: Pick<TableSource, 'grid' | 'table'>) =>
    lazy(() => columnReaders(grid, table, options));
  for (const source of billing) {
    const { grid, table, read } = source;
    const rows = readInvoices(grid, table, read, register, currency);
    listHalfConverted(table, read, options.locale);
    const lines = joiningOf(table, quietly(source));
    const credits = joinRows(rows.credits, lines);
    const billed = joinRows(rows.invoices, lines);
    // Not as arguments of `push`: there may be more of them than a function can be given.
    problems = problems.concat(read.problems, credits.problems, billed.problems);
    const joined = inOrder(billed.invoices, credits.invoices);
    fillNet(joined);
    invoices = invoices.concat(joined);
    if (rows.voided.length > 0) voidedRows.set(source, rows.voided);
    excludedDocuments += rows.excludedDocuments;
    counts.push([table.key, countOf(rows)]);
  }
  const voided = [...voidedRows].flatMap(([{ grid, table }, rows]) => {
    const quiet = quietly({ grid, table });
    const read = readVoided(grid, table, quiet(), register, currency, rows);
    return joinRows(read, joiningOf(table, quiet)).invoices;
  });
  const counted = withoutVoidedCredits(invoices, voided);
  return {
    invoices: counted,
    excludedDocuments: excludedDocuments + invoices.length - counted.length,
    counts,
    problems,
  };
}

/** Lists columns of dates that Sheets has read the wrong way round. */
function listHalfConverted(table: Table, read: ColumnReaders, locale: string | undefined): void {
  for (const role of ['issued', 'due', 'paid_on'] as const) {
    if (!areHalfConverted(read.column(role), locale)) continue;
    read.problem(
      'half-converted-dates',
      table.headingRow - 1,
      role,
      columnOf(table.columns, role)?.heading ?? '',
    );
  }
}

/** Invoices and credit notes as they come in the sheet. */
function inOrder(invoices: Invoice[], credits: Invoice[]): Invoice[] {
  if (credits.length === 0) return invoices;
  return [...invoices, ...credits].sort((a, b) => a.origins[0].row - b.origins[0].row);
}

function countOf({ invoices, credits, excludedDocuments, left }: InvoiceRows): RowCount {
  return { read: invoices.length + credits.length, left: excludedDocuments + left };
}
