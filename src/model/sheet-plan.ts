import type { Day } from './day';

/** What is written into a cell: text is always text, a day becomes a date, null empties it. */
export type SheetValue = string | number | boolean | { day: Day } | null;

/** A cell to be written, row and column counted from 1. */
export interface SheetCell {
  row: number;
  column: number;
  value: SheetValue;
}

/** A cell by which a row is known again, as it was read; row and column counted from 1. */
export interface KnownCell {
  row: number;
  column: number;
  text: string;
}

/** How one of our sheets is made. */
export interface SheetPlan {
  name: string;
  /** Its columns from the left; those of the live formulas follow the ones with a heading. */
  columns: PlannedColumn[];
  headings: string[];
  /** The rows below, each as wide as the headings. */
  rows: SheetValue[][];
  /** The number formats of their cells, where they differ from row to row. */
  formats?: string[][];
  liveFormulas?: LiveFormulas;
  chart?: PlannedChart;
}

export interface PlannedColumn {
  /** In pixels. */
  width: number;
  /** A number format; it follows the customs of the book's locale. */
  format?: string;
  validation?: Validation;
  /** Whether it is folded: a click shows it. */
  isFolded?: boolean;
}

/** What the cells of a column take, with a word of help; anything else is refused. */
export type Validation = { help: string } & ({ type: 'list'; values: string[] } | { type: 'day' });

/** Formulas side by side in the heading row, right of the headings, from where they fill the columns below. */
export interface LiveFormulas {
  formulas: string[];
  /** Why a change of them asks back. */
  protectionNote: string;
}

/** A curve over what a column and the one right of it hold; counted from 1. */
export interface PlannedChart {
  column: number;
  title: string;
}

/** The formulas of a sheet, as Google gives them: an empty text for a cell without one. */
export interface FormulaGrid {
  sheet: string;
  formulas: string[][];
}

/** Formulas that are to be side by side in the row of a sheet's headings. */
export interface FormulaPlan {
  sheet: string;
  headingRow: number;
  formulas: string[];
}

/** How the rows of a client are marked: to part with, or to talk to. */
export type Mark = 'part' | 'talk';

/** The names of our ranges. They follow their cells, whatever is inserted, moved or renamed. */
export const RANGE_NAMES = {
  /** Who to part with, and who to talk to. */
  part: 'CLIENT_ENERGY_PART',
  talk: 'CLIENT_ENERGY_TALK',
  /** Other spellings of clients, and beside each the name in the Client Energy sheet. */
  spellings: 'CLIENT_ENERGY_SPELLINGS',
  meant: 'CLIENT_ENERGY_MEANT',
  /** The clients of the Client Energy sheet, by which it is found without reading any other. */
  clients: 'CLIENT_ENERGY_CLIENTS',
  /** Energy settings, with their headings. */
  settings: 'CLIENT_ENERGY_SETTINGS',
} as const;

/** Cells one below the other that have a name; row and column counted from 1. */
export interface NamedCells {
  name: string;
  column: number;
  row: number;
  /** No more of them than the sheet has. */
  rows: number;
}

/** The rows of one table, and the formulas that say which of them are marked; counted from 1. */
export interface MarkedTable {
  sheet: string;
  firstRow: number;
  /** Absent where nothing is below: then new rows are highlighted too. */
  lastRow?: number;
  firstColumn: number;
  lastColumn: number;
  formulas: Record<Mark, string>;
}

/** Marks our rules, since rules have no name to find them by. `N` of a text is 0, so it changes nothing. */
export const MARK_SIGN = 'N("client-energy")';
