import type { Highlight, MarkedTable, Review } from '../../src/actions/exchange';
import { isEntryTable } from '../../src/model/entry-table';
import type { Table } from '../../src/model/table';
import { hasTableBelow } from '../../src/model/table-below';
import type { ScreenWords } from '../../src/words/screen-words';
import { entryPlace, plannedColumn } from './entry-plan';
import { type MarkSource, markFormulas, type OtherSpellings } from './mark-formula';

/** Rows that are looked up beyond the filled ones, for clients who are yet to come. */
const SPARE_ROWS = 50;

/** What is highlighted in a book: whom to part with and whom to talk to, in every table of clients. */
export function highlightOf(review: Review, tables: Table[], locale: string, words: ScreenWords): Highlight {
  const place = entryPlace(review, tables, locale, words);
  const source = (list: 'to_part' | 'to_talk') => sourceOf(list, review, tables, place.plan?.name ?? '');
  const [part, talk] = [source('to_part'), source('to_talk')];
  const others = otherSpellings(review);
  const own = tables.some(isEntryTable) ? [] : [madeTable(part)];
  return {
    place,
    tables: [...tables.flatMap((table) => placesIn(table, tables)), ...own].map(({ client, ...rows }) => ({
      ...rows,
      formulas: {
        part: markFormulas(part, others, client, rows.firstRow),
        talk: markFormulas(talk, others, client, rows.firstRow),
      },
    })),
  };
}

/** The rows of a table, and the column in which its clients stand. */
type MarkedRows = Omit<MarkedTable, 'formulas'> & { client: number };

/** Tables of our clients; bills to pay and ledgers hold names too, but of others. */
function placesIn(table: Table, tables: Table[]): MarkedRows[] {
  if (!['invoices', 'clients', 'orders', 'log'].includes(table.kind)) return [];
  const { sheet, firstRow, firstColumn, lastRow } = table;
  // In the Client Energy sheet, the owner's columns: the lists of names beside them are no rows of theirs.
  const last = table.columns.find(({ role }) => role === 'confirmed')?.column;
  const lastColumn = isEntryTable(table) && last ? last : table.lastColumn;
  return table.columns
    .filter(({ role }) => role === 'client')
    .map(({ column }) => ({
      sheet,
      firstRow,
      ...(hasTableBelow(table, tables) ? { lastRow } : {}),
      firstColumn,
      lastColumn,
      client: column,
    }));
}

/** The Client Energy sheet that is about to be made. */
function madeTable({ sheet, firstRow, lastRow }: MarkSource): MarkedRows {
  return { sheet, firstRow, lastRow, firstColumn: 1, lastColumn: plannedColumn('confirmed'), client: 1 };
}

function sourceOf(
  list: 'to_part' | 'to_talk',
  { report }: Review,
  tables: Table[],
  planned: string,
): MarkSource {
  const own = tables.find(isEntryTable);
  const firstRow = own?.firstRow ?? 2;
  return {
    sheet: own?.sheet ?? planned,
    column: own?.columns.find(({ role }) => role === list)?.column ?? plannedColumn(list),
    firstRow,
    lastRow: firstRow + report.clients.length + SPARE_ROWS,
  };
}

/**
 * Clients that stand elsewhere under another spelling than in the Client Energy sheet. Where a name belongs to several,
 * nobody can tell from a cell who is meant, so it marks nobody.
 */
function otherSpellings({ report, entries, namesakes }: Review): OtherSpellings[] {
  const known = report.clients.filter(({ key }) => !namesakes.includes(key));
  return known.flatMap(({ key, name, spellings }) => {
    const label = entries[key]?.label ?? name;
    const others = spellings.filter((spelling) => spelling !== label);
    return others.length === 0 ? [] : [{ label, spellings: others }];
  });
}
