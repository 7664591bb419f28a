import type { IRange, IWorkbookData } from '@univerjs/core';

/** A protected range of a book. */
export interface Protected {
  sheetId: string;
  range: IRange;
  description: string;
  warningOnly: boolean;
}

/** A chart of a book, with Google's names for its kind and its options. */
export interface BookChart {
  id: number;
  sheetId: string;
  type: 'LINE' | 'AREA' | 'COLUMN' | 'BAR';
  ranges: (IRange & { sheetId: string })[];
  /** Rows of headings above the values. */
  headers: number;
  options: Record<string, unknown>;
}

/** A spreadsheet as the workbench opened it: Univer's own snapshot and what Sheets keeps besides the cells. */
export interface OpenedBook {
  /** File name without its ending; the saved copy is called "<name> (Client Energy).xlsx". */
  name: string;
  snapshot: Partial<IWorkbookData>;
  /** As `Spreadsheet.getSpreadsheetLocale()` gives it: de_DE, en_US … */
  locale: string;
  /** As `Spreadsheet.getSpreadsheetTimeZone()` gives it: Europe/Berlin … */
  timeZone: string;
  /** Sentences the person should read: charts that a saved copy would lose, say. */
  notices: string[];
  /** Whether nobody's file is behind it. */
  isSample?: true;
  /** What scripts keep with the book; a newly opened file has none. */
  properties?: Record<string, string>;
  protections?: Protected[] | undefined;
  charts?: BookChart[];
  /** Sheets without cells of their own, by name: a chart that was moved to its own sheet, or a connected table. */
  sheetTypes?: Record<string, 'OBJECT' | 'DATASOURCE'>;
}

/** The result of opening a file: a book, or one sentence that says what is wrong and what to do. */
export type Opening = { ok: true; book: OpenedBook } | { ok: false; message: string };
