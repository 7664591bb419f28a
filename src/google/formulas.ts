import { Refusal } from '../model/refusal';
import type { FormulaGrid, FormulaPlan } from '../model/sheet-plan';
import { sheetsOfBook } from './active-book';
import { asCellText, isOwnFormula, ownFunctionIn, type Run, runsIn } from './formula-runs';
import { insertMissingColumns, sheetNamed } from './sheet-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An error, or "Loading..." in any language, which Sheets shows where a formula has no value. */
const NO_VALUE = /^#|(\.\.\.|…)$/;

/** Functions of ours that give figures; what else they show is a heading above figures. */
const FIGURES = /^=\s?CLIENT_(ENERGY|VALUE|COST|HOURS|DAYS_LATE|DAYS_TO_PAY|LATENESS|CONFIDENCE)\(/i;

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

/** Writes each of our formulas anew; one that is to stay as it is counts as done. */
export function rewriteFormulas(rewritten: (formula: string, sheet: string) => string): FormulaCount {
  const count = { done: 0, kept: 0 };
  for (const sheet of sheetsOfBook()) {
    const formulas = sheet.getDataRange().getFormulas();
    const name = sheet.getName();
    const changes = (formula: string): boolean =>
      isOwnFormula(formula) && rewritten(formula, name) !== formula;
    const same = formulas.flat().filter((formula) => isOwnFormula(formula) && !changes(formula));
    count.done += same.length;
    for (const run of editable(sheet, runsIn(formulas, changes), count))
      rangeOf(sheet, run).setFormulas(run.values.map((formula) => [rewritten(formula, name)]));
  }
  return count;
}

/** Puts the values in place of each of our formulas, with all that it spilled; some sheets are left as they are. */
export function freezeFormulas(except: string[]): FormulaCount {
  const count = { done: 0, kept: 0 };
  for (const sheet of sheetsOfBook()) if (!except.includes(sheet.getName())) freezeSheet(sheet, count);
  return count;
}

/** Empties the cells of some of our formulas, in all sheets but some. */
export function clearFormulas(isGone: (formula: string) => boolean, except: string[]): void {
  for (const sheet of sheetsOfBook()) {
    if (except.includes(sheet.getName())) continue;
    for (const run of editable(sheet, runsIn(sheet.getDataRange().getFormulas(), isGone), {
      done: 0,
      kept: 0,
    }))
      rangeOf(sheet, run).clearContent();
  }
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
  if (!formulas.some((row) => row.some(isOwnFormula))) return;
  // Formulas are worked out by and by: a value that is still about to change is none.
  SpreadsheetApp.flush();
  const again = data.getValues() as unknown[][];
  const hasValue = (formula: string, row: number, column: number): boolean => {
    const [value, later] = [before, again].map((cells) => String(cells[row]?.[column]));
    return value === later && !NO_VALUE.test(value ?? '') && !isWaiting(formula, before, row, column);
  };
  const own = runsIn(
    formulas,
    (formula, row, column) => isOwnFormula(formula) && hasValue(formula, row, column),
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

/** Whether a text is where a formula gives figures, and no figures below that it could head: words of Sheets in some language. */
function isWaiting(formula: string, cells: unknown[][], row: number, column: number): boolean {
  const value = cells[row]?.[column];
  const isAlone = cells.slice(row + 1).every((below) => below[column] === '');
  return FIGURES.test(formula) && typeof value === 'string' && value !== '' && isAlone;
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
