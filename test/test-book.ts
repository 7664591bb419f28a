import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadlessBook } from '../workbench/headless';
import type { OpenedBook } from '../workbench/opened-book';
import { remember } from './remembered';

const root = join(__dirname, '..');

// Built like the workbench's page, since Univer's packages cannot be loaded into Jest one by one.
const { openHeadless, typedBook } = require(
  join(root, '.cache/workbench/headless.cjs'),
) as typeof import('../workbench/headless');

const bundle = {
  code: readFileSync(join(root, 'dist/Code.js'), 'utf8'),
  sidebar: readFileSync(join(root, 'dist/sidebar.html'), 'utf8'),
};

/** What a test says of a book beside its cells. */
export interface BookFacts {
  locale?: string;
  timeZone?: string;
  /** What the book remembers, in its Energy settings. */
  memory?: object;
  /** What an older book remembers, as JSON in its properties. */
  olderMemory?: object;
  /** The language of the person at the screen. */
  userLocale?: string;
  /** Sheets without cells, by name. */
  sheetTypes?: OpenedBook['sheetTypes'];
  /** How many rows of 26 columns a sheet has, by name: most of them are blank, and nowhere stored. */
  sheetRows?: Record<string, number>;
  /** Another script than the built add-on. */
  code?: string;
}

/** A book that is open in Node. */
export interface TestBook extends HeadlessBook {
  /** Asks the built add-on for something, as the sidebar does; gives its answer, or throws where none came back. */
  ask(action: string, argument?: unknown): unknown;
  /** Makes a document in the owner's Drive, and gives its address. */
  makeDraft(name: string): string;
}

let opened: TestBook[] = [];

afterEach(async () => {
  await Promise.all(opened.map((book) => book.close()));
  opened = [];
});

/**
 * Opens a book in Node, on the workbench's own stand-in for Google: the same classes, the same spreadsheet engine, the same
 * faults as in the browser, but for what only a browser shows. It takes some 40 milliseconds, and is closed after the test.
 *
 * - The sheets are given by their names, row by row as they would be typed: `'2025-01-31'` becomes a day, `'=SUM(1,2)'` a
 *   formula, `"'007"` a text, `{ picture: 'Logo' }` a picture in a cell. Instead of them, a whole book such as the workbench's sample may be given.
 * - Google's services become globals, so that an action of the source can be called as it is: `saveEntry(change)`.
 *   `book.run(() => saveEntry(change))` makes it one run of a script, which can be killed, and whose calls are its own.
 *   `book.ask('saveEntry', change)` asks the built add-on instead, `book.call('refreshEnergy')` calls one of its globals.
 * - `book.cells(sheet)` gives all cells, `book.formulas('Sheet!A1:B9')` formulas, `book.said` what was said. Formulas are
 *   worked out after `await book.calculated()`.
 * - Before an action: `book.killAfter(n)` ends its run after n calls to Google; `book.failNext(kind, action)` lets Google
 *   refuse it, `holdLock(true)` lets another run hold the lock, `protectPlaces(name)` lets nobody write there,
 *   `limitDocuments(n)` and `refuseScopes('drive')` do what they say. A second person is another call between two of one's own, or
 *   `book.type('Sheet!B2', value)`. An answer that is lost is one that the test does not look at.
 */
export function openTestBook(
  given: Record<string, unknown[][]> | OpenedBook,
  {
    locale = 'en_GB',
    timeZone = 'Etc/UTC',
    memory,
    olderMemory,
    userLocale = 'en',
    sheetTypes,
    sheetRows = {},
    code = bundle.code,
  }: BookFacts = {},
): TestBook {
  const book = isBook(given) ? given : typedBook(given, locale, timeZone);
  if (sheetTypes) book.sheetTypes = sheetTypes;
  for (const sheet of Object.values(book.snapshot.sheets ?? {})) {
    const rowCount = sheetRows[sheet.name ?? ''];
    if (rowCount !== undefined) Object.assign(sheet, { rowCount, columnCount: 26 });
  }
  if (olderMemory) book.properties = { 'client-energy': JSON.stringify(olderMemory) };
  const language = userLocale.startsWith('de') ? 'de' : 'en';
  const headless = openHeadless(book, { bundle: { ...bundle, code }, language, userLocale });
  const install = (): object => Object.assign(globalThis, headless.globals());
  install();
  const ask = (action: string, argument: unknown = null): unknown =>
    JSON.parse(headless.call('callAction', action, JSON.stringify(argument)) as string);
  const makeDraft = (name: string): string =>
    headless.script(
      `return Drive.Files.create({ name: '${name}' }, null, { fields: 'webViewLink' }).webViewLink;`,
    ) as string;
  const reopen = async (as?: 'copy'): Promise<void> => {
    await headless.reopen(as);
    install();
  };
  const testBook = { ...headless, ask, makeDraft, reopen };
  if (memory) {
    testBook.run(() => remember(memory));
    testBook.resetCalls();
  }
  opened.push(testBook);
  return testBook;
}

function isBook(given: Record<string, unknown[][]> | OpenedBook): given is OpenedBook {
  return 'snapshot' in given && !Array.isArray(given.snapshot);
}
