import { isoFromDay } from '../../src/model/day';

/** The text of the error with which Google refuses to write into a protected range. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What a test says of the book beside its cells. */
export interface BookFacts {
  /** What the book remembers. */
  memory?: object;
  /** The language of the person at the screen. */
  userLocale?: string;
  /** Sheets into which nothing can be written. */
  protectedSheets?: string[];
}

const OWN_FACTS = { locale: 'en_GB', timeZone: 'Etc/UTC' };

/** The open book: its sheets by name, as they stand, and what was done beside writing cells. */
export interface SmallBook {
  cells: Record<string, unknown[][]>;
  /** What was said in passing. */
  said: string[];
  /** The documents that were made, by their titles. */
  documents: string[];
}

/** Google as far as the actions need it, over some sheets; dates are ISO days. For all else there is the workbench. */
export function openSmallBook(given: Record<string, unknown[][]>, facts: BookFacts = {}): SmallBook {
  const cells = structuredClone(given);
  const book: SmallBook = { cells, said: [], documents: [] };
  const sheets = Object.keys(cells).map((name) => sheetOf(name, cells[name], facts));
  const byName = (name: string) => sheets.find((sheet) => sheet.getName() === name) ?? null;
  Object.assign(globalThis, {
    SpreadsheetApp: {
      flush: () => undefined,
      getActiveSpreadsheet: () => ({
        getId: () => 'book',
        getSpreadsheetLocale: () => OWN_FACTS.locale,
        getSpreadsheetTimeZone: () => OWN_FACTS.timeZone,
        getSheets: () => sheets,
        getSheetByName: byName,
        toast: (text: string) => book.said.push(text),
      }),
    },
    PropertiesService: {
      getDocumentProperties: () => ({ getProperty: () => JSON.stringify({ ...OWN_FACTS, ...facts.memory }) }),
      getUserProperties: () => ({ getProperty: () => null }),
    },
    LockService: { getDocumentLock: () => ({ waitLock: () => undefined, releaseLock: () => undefined }) },
    Session: { getActiveUserLocale: () => facts.userLocale ?? 'en' },
    Utilities: {
      formatDate: (date: Date) => isoFromDay(Math.floor(date.getTime() / 86_400_000)),
      computeDigest: () => [1],
      newBlob: () => ({}),
      DigestAlgorithm: {},
      Charset: {},
    },
    Drive: {
      Files: {
        list: () => ({ files: [] }),
        get: (id: string) => ({ webViewLink: `https://docs.google.com/document/d/${id}` }),
        create: ({ name }: { name: string }) => {
          book.documents.push(name);
          return { id: name, webViewLink: `https://docs.google.com/document/d/${name}` };
        },
      },
    },
  });
  return book;
}

function sheetOf(name: string, cells: unknown[][], { protectedSheets = [] }: BookFacts) {
  const write = (row: number, column: number, values: unknown[][]): void => {
    if (protectedSheets.includes(name)) throw new Error(PROTECTED);
    values.forEach((list, r) => {
      list.forEach((value, c) => {
        cells[row - 1 + r] ??= [];
        cells[row - 1 + r][column - 1 + c] = typeof value === 'string' ? value.replace(/^'/, '') : value;
      });
    });
  };
  const width = () => Math.max(...cells.map((row) => row.length));
  const all = () => cells.map((row) => Array.from({ length: width() }, (_, column) => row[column] ?? ''));
  const isFormula = (cell: unknown): boolean => String(cell).startsWith('=');
  return {
    getName: () => name,
    isSheetHidden: () => false,
    getMaxRows: () => 1000,
    getConditionalFormatRules: () => [],
    getDataRange: () => ({
      getValues: () => all().map((row) => row.map((cell) => (isFormula(cell) ? 7 : cell))),
      getFormulas: () => all().map((row) => row.map((cell) => (isFormula(cell) ? cell : ''))),
    }),
    getRange: (row: number, column: number, rows = 1, columns = 1) => ({
      canEdit: () => !protectedSheets.includes(name),
      setValues: (values: unknown[][]) => write(row, column, values),
      setFormulas: (values: unknown[][]) => write(row, column, values),
      clearContent: () => write(row, column, Array(rows).fill(Array(columns).fill(''))),
      getValues: () => all().map((list) => list.slice(column - 1, column - 1 + columns)),
    }),
  };
}
