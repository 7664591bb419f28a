import type { Book, DataCoverage } from '../model/book';
import { isEntryTable } from '../model/entry-table';
import type { Invoice } from '../model/invoice';
import { lazy } from '../model/lazy';
import { mostCommon } from '../model/most-common';
import type { Problem } from '../model/problem';
import { columnOf, type Grid, type ReadOptions, type Role, type Table } from '../model/table';
import { namedRows, withClientFacts } from './client-facts';
import { clientKey } from './client-name';
import { type ClientRegister, clientRegister, type NamedId } from './client-register';
import { type ColumnReaders, columnReaders } from './column-readers';
import { currencyOfLocale } from './currency-reader';
import { areHalfConverted } from './date-format';
import { holdsEntries } from './heading-rows';
import { joinRows } from './join-rows';
import { linesOf, readInvoices, readVoided } from './read-invoices';
import { type LogRows, readLog } from './read-log';
import { rowCurrency } from './row-currency';
import { understandTables } from './understand-table';
import { fillNet } from './usual-net';
import { withoutVoidedCredits } from './voided-credits';

/** A table with its grid and the readers of its columns. */
interface Source {
  grid: Grid;
  table: Table;
  read: ColumnReaders;
}

/** A grid with its tables as they were understood, before their rows are read. */
export interface UnderstoodGrid {
  grid: Grid;
  tables: Table[];
}

/** Finds the tables of a grid. */
export function understandGrid(grid: Grid, options: ReadOptions): UnderstoodGrid {
  // The owner hides a sheet to put it aside. Only our own sheets count even so.
  const counts = (table: Table): boolean => !grid.isHidden || table.kind === 'log' || isEntryTable(table);
  return { grid, tables: understandTables(grid, options).filter(counts) };
}

/** Everything that was read, with the tables it was read from, and the grids that have no table. */
export interface ReadingResult {
  book: Book;
  tables: Table[];
  unread: Grid[];
}

/** Reads every table of the grids into one book. */
export function readBook(grids: Grid[], options: ReadOptions): ReadingResult {
  return readTables(
    grids.map((grid) => understandGrid(grid, options)),
    options,
  );
}

/** Reads tables that were understood into one book. Never throws: what cannot be read is listed as a problem. */
export function readTables(understood: UnderstoodGrid[], options: ReadOptions): ReadingResult {
  const sources = understood.flatMap(({ grid, tables }) =>
    tables.map((table) => ({ grid, table, read: columnReaders(grid, table, options) })),
  );
  const tables = sources.map(({ table }) => table);
  const unread = understood.filter(({ tables: found }) => found.length === 0).map(({ grid }) => grid);
  const billing = sources.filter(({ table }) => isBilling(table, tables));
  // The last row read counts. So the Client Energy sheet comes last: it holds what the owner said in the review.
  const people = sources
    .filter(({ table }) => table.kind === 'clients')
    .sort((a, b) => Number(isEntryTable(a.table)) - Number(isEntryTable(b.table)));
  const logs = sources.filter(({ table }) => table.kind === 'log');
  const register = clientRegister(namedIds([...billing, ...people, ...logs]), options.aliases);
  const currency = options.currency ?? currencyOfBook(billing, options.locale);
  const {
    invoices,
    excludedDocuments,
    problems: ofInvoices,
  } = readBilling(billing, register, currency, options);
  const listed = people.map(({ table, read }) => ({ read, rows: namedRows(table, read, register) }));
  const { events, cards, problems: ofLogs } = readLogs(logs, register, invoices);
  // Which of several rows counts depends on the client's name, and the name on all rows of the book.
  const clients = withClientFacts(register.clients(), listed, register);
  const problems = [...ofInvoices, ...ofLogs];
  for (const table of tables) {
    // Orders bill clients only in a book without invoices.
    if (table.kind === 'orders' && !billing.some((source) => source.table === table)) {
      const origin = { sheet: table.sheet, row: table.headingRow };
      problems.push({ code: 'not-client-invoices', origin, detail: table.kind });
    }
    problems.push(...table.problems);
  }
  for (const { sheet, cells, isHidden } of unread) {
    if (!isHidden && holdsEntries(cells)) problems.push({ code: 'no-headings', detail: sheet });
  }
  if (billing.length === 0) problems.push({ code: 'no-table', detail: '' });
  return {
    book: {
      clients,
      invoices,
      events,
      cards,
      known: { ...knownOf(billing, invoices), log: logs.length > 0 },
      currency,
      rates: options.rates ?? {},
      retentions: options.retentions ?? {},
      excludedDocuments,
      problems,
    },
    tables,
    unread,
  };
}

/** Whether a table bills clients. Orders do so only in a book without any invoices. */
function isBilling(table: Table, tables: Table[]): boolean {
  const wanted = tables.some(({ kind }) => kind === 'invoices') ? 'invoices' : 'orders';
  return table.kind === wanted && columnOf(table.columns, 'client') !== undefined;
}

