import type { Mark } from '../core/marks';
import { isMarkFormula, markFormulas } from './mark-formula';

/** The rows of one table and the column in which its clients stand, counted from 1. */
export interface MarkedTable {
  sheet: string;
  firstRow: number;
  /** Absent where nothing stands below: then new rows are highlighted too. */
  lastRow?: number;
  firstColumn: number;
  lastColumn: number;
  clientColumn: number;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Soft paper colours, and a second sign beside the colour: bold to part with, italic to talk to. */
const LOOKS = {
  part: { background: '#f8d7cf', bold: true },
  talk: { background: '#fcefc2', bold: false },
} as const;

/** Puts our rules behind the user's own in every table's sheet; rules of ours that were there are replaced. */
export function paintHighlights(tables: MarkedTable[], marks: Mark[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of new Set(tables.map((table) => table.sheet))) {
    const sheet = book.getSheetByName(name);
    if (!sheet) continue;
    const ours = tables
      .filter((table) => table.sheet === name)
      .flatMap((table) => rulesFor(sheet, table, marks));
    sheet.setConditionalFormatRules([...usersRules(sheet), ...ours]);
  }
}

/** Takes our rules away and leaves the user's own as they were; a sheet without ours is not written. */
export function clearHighlights(): void {
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const rules = sheet.getConditionalFormatRules();
    const theirs = rules.filter((rule) => !isOurs(rule));
    if (theirs.length < rules.length) sheet.setConditionalFormatRules(theirs);
  }
}

/** Whether any sheet carries a rule of ours. */
export function highlightsShown(): boolean {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .some((sheet) => sheet.getConditionalFormatRules().some(isOurs));
}

function rulesFor(sheet: Sheet, table: MarkedTable, marks: Mark[]): Rule[] {
  const { firstRow, firstColumn, lastRow = sheet.getMaxRows() } = table;
  const range = sheet.getRange(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    table.lastColumn - firstColumn + 1,
  );
  return marks.flatMap((mark) =>
    markFormulas(mark, table.clientColumn, table.firstRow).map((formula) => {
      const look = LOOKS[mark.verdict];
      return SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(look.background)
        .setBold(look.bold)
        .setItalic(!look.bold)
        .setRanges([range])
        .build();
    }),
  );
}

function usersRules(sheet: Sheet): Rule[] {
  return sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
}

function isOurs(rule: Rule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => isMarkFormula(String(value)));
}
