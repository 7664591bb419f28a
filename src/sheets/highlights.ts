import { ENTRY_ROLES } from '../model/entry';
import { isEntryTable } from '../model/entry-table';
import type { MarkedTable } from '../model/sheet-plan';
import type { Table } from '../model/table';
import { highlightFormula } from './highlight-formula';
import { hasTableBelow } from './table-below';

/** A client of the book: the name in the Client Energy sheet, and the spellings of all sheets. */
export interface MarkedClient {
  label: string;
  spellings: string[];
  /** The name belongs to others too. */
  isAmbiguous: boolean;
}

/** What is highlighted in a book: who to part with and who to talk to, in every table of clients. */
export function highlightedTables(tables: Table[], hasSpellings: boolean): MarkedTable[] {
  return tables.flatMap((table) =>
    columnsOfClients(table).map((column) => ({
      ...rangeOf(table, tables),
      formulas: {
        part: highlightFormula('part', column, table.firstRow, hasSpellings),
        talk: highlightFormula('talk', column, table.firstRow, hasSpellings),
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
 * The spellings of clients other than the one in the Client Energy sheet, each with that one. Where a name belongs to
 * several clients, nobody can tell from a cell who is meant, so it marks nobody.
 */
export function otherSpellings(clients: MarkedClient[]): [spelling: string, label: string][] {
  return clients.flatMap(({ label, spellings, isAmbiguous }) => {
    if (isAmbiguous) return [];
    const others = new Set(spellings.map(trimmed));
    others.delete(label);
    return [...others].sort().map((spelling): [string, string] => [spelling, label]);
  });
}

/** As TRIM does: no spaces around, one between words. */
function trimmed(name: string): string {
  return name.replace(/ +/g, ' ').replace(/^ | $/g, '');
}