function* namedIds(sources: Source[]): Generator<NamedId> {
  for (const { table, read } of sources) {
    if (!read.has('client_id') || !read.has('client')) continue;
    const [idOf, nameOf] = [read.text('client_id'), read.text('client')];
    for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
      yield { id: idOf(row), name: nameOf(row) };
    }
  }
}

/** Reads the invoices of all tables. A credit note for a voided invoice is left out with it, on whatever sheet it is. */
function readBilling(
  billing: Source[],
  register: ClientRegister,
  currency: string,
  options: ReadOptions,
): { invoices: Invoice[]; excludedDocuments: number; problems: Problem[] } {
  let invoices: Invoice[] = [];
  const problems: Problem[] = [];
  let excludedDocuments = 0;
  const voidedRows = new Map<Source, number[]>();
  // What cannot be read in a row that does not count, or is read a second time, is listed nowhere.
  const quietly = ({ grid, table }: Pick<Source, 'grid' | 'table'>) =>
    lazy(() => columnReaders(grid, table, options));
  for (const source of billing) {
    const { grid, table, read } = source;
    const rows = readInvoices(grid, table, read, register, currency);
    listHalfConverted(table, read, options.locale);
    const lines = linesOf(table, quietly(source));
    const credits = joinRows(rows.credits, lines);
    const billed = joinRows(rows.invoices, lines);
    problems.push(...read.problems, ...credits.problems, ...billed.problems);
    const joined = inOrder(billed.invoices, credits.invoices);
    fillNet(joined);
    invoices = invoices.concat(joined);
    if (rows.voided.length > 0) voidedRows.set(source, rows.voided);
    excludedDocuments += rows.excludedDocuments;
  }
  const voided = [...voidedRows].flatMap(([{ grid, table }, rows]) => {
    const quiet = quietly({ grid, table });
    const read = readVoided(grid, table, quiet(), register, currency, rows);
    return joinRows(read, linesOf(table, quiet)).invoices;
  });
  const counted = withoutVoidedCredits(invoices, voided);
  return {
    invoices: counted,
    excludedDocuments: excludedDocuments + invoices.length - counted.length,
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

/**
 * The book's currency: the locale's where a row names it, else the one in which most clients are billed, else the locale's.
 * Empty where nothing is known, since a guess may be wrong.
 */
function currencyOfBook(sources: Source[], locale: string | undefined): string {
  const ofLocale = currencyOfLocale(locale);
  const clients = new Map<string, string>();
  for (const { table, read } of sources) {
    const ofHeading = read.currencyIn(columnOf(table.columns, 'amount')?.heading ?? '')?.code;
    const last = Math.min(table.lastRow, table.firstRow + 500);
    const [currencyAt, clientAt] = [rowCurrency(read), read.text('client')];
    for (let row = table.firstRow - 1; row < last; row += 1) {
      const code = currencyAt(row)?.code ?? ofHeading;
      if (code) clients.set(`${code}\n${clientKey(clientAt(row))}`, code);
    }
  }
  const codes = [...clients.values()];
  return codes.includes(ofLocale) ? ofLocale : (mostCommon(codes) ?? ofLocale);
}

/**
 * Reads all energy logs of the book. A client in a log without any invoice is listed: the name is probably misspelled.
 */
function readLogs(
  logs: Source[],
  register: ClientRegister,
  invoices: Invoice[],
): LogRows & { problems: Problem[] } {
  const all: LogRows & { problems: Problem[] } = { events: [], cards: [], problems: [] };
  if (logs.length === 0) return all;
  const billed = new Set(invoices.map(({ client }) => client));
  for (const { grid, table, read } of logs) {
    const { events, cards } = readLog(grid, table, read, register);
    const nameOf = read.text('client');
    all.events.push(...events);
    all.cards.push(...cards);
    all.problems.push(...read.problems);
    for (const { client, origin } of [...events, ...cards]) {
      if (!billed.has(client))
        all.problems.push({ code: 'unknown-log-client', origin, detail: nameOf(origin.row - 1) });
    }
  }
  return all;
}

function knownOf(sources: Source[], invoices: Invoice[]): Omit<DataCoverage, 'log'> {
  const has = (...roles: Role[]): boolean => sources.some(({ read }) => roles.some((role) => read.has(role)));
  return {
    amounts: has('amount', 'net', 'open'),
    due: has('due', 'terms'),
    paid: invoices.some(({ hasPaidColumn }) => hasPaidColumn),
    reminders: has('reminders'),
    disputes: has('disputed') || invoices.some(({ complaint }) => complaint !== undefined),
    discounts: has('discount'),
    unbilledHours: has('hours') && invoices.some(({ unbilledHours }) => unbilledHours !== undefined),
  };
}
