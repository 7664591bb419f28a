import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { plainHeading, textOf } from '../model/plain-text';
import { SETTINGS_COLUMNS, type SettingsColumn } from '../model/settings-sheet';
import type { Cell, Grid, Table } from '../model/table';
import { wholeTextFinder } from './word-patterns';

/** How many rows are searched for the headings. */
const HEADING_ROWS = 20;

/** Where Energy settings are in a grid: the row of headings and the columns that have one, all from 0. */
export interface SettingsPlace {
  headingRow: number;
  columns: Map<SettingsColumn, number>;
}

const columnNamed = wholeTextFinder(
  SETTINGS_COLUMNS,
  (column, { ownSheets }) => ownSheets?.settings[column] ?? '',
);

/** Heads the first column. Looked for before all else, and as it is written: every formula asks this of every table. */
const firstHeadings = lazy(() => new Set(wordsOfAll(({ ownSheets }) => ownSheets?.settings.setting ?? '')));

function mayHead(row: Cell[]): boolean {
  return row.some(
    (cell) => typeof cell === 'string' && cell.length < 20 && firstHeadings().has(cell.trim().toLowerCase()),
  );
}

/** Finds Energy settings by their headings, wherever they are and whatever their sheet is called; undefined in any other grid. */
export function settingsPlace(cells: Cell[][]): SettingsPlace | undefined {
  for (const [headingRow, row] of cells.slice(0, HEADING_ROWS).entries()) {
    if (!mayHead(row)) continue;
    const columns = new Map<SettingsColumn, number>();
    row.forEach((cell, index) => {
      const column = typeof cell === 'string' ? columnNamed(plainHeading(textOf(cell))) : undefined;
      if (column && !columns.has(column)) columns.set(column, index);
    });
    if (columns.has('setting') && columns.has('subject') && columns.has('value'))
      return { headingRow, columns };
  }
  return undefined;
}

/** Energy settings as a table among others: none of its columns counts for the clients. */
export function settingsTable({ sheet, cells }: Grid): Table | undefined {
  const place = settingsPlace(cells);
  if (!place) return undefined;
  const columns = [...place.columns.values()];
  return {
    sheet,
    key: sheet,
    kind: 'settings',
    isCredits: false,
    rowGrain: 'invoice',
    clientIn: 'row',
    headingRow: place.headingRow + 1,
    headings: (cells[place.headingRow] ?? []).map(textOf),
    firstColumn: Math.min(...columns) + 1,
    lastColumn: Math.max(...columns) + 1,
    firstRow: place.headingRow + 2,
    lastRow: cells.length,
    columns: [],
    problems: [],
  };
}
