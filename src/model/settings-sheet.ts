import type { Memory } from './memory';
import type { LineName, LineValue, MemoryLine } from './memory-line';
import type { Problem } from './problem';
import type { Setting } from './settings';
import type { KnownCell, SheetCell, SheetValue } from './sheet-plan';
import type { Role } from './table';
import type { ListKind } from './table-kind';

/** The columns of Energy settings, in their order. */
export const SETTINGS_COLUMNS = ['setting', 'subject', 'value', 'unit', 'otherwise', 'meaning'] as const;
export type SettingsColumn = (typeof SETTINGS_COLUMNS)[number];

/** What is in the cells of Energy settings in one language: they are written with these words, and known by them. */
export interface SettingsWords {
  sheet: string;
  headings: Record<SettingsColumn, string>;
  names: Record<LineName, string>;
  /** What each line means; each assumption as the sidebar says it. */
  meanings: Record<LineName, string>;
  units: Record<Setting['unit'], string>;
  roles: Record<Role, string>;
  kinds: Record<ListKind, string>;
  yes: string;
  no: string;
  /** In the place of a column: there is none. */
  noColumn: string;
}

/** A row of Energy settings that was understood; its value is undefined where the cell is empty or cannot be read. */
export interface SettingsRow extends Omit<MemoryLine, 'value'> {
  /** Counted from 1. */
  row: number;
  value: LineValue | undefined;
  /** Whether the owner has written something beside it. */
  hasMore: boolean;
  /** What its cells say, by which it is known again. */
  texts: Record<'setting' | 'subject', string>;
}

/** Energy settings as they are in a grid. */
export interface SettingsSheet {
  sheet: string;
  /** Counted from 1. */
  headingRow: number;
  /** The columns that have a heading, from 1. */
  columns: Map<SettingsColumn, number>;
  rows: SettingsRow[];
  /** The last row that is not empty, from 1. */
  lastRow: number;
  memory: Memory;
  problems: Problem[];
}

/** What changes in Energy settings; rows and columns counted from 1. */
export interface SettingsChange {
  sheet: string;
  /** Cells of rows that are there. */
  cells: SheetCell[];
  /** Rows that come below all others, from a column on, and the number formats of all their cells. */
  added: { row: number; column: number; rows: SheetValue[][]; formats: string[][] };
  /** Rows that go, the last one first. */
  deleted: number[];
  /** The cells by which the rows that change or go are known, and the row above those that are added. */
  known: KnownCell[];
}
