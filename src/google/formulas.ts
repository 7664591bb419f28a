import { Refusal } from '../model/refusal';
import type { FormulaGrid, FormulaPlan } from '../model/sheet-plan';
import { sheetsOfBook } from './active-book';
import { asCellText, isOwnFormula, ownFunctionIn, type Run, reentered, runsIn } from './formula-runs';
import { insertMissingColumns, sheetNamed } from './sheet-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Sheets shows where a formula has no value; such a formula is kept. */
const NO_VALUE = /^(#|Loading)/;

/** Our formulas that were changed, and those that were kept because this person may not write there. */
export interface FormulaCount {
  done: number;
  kept: number;
}

/** The formulas of every sheet. */
export function readFormulas(): FormulaGrid[] {
  return sheetsOfBook().map((sheet) => ({
    sheet: sheet.getName(),
    formulas: sheet.getDataRange().getFormulas(),
  }));
}

/** The formulas in one row of a sheet. */
export function readRowFormulas(name: string, row: number): string[] {
  const sheet = sheetNamed(name);
  return sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getFormulas()[0] ?? [];
}

/** Has each of our formulas worked out again, by entering it again. */
export function refreshFormulas(): FormulaCount {
  const count = { done: 0, kept: 0 };
  for (const sheet of sheetsOfBook()) {
    const runs = runsIn(sheet.getDataRange().getFormulas(), isOwnFormula);
    for (const run of editable(sheet, runs, count))
      rangeOf(sheet, run).setFormulas(run.values.map((formula) => [reentered(formula)]));
  }
  return count;
}

/** Puts the values in place of each of our formulas, with all that it spilled. */
export function freezeFormulas(): FormulaCount {
  const count = { done: 0, kept: 0 };
  for (const sheet of sheetsOfBook()) freezeSheet(sheet, count);
  return count;
}

/** The runs that may be written; asked before anything is, since one that is refused would leave others half done. */
function editable(sheet: Sheet, runs: Run<string>[], count: FormulaCount): Run<string>[] {
  return runs.filter((run) => {
    const canEdit = rangeOf(sheet, run).canEdit();
    count[canEdit ? 'done' : 'kept'] += run.values.length;
    return canEdit;
  });
}

function rangeOf(sheet: Sheet, { row, column, values }: Run<unknown>): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, values.length);
}

function freezeSheet(sheet: Sheet, count: FormulaCount): void {
  const data = sheet.getDataRange();
  const before = data.getValues() as unknown[][];
  const formulas = data.getFormulas();
  const own = runsIn(
    formulas,
    (formula, row, column) => isOwnFormula(formula) && !NO_VALUE.test(String(before[row]?.[column])),
  );
  const anchors = editable(sheet, own, count);
  if (anchors.length === 0) return;
  for (const run of anchors) rangeOf(sheet, run).clearContent();
  SpreadsheetApp.flush();
  // What has gone with a formula is what it had spilled: nothing else tells how far that reached.
  const after = sheet.getRange(1, 1, before.length, before[0]?.length ?? 1).getValues() as unknown[][];
  const isGone = (row: number, column: number): boolean =>
    before[row]?.[column] !== '' && after[row]?.[column] === '';
  const taken = before.map(() => new Set<number>());
  for (const { row, column, values } of anchors)
    values.forEach((_, index) => {
      const anchor = { row: row - 1 + index, column: column - 1 };
      takeSpilled(anchor, formulas, isGone, (ofRow, ofColumn) => taken[ofRow]?.add(ofColumn));
    });
  for (const run of runsIn(before, (_, row, column) => taken[row]?.has(column) ?? false))
    writeRun(rangeOf(sheet, run), run.values);
}

function writeRun(range: GoogleAppsScript.Spreadsheet.Range, values: unknown[]): void {
  const formats = range.getNumberFormats();
  range.setValues(values.map((value, row) => [asCellText(value, formats[row]?.[0])]));
}

/**
 * Takes what a formula had spilled: as wide as its own row shows, and down to the next formula. What has gone elsewhere had
 * been spilled by a formula of the owner's that read ours, and comes back by itself.
 */
function takeSpilled(
  { row, column }: { row: number; column: number },
  formulas: string[][],
  isGone: (row: number, column: number) => boolean,
  take: (row: number, column: number) => void,
): void {
  const [own = [], ...below] = formulas.slice(row);
  let end = column + 1;
  while (end < own.length && !own[end] && isGone(row, end)) end += 1;
  const next = below.findIndex((cells) => cells.slice(column, end).some(Boolean));
  const last = next < 0 ? row + below.length : row + next;
  for (let down = row; down <= last; down += 1)
    for (let across = column; across < end; across += 1) if (isGone(down, across)) take(down, across);
}

/**
 * The column, counted from 1, from which on formulas with the same of our functions are in the row of headings already;
 * undefined where they are not. Their values would not tell: while they are worked out, each cell reads "Loading...".
 */
export function findFormulas(
  { sheet, headingRow, formulas }: FormulaPlan,
  grids: FormulaGrid[],
): number | undefined {
  const there = (grids.find((grid) => grid.sheet === sheet)?.formulas[headingRow - 1] ?? []).map(
    ownFunctionIn,
  );
  const wanted = formulas.map(ownFunctionIn);
  const index = there.findIndex((_, at) => wanted.every((name, next) => there[at + next] === name));
  return index < 0 ? undefined : index + 1;
}

/**
 * Writes formulas after the last column of a sheet, one left free, so that nothing is overwritten, and shows them; gives the
 * column of the first. Throws a `Refusal` where this person may not write there.
 */
export function writeFormulas({ sheet: name, headingRow, formulas }: FormulaPlan): number {
  const sheet = sheetNamed(name);
  const column = sheet.getLastColumn() + 2;
  insertMissingColumns(sheet, column + formulas.length - 1);
  const range = sheet.getRange(headingRow, column, 1, formulas.length);
  if (!range.canEdit()) throw new Refusal('protected', name);
  range.setFormulas([formulas]).activate();
  return column;
}
