import { ENTRY_ROLES } from '../model/entry';
import { isEntryTable } from '../model/entry-table';
import type { MarkedTable } from '../model/sheet-plan';
import { columnOf, type Table } from '../model/table';
import { type MarkList, plannedColumn } from './client-energy-columns';
import { highlightFormulas, type OtherSpellings } from './highlight-formula';
import { hasTableBelow } from './table-below';

/** Rows that are looked up beyond the filled ones, for clients who are yet to come. */
const SPARE_ROWS = 50;

/** A client of the book: the name in the Client Energy sheet, and the spellings of all sheets. */
export interface MarkedClient {
  label: string;
  spellings: string[];
  /** The name belongs to others too. */
  isAmbiguous: boolean;
}

/**
 * What is highlighted in a book: who to part with and who to talk to, in every table of clients. `own` is the Client
 * Energy sheet, whose lists of names the rules look up; it is one of the tables.
 */
export function highlightedTables(own: Table, tables: Table[], clients: MarkedClient[]): MarkedTable[] {
  const others = otherSpellings(clients);
  const formulas = (list: MarkList, column: number, firstRow: number): string[] => {
    const source = {
      sheet: own.sheet,
      column: columnOf(own.columns, list)?.column ?? plannedColumn(list),
      firstRow: own.firstRow,
      lastRow: own.firstRow + clients.length + SPARE_ROWS,
    };
    return highlightFormulas(source, others, column, firstRow);
  };
  return tables.flatMap((table) =>
    columnsOfClients(table).map((column) => ({
      ...rangeOf(table, tables),
      formulas: {
        part: formulas('to_part', column, table.firstRow),
        talk: formulas('to_talk', column, table.firstRow),
      },
    })),
  );
}

/** The columns that name our clients, from 1; bills to pay and ledgers hold names too, but of others. */
function columnsOfClients({ kind, columns }: Table): number[] {
  if (!['invoices', 'clients', 'orders', 'log'].includes(kind)) return [];
  return columns.filter(({ role }) => role === 'client').map(({ column }) => column);
}

function rangeOf(table: Table, tables: Table[]): Omit<MarkedTable, 'formulas'> {
  const { sheet, firstRow, lastRow, firstColumn } = table;
  return {
    sheet,
    firstRow,
    ...(hasTableBelow(table, tables) ? { lastRow } : {}),
    firstColumn,
    lastColumn: isEntryTable(table) ? lastEntryColumn(table) : table.lastColumn,
  };
}

/** The last of the owner's columns in the Client Energy sheet: the lists of names right of them are no rows of theirs. */
function lastEntryColumn({ columns }: Table): number {
  const own = columns.filter(({ role }) => ENTRY_ROLES.some((one) => one === role));
  return Math.max(...own.map(({ column }) => column));
}

/**
 * Spellings other than the one in the Client Energy sheet. Where a name belongs to several clients, nobody can tell from a
 * cell who is meant, so it marks nobody.
 */
function otherSpellings(clients: MarkedClient[]): OtherSpellings[] {
  return clients.flatMap(({ label, spellings, isAmbiguous }) => {
    const others = spellings.filter((spelling) => spelling !== label);
    return isAmbiguous || others.length === 0 ? [] : [{ label, spellings: others }];
  });
}
