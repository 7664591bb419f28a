import type { ICellData } from '@univerjs/core';
import { type CellRows, roomFor, workbookOf } from './files/snapshot';
import { newAccount } from './google/account';
import { noFaults } from './google/faults';
import type { Mode } from './google/modes';
import { typedCell } from './google/typed-cell';
import { type Bundle, type LiveBook, liveBook } from './live-book';
import type { OpenedBook } from './opened-book';
import { openContextRealm } from './realm/context-realm';
import { type CallServer, type Calls, roundTrip, scriptRun } from './realm/script-run';
import type { AddOnPage, MenuEntry } from './screen';
import { headlessSheet } from './sheet/headless-sheet';
import { type TestHandle, testHandle } from './test-handle';
import type { Language } from './words/words';

/** A book that is open in Node, with the add-on at work on it. */
export interface HeadlessBook extends TestHandle {
  /** Google's services, as a script finds them among its globals. */
  globals(): Record<string, unknown>;
  /** Messages to the person, as a toast or a dialog. */
  said: string[];
  /** What the person answers to the next questions: yes, or no, which they also say to all others. */
  answers: boolean[];
  /** Pages of the add-on that were shown, sidebars and dialogs. */
  shown: AddOnPage[];
  /** The entries of the add-on's menu. */
  menu: MenuEntry[];
  /** Calls a global function of the built add-on, as its menu or its sidebar does. */
  call(name: string, ...args: unknown[]): unknown;
  /** Calls one as Google does in another mode: from a trigger, or in a file in which the add-on is not enabled. */
  callIn(mode: Mode, name: string, ...args: unknown[]): unknown;
  /** `google.script.run` for a page of the add-on, which counts its calls. */
  scriptRun(calls: Calls): object;
  /** Runs a function of the source as one run of a script. */
  run<T>(work: () => T): T;
  /** Closes the book and opens it again unchanged, with what Google keeps besides its cells; a copy has no properties. */
  reopen(as?: 'copy'): Promise<void>;
  /** Closes the book; nothing of it runs any more. */
  close(): Promise<void>;
}

/** The person at the book, and the add-on that they have. */
export interface HeadlessOptions {
  bundle: Bundle;
  language: Language;
  /** As `Session.getActiveUserLocale()` gives it. */
  userLocale: string;
}

/** Opens a book without a page: the same stand-ins for Google, on the same spreadsheet engine. */
export function openHeadless(
  book: OpenedBook,
  { bundle, language, userLocale }: HeadlessOptions,
): HeadlessBook {
  const [account, faults] = [newAccount('https://workbench.example'), noFaults()];
  const said: string[] = [];
  const answers: boolean[] = [];
  const shown: AddOnPage[] = [];
  const menu: MenuEntry[] = [];
  const open = (opened: OpenedBook): LiveBook =>
    liveBook(opened, {
      openSheet: headlessSheet,
      openRealm: openContextRealm,
      bundle,
      language,
      userLocale,
      account,
      faults,
      screen: {
        setMenu: (_title, entries) => menu.splice(0, menu.length, ...entries),
        showSidebar: (page) => shown.push(page),
        showDialog: (page) => shown.push(page),
        alert: (_title, message) => said.push(message),
        confirm: (_title, question) => {
          said.push(question);
          return answers.shift() ?? false;
        },
        redrawCharts: () => undefined,
        scrollTo: () => undefined,
      },
    });
  let live = open(book);
  const callServer: CallServer = (name, args) => live.run('full', name, args);
  return {
    ...testHandle({ live: () => live, account, faults }),
    globals: () => live.google.globals,
    said,
    answers,
    shown,
    menu,
    call: (name, ...args) => roundTrip(callServer, faults, name, args),
    callIn: (mode, name, ...args) => live.run(mode, name, args),
    scriptRun: (calls) => scriptRun(callServer, faults, calls),
    run: (work) => live.runHere('test', work),
    reopen: async (as) => {
      const snapshot = live.sheet.snapshot();
      await live.dispose();
      live = open({ ...live.book, snapshot, ...(as === 'copy' ? { properties: {} } : {}) });
    },
    close: () => live.dispose(),
  };
}

/**
 * A book of sheets by name, with the input of each row by row: days as ISO dates, formulas with "=", and `{ picture: title }`
 * for a picture in a cell.
 */
export function typedBook(sheets: Record<string, unknown[][]>, locale: string, timeZone: string): OpenedBook {
  return {
    name: 'Book',
    snapshot: workbookOf(
      'Book',
      Object.entries(sheets).map(([name, rows]) => ({
        name,
        cellData: typedRows(rows, locale),
        ...roomFor(rows.length, Math.max(0, ...rows.map((row) => row.length))),
      })),
    ),
    locale,
    timeZone,
    notices: [],
  };
}

function typedRows(rows: unknown[][], locale: string): CellRows {
  return Object.fromEntries(
    rows.map((row, index) => [
      index,
      Object.fromEntries(row.map((value, column) => [column, cellOf(value, locale)])),
    ]),
  );
}

function cellOf(value: unknown, locale: string): ICellData {
  if (typeof value === 'object' && value !== null) return { custom: { ...value } };
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: Number(value), t: 3 };
  return value === '' || value === undefined || value === null
    ? {}
    : typedCell.text(String(value), locale, undefined);
}
