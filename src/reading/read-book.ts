import type { Book } from '../model/book';
import type { Client } from '../model/client';
import { isEntryTable } from '../model/entry-table';
import type { Problem } from '../model/problem';
import type { Grid, ReadOptions, RowCount, Table } from '../model/table';
import { LONGEST, quoted } from '../model/text-limits';
import { currencyOfBook } from './book-currency';
import { namedRows, withClientFacts, withRecommenders } from './client-facts';
import { clientRegister, type NamedId } from './client-register';
import { columnReaders } from './column-readers';
import { knownOf } from './data-coverage';
import { holdsEntries } from './heading-rows';
import { isBilling, readBilling } from './read-billing';
import { readLogs } from './read-logs';
import type { TableSource } from './table-source';
import { understandTables } from './understand-table';

/** A grid with its tables as they were understood, before their rows are read. */
export interface UnderstoodGrid {
  grid: Grid;
  tables: Table[];
}

/** Finds the tables of a grid. */
export function understandGrid(grid: Grid, options: ReadOptions): UnderstoodGrid {
  // The owner hides a sheet to put it aside. Only our own sheets count even so.
  const counts = (table: Table): boolean =>
    !grid.isHidden || table.kind === 'log' || table.kind === 'settings' || isEntryTable(table);
  return { grid, tables: understandTables(grid, options).filter(counts) };
}

/** Everything that was read, with the tables it was read from, and the grids that have no table. */
export interface ReadingResult {
  book: Book;
  tables: Table[];
  /** How many rows of each table were read, by its key; absent for a table that counts nowhere. */
  rows: Record<string, RowCount>;
  unread: Grid[];
  /** The key of a client who is named in any way, before anybody is merged. */
  keyOf(name: string): string;
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
  const billed = readBilling(billing, register, currency, options);
  const listed = people.map(({ table, read }) => ({ table, read, rows: namedRows(table, read, register) }));
  const logged = readLogs(logs, register, billed.invoices);
  // Which of several rows counts depends on the client's name, and the name on all rows of the book.
  const recommended = withRecommenders(register.clients(), billed.invoices, register);
  const clients = withClientFacts(recommended, listed, register);
  const clientCounts = listed.map(({ table, rows }): [string, RowCount] => [
    table.key,
    { read: rows.length, left: 0 },
  ]);
  return {
    book: {
      clients,
      invoices: billed.invoices,
      excludedDocuments: billed.excludedDocuments,
      events: logged.events,
      cards: logged.cards,
      known: { ...knownOf(billing, billed.invoices), log: logs.length > 0 },
      currency,
      rates: options.rates ?? {},
      retentions: Object.fromEntries(
        Object.entries(options.retentions ?? {}).map(([name, answer]) => [
          register.unmergedKey(name),
          answer,
        ]),
      ),
      problems: [
        ...billed.problems,
        ...logged.problems,
        ...leftOutOf(tables, billing),
        ...tooLong(clients),
        ...withoutHeadings(unread),
        ...(billing.length === 0 ? [{ code: 'no-table' as const, detail: '' }] : []),
      ],
    },
    tables,
    rows: Object.fromEntries([...billed.counts, ...clientCounts, ...logged.counts]),
    unread,
    keyOf: register.unmergedKey,
  };
}

/** What is wrong with whole tables. Orders bill clients only in a book without invoices. */
function leftOutOf(tables: Table[], billing: TableSource[]): Problem[] {
  return tables.flatMap((table): Problem[] => {
    const { sheet, kind, headingRow, problems } = table;
    if (kind !== 'orders' || billing.some((source) => source.table === table)) return problems;
    return [{ code: 'not-client-invoices', origin: { sheet, row: headingRow }, detail: kind }, ...problems];
  });
}

/** Clients whose names are too long for finding duplicates. */
function tooLong(clients: Client[]): Problem[] {
  return clients
    .filter(({ name }) => name.length > LONGEST.compared)
    .map(({ name, origins }) => ({ code: 'long-name', origin: origins[0], detail: quoted(name) }));
}

/** Sheets with dates and amounts, but without headings. The owner has put a hidden one aside. */
function withoutHeadings(unread: Grid[]): Problem[] {
  return unread
    .filter(({ cells, isHidden }) => !isHidden && holdsEntries(cells))
    .map(({ sheet }) => ({ code: 'no-headings', detail: sheet }));
}

function* namedIds(sources: TableSource[]): Generator<NamedId> {
  for (const { table, read } of sources) {
    if (!read.has('client_id') || !read.has('client')) continue;
    const [idOf, nameOf] = [read.text('client_id'), read.text('client')];
    for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
      yield { id: idOf(row), name: nameOf(row) };
    }
  }
}
