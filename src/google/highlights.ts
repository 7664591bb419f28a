import { MARK_SIGN } from '../model/highlight-mark';
import { sheetOfBook, sheetsOfBook } from './open-book';

/** Soft paper colours, and a second sign beside the colour: bold to part with, italic to talk to. */
const LOOKS = {
  part: { background: '#f8d7cf', bold: true },
  talk: { background: '#fcefc2', bold: false },
} as const;

/** The rows of one table, and the formulas that say which of them are marked, counted from 1. */
export interface MarkedTable {
  sheet: string;
  firstRow: number;
  /** Absent where nothing stands below: then new rows are highlighted too. */
  lastRow?: number;
  firstColumn: number;
  lastColumn: number;
  /** For each look the formulas of its rules. */
  formulas: Record<keyof typeof LOOKS, string[]>;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts our rules behind the user's own in every table's sheet; rules of ours that were there are replaced. */
export function paintHighlights(tables: MarkedTable[]): void {
  for (const name of new Set(tables.map((table) => table.sheet))) {
    const sheet = sheetOfBook(name);
    if (!sheet) continue;
    const ours = tables.filter((table) => table.sheet === name).flatMap((table) => rulesFor(sheet, table));
    sheet.setConditionalFormatRules([...usersRules(sheet), ...ours]);
  }
}

/** Takes our rules away and leaves the user's own as they were; a sheet without ours is not written. */
export function clearHighlights(): void {
  for (const sheet of sheetsOfBook()) {
    const rules = sheet.getConditionalFormatRules();
    const theirs = rules.filter((rule) => !isOurs(rule));
    if (theirs.length < rules.length) sheet.setConditionalFormatRules(theirs);
  }
}

/** Whether any sheet carries a rule of ours. */
export function highlightsShown(): boolean {
  return sheetsOfBook().some((sheet) => sheet.getConditionalFormatRules().some(isOurs));
}

function rulesFor(sheet: Sheet, table: MarkedTable): Rule[] {
  const { firstRow, firstColumn, lastRow = sheet.getMaxRows() } = table;
  const range = sheet.getRange(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    table.lastColumn - firstColumn + 1,
  );
  return (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).flatMap((name) =>
    table.formulas[name].map((formula) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(LOOKS[name].background)
        .setBold(LOOKS[name].bold)
        .setItalic(!LOOKS[name].bold)
        .setRanges([range])
        .build(),
    ),
  );
}

function usersRules(sheet: Sheet): Rule[] {
  return sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
}

function isOurs(rule: Rule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => String(value).includes(MARK_SIGN));
}
