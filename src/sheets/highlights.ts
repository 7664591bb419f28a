import { ENTRY_FIELD_NAMES, ENTRY_FIELDS } from '../model/entry';
import { isEntryTable } from '../model/entry-table';
import type { MarkedTable } from '../model/sheet-plan';
import type { Table } from '../model/table';
import { highlightFormula } from './highlight-formula';
import { SPARE_ROWS } from './mark-lists';
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
  if (isEntryTable(table)) {
    // Its lists of names reach as far. Each cell of a rule is worked out at each change, filled or not.
    return { sheet, firstRow, lastRow: lastRow + SPARE_ROWS, firstColumn, lastColumn: lastOpenColumn(table) };
  }
  const end = hasTableBelow(table, tables) ? { lastRow } : {};
  return { sheet, firstRow, ...end, firstColumn, lastColumn: table.lastColumn };
}

/** The columns of the Client Energy sheet that are in view: not those that a letter needs, which are folded away. */
const OPEN_ROLES: string[] = ENTRY_FIELD_NAMES.map((field) => ENTRY_FIELDS[field])
  .filter((field) => !('isFolded' in field))
  .map(({ role }) => role);

/** The last of them: the lists of names right of them are no rows of clients. */
function lastOpenColumn({ columns }: Table): number {
  return Math.max(...columns.filter(({ role }) => OPEN_ROLES.includes(role)).map(({ column }) => column));
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
