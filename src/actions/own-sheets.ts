import { isOwnFormula } from '../google/formula-runs';
import { wordingRows } from '../letters/wording-sheet';
import { isEntryTable } from '../model/entry-table';
import { LANGUAGES } from '../model/language';
import { lazy } from '../model/lazy';
import { textOf } from '../model/plain-text';
import type { FormulaGrid } from '../model/sheet-plan';
import type { Grid, Table } from '../model/table';
import type { UnderstoodGrid } from '../reading/read-book';
import { isBlank } from '../reading/row-shape';
import { settingsPlace } from '../reading/settings-table';
import { WORDING_SHEETS } from '../sheets/letters-sheet';
import { SHEET_WORDS } from '../words/sheet-words-for';
import { wordsFor } from '../words/words-for';

/** Whether Client Energy or Energy settings are in a sheet, whatever it is called. */
export function isOwnSheet({ tables }: UnderstoodGrid): boolean {
  return tables.some((table) => table.kind === 'settings' || isEntryTable(table));
}

/**
 * Whether a sheet holds nothing but ours: one of those, an energy log with just our headings, or the sheet of wording, which
 * is known by its name and headings. Whatever is outside of our columns or above our headings is the owner's.
 */
export function isMadeByUs({ grid, tables }: UnderstoodGrid, formulas: FormulaGrid[]): boolean {
  const [table] = tables;
  if (WORDING_SHEETS.includes(grid.sheet)) {
    const headings = (grid.cells[0] ?? []).map(textOf).join('\n');
    return wordingHeadings().includes(headings);
  }
  if (!table || tables.length > 1) return false;
  const own = ownColumns(table, grid, formulas);
  return grid.cells.every((cells, row) =>
    cells.every((cell, column) => isBlank(cell) || (row + 1 >= table.headingRow && own.has(column + 1))),
  );
}

/** The columns of a table that we have made, counted from 1. */
function ownColumns(table: Table, grid: Grid, formulas: FormulaGrid[]): Set<number> {
  if (table.kind === 'settings')
    return new Set([...(settingsPlace(grid.cells)?.columns.values() ?? [])].map((index) => index + 1));
  if (isEntryTable(table)) return entryColumns(table, formulas);
  const isOurLog = table.kind === 'log' && logHeadings().includes(table.headings.join('\n'));
  return new Set(isOurLog ? table.headings.map((_, index) => index + 1) : []);
}

/** The columns of Client Energy: those with our headings, and those whose formula has not come to its heading yet. */
function entryColumns({ sheet, headingRow, headings, columns }: Table, grids: FormulaGrid[]): Set<number> {
  const formulas = grids.find((grid) => grid.sheet === sheet)?.formulas[headingRow - 1] ?? [];
  return new Set([
    ...columns.filter(({ role }) => role in SHEET_WORDS.en.columns).map(({ column }) => column),
    ...headings.flatMap((heading, index) =>
      figureHeadings().includes(heading) || isOwnFormula(formulas[index] ?? '') ? [index + 1] : [],
    ),
  ]);
}

// Made when a sheet is looked at: each formula loads this file, and none needs them.
const logHeadings = lazy(() => LANGUAGES.map((language) => SHEET_WORDS[language].log.headings.join('\n')));
const wordingHeadings = lazy(() => LANGUAGES.map((language) => wordingRows(language)[0]?.join('\n') ?? ''));

/** What is above the figures of Client Energy, and above the spellings that highlights look for. */
const figureHeadings = lazy(() =>
  LANGUAGES.flatMap((language) => {
    const { client, energy, verdict, kind, value, hours, why } = wordsFor(language).cells;
    return [client, energy, verdict, kind, value, hours, why, ...SHEET_WORDS[language].spellings];
  }),
);
