import { Refusal } from '../model/refusal';
import type { LiveFormulas, PlannedChart, PlannedColumn, SheetPlan, Validation } from '../model/sheet-plan';
import { openBook, sheetOfBook } from './active-book';
import { foldColumns, insertMissingColumns, insertMissingRows, sheetNamed, writeRows } from './sheet-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a sheet after the others and gives its name; the sheet that the owner was looking at stays in front. Our sheet
 * is known by its headings, so they are written last: one that was cut short before is taken and made whole.
 */
export function addSheet(plan: SheetPlan, timeZone: string): string {
  const book = openBook();
  const before = book.getActiveSheet();
  const sheet = unfinishedSheet(plan.name) ?? book.insertSheet(freeName(plan.name), book.getNumSheets());
  insertMissingRows(sheet, plan.rows.length + 1);
  formatColumns(sheet, 1, 1, plan.columns);
  // The headings stay in view.
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  if (plan.liveFormulas) addFormulas(sheet, plan.headings.length + 1, plan.liveFormulas);
  if (plan.chart) addChart(sheet, plan.chart);
  if (plan.formats)
    sheet.getRange(2, 1, plan.formats.length, plan.columns.length).setNumberFormats(plan.formats);
  const name = sheet.getName();
  writeRows(name, 1, 1, [plan.headings, ...plan.rows], timeZone);
  book.setActiveSheet(before);
  return name;
}

/**
 * A sheet of this name in which there is nothing but, at most, headings of formulas: one that we began and that was cut short. Charts and
 * protections go from it, since it gets them again.
 */
function unfinishedSheet(name: string): Sheet | undefined {
  const sheet = sheetOfBook(name);
  const [headings, ...below] = sheet?.getDataRange().getValues() ?? [];
  const isBegun = headings?.[0] === '' && below.every((cells) => cells.every((cell) => cell === ''));
  if (!sheet || !isBegun) return undefined;
  for (const one of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) one.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  return sheet;
}

/**
 * The sheet of this name, or of it with a number, that begins with these headings; undefined where there is none. A run whose
 * answer was lost has made it.
 */
export function findSheet(wanted: string, headings: string[]): string | undefined {
  const isBegunWith = (sheet: Sheet): boolean => {
    const [first = []] = sheet.getDataRange().getValues();
    return headings.every((heading, index) => first[index] === heading);
  };
  return sheetsNamed(wanted).find(isBegunWith)?.getName();
}

/** The sheets of this name, and of it with a number. */
function sheetsNamed(wanted: string): Sheet[] {
  const sheets: Sheet[] = [];
  for (let sheet = sheetOfBook(wanted); sheet; sheet = sheetOfBook(`${wanted} ${sheets.length + 1}`))
    sheets.push(sheet);
  return sheets;
}

/** The name, with a number after it where it is taken. */
function freeName(wanted: string): string {
  const taken = sheetsNamed(wanted).length;
  return taken === 0 ? wanted : `${wanted} ${taken + 1}`;
}

/**
 * Adds columns right of all that a sheet holds, and gives the first. Their headings are written last, so that a run that was
 * cut short is begun again in the same place. Throws a `Refusal` where this person may not write there.
 */
export function addColumns(name: string, row: number, columns: PlannedColumn[], headings: string[]): number {
  const sheet = sheetNamed(name);
  const first = sheet.getLastColumn() + 1;
  if (!sheet.getRange(row, Math.min(first, sheet.getMaxColumns())).canEdit())
    throw new Refusal('protected', name);
  formatColumns(sheet, row, first, columns);
  if (headings.length > 0) sheet.getRange(row, first, 1, headings.length).setValues([headings]);
  return first;
}

/** Quiet paper colours, and room for all columns. */
function formatColumns(sheet: Sheet, row: number, first: number, columns: PlannedColumn[]): void {
  insertMissingColumns(sheet, first + columns.length - 1);
  sheet
    .getRange(row, first, 1, columns.length)
    .setFontWeight('bold')
    .setBackground('#f1ede4')
    .setVerticalAlignment('middle')
    .setWrap(true);
  const rows = sheet.getMaxRows() - row;
  const below = (index: number, count: number) => sheet.getRange(row + 1, first + index, rows, count);
  for (const { index, count, value } of runsOfEqual(columns.map(({ width }) => width)))
    sheet.setColumnWidths(first + index, count, value);
  for (const { index, count, value } of runsOfEqual(columns.map(({ format }) => format)))
    if (value) below(index, count).setNumberFormat(value);
  columns.forEach(({ validation }, index) => {
    if (validation) below(index, 1).setDataValidation(ruleOf(validation));
  });
  const folded = columns.findIndex(({ isFolded }) => isFolded);
  if (folded >= 0) foldColumns(sheet, first + folded, columns.filter(({ isFolded }) => isFolded).length);
}

/** Equal values side by side. */
function runsOfEqual<T>(values: T[]): { index: number; count: number; value: T }[] {
  const runs: { index: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count += 1;
    else runs.push({ index, count: 1, value });
  });
  return runs;
}

function ruleOf(validation: Validation): GoogleAppsScript.Spreadsheet.DataValidation {
  const any = SpreadsheetApp.newDataValidation();
  const rule =
    validation.type === 'list' ? any.requireValueInList(validation.values, true) : any.requireDate();
  return rule.setAllowInvalid(false).setHelpText(validation.help).build();
}

function addFormulas(sheet: Sheet, column: number, { formulas, protectionNote }: LiveFormulas): void {
  // The formulas are in the row of headings alone; with more protected, Sheets would ask at each sorting.
  sheet
    .getRange(1, column, 1, formulas.length)
    .setFormulas([formulas])
    .protect()
    .setDescription(protectionNote)
    .setWarningOnly(true);
}

function addChart(sheet: Sheet, { column, title }: PlannedChart): void {
  const made = sheet
    .newChart()
    .setChartType(Charts.ChartType.AREA)
    .addRange(sheet.getRange(1, column, sheet.getMaxRows(), 2))
    .setNumHeaders(1)
    .setOption('title', title)
    .setPosition(2, column + 2, 0, 0)
    .build();
  sheet.insertChart(made);
}
