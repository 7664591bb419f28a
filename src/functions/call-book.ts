import type { Line } from '../model/line';
import { type Minor, minorPerUnit } from '../model/money';
import { textOf } from '../model/plain-text';
import type { ClientReport, Report } from '../model/report';
import { checkedSettings, type Settings } from '../model/settings';
import type { Table } from '../model/table';
import { CONFIDENT_MATCH, matchOf } from '../reading/heading-match';
import { understandGrid } from '../reading/read-book';
import { isBlank } from '../reading/row-shape';
import type { Language, Words } from '../words/words';
import { wordsFor } from '../words/words-for';
import { isTable, single } from './call';
import { argumentError, type Call, type CellResult, type CellValue } from './cell-function';
import { type ScoredBook, scoredBook } from './scored-book';

/** The tables of a call, read and scored, with the words of the book's language. */
export interface CallBook {
  report: Report;
  words: Words;
  /** The book's own currency, in which an hour's worth is said. */
  currency: string;
  settings: Settings;
  find: ScoredBook['find'];
}

/**
 * Reads and scores the tables that a formula was given, or the connected book when it was given none. Throws where a table
 * is given in place of the clients, and where no table has invoices.
 */
export function readCallBook(call: Call): CallBook {
  if (isTable(call.clients) && call.clients.length > 1 && (call.clients[0]?.length ?? 0) > 1) {
    throw argumentError(call.source, ({ cells }) => cells.severalColumns);
  }
  const memory = call.source.memory();
  const [first] = call.tables;
  const locale = memory.locale ?? (first ? undefined : call.source.locale());
  const grids = first ? call.tables : call.source.grids();
  const { book, tables, unread, report, find } = scoredBook(
    grids.map((grid) => understandGrid(grid, { locale, choices: memory.choices, kinds: memory.kinds })),
    { ...memory, locale, today: memory.asOf ?? call.source.today(), asOf: call.asOf },
  );
  // One range that is left out without a word would make every figure wrong; one that is empty holds nothing yet.
  const unclear = call.tables.find(
    (grid) => unread.includes(grid) && grid.cells.some((row) => row.some((cell) => !isBlank(cell))),
  );
  const refused = unclear ?? (book.problems.some(({ code }) => code === 'no-table') ? first : undefined);
  if (refused) throw argumentError(call.source, ({ cells }) => cells.noInvoices(refused.position));
  return {
    report,
    words: wordsFor(bookLanguage(tables, locale)),
    currency: book.currency,
    settings: checkedSettings(memory.settings),
    find,
  };
}

/** The language of a book: that of its headings, else of its locale, else English. */
export function bookLanguage(tables: Table[], locale: string | undefined): Language {
  const heading = tables.find((table) => table.language)?.language;
  return (heading ?? locale ?? 'en').slice(0, 2) === 'de' ? 'de' : 'en';
}

/** What heads the answers of a function: one of the words for cells, or a line. */
type CellHeading =
  | Line
  | 'energy'
  | 'verdict'
  | 'kind'
  | 'why'
  | 'value'
  | 'hours'
  | 'daysLate'
  | 'daysToPay'
  | 'lateness'
  | 'confidence';

/**
 * Answers for one client, for a block of them, or for all: a value for a value, a block of the same shape for a
 * block with blank for blank and a heading for a heading, and without any client a table with a heading that spills.
 */
export function answerFor(
  call: Call,
  heading: CellHeading,
  answer: (client: ClientReport | 'ambiguous' | undefined, book: CallBook) => CellValue,
): CellResult {
  const book = readCallBook(call);
  const one = (name: unknown): CellValue => (isBlank(name) ? '' : answer(book.find(name), book));
  if (isTable(call.clients)) {
    const block = call.clients.map((row) => row.map(one));
    // In a frozen row of headings a formula stays where it is when the rows below are sorted.
    const [top] = block;
    if (top && isHeading(call.clients[0]?.[0], book)) top[0] = headingIn(book.words, heading);
    return block;
  }
  if (!call.bare) return one(single(call.clients));
  return [
    [book.words.cells.client, headingIn(book.words, heading)],
    ...book.report.clients.map((client) => [client.name, answer(client, book)]),
  ];
}

function headingIn({ cells, lines }: Words, heading: CellHeading): string {
  return { ...cells, ...lines }[heading];
}

/** Whether a cell heads a column of clients, and is none itself. Barely clear is too little: "Client 7" is a name. */
export function isHeading(cell: unknown, { find }: CallBook): boolean {
  const text = textOf(cell);
  return (
    find(text) === undefined &&
    (['client', 'client_id'] as const).some((role) => matchOf(text, role) > CONFIDENT_MATCH)
  );
}

/** As `answerFor`, for figures: blank where there is no such client, a name belongs to several, or nothing is known. */
export function figureFor(
  call: Call,
  heading: CellHeading,
  figure: (client: ClientReport, words: Words) => CellValue | undefined,
): CellResult {
  return answerFor(call, heading, (client, { words }) =>
    client === undefined || client === 'ambiguous' ? '' : (figure(client, words) ?? ''),
  );
}

/** Minor units as the figure of a cell: whole units with their cents. */
export function units(amount: Minor, currency: string): number {
  return amount / minorPerUnit(currency);
}
