import { MARK_SIGN, type Mark, type MarkedTable } from '../model/sheet-plan';
import { sheetsOfBook } from './active-book';

/** Soft paper colours, and a second sign beside the colour: bold to part with, italic to talk to. */
const LOOKS: Record<Mark, { background: string; sign: 'setBold' | 'setItalic' }> = {
  part: { background: '#f8d7cf', sign: 'setBold' },
  talk: { background: '#fcefc2', sign: 'setItalic' },
};
const MARKS: Mark[] = ['part', 'talk'];

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts our rules after the user's own in every table's sheet; our rules that were there are replaced. */
export function paintHighlights(tables: MarkedTable[]): void {
  for (const sheet of sheetsOfBook()) {
    const name = sheet.getName();
    const ours = tables.filter((table) => table.sheet === name).flatMap((table) => rulesFor(sheet, table));
    if (ours.length > 0) sheet.setConditionalFormatRules([...usersRules(sheet), ...ours]);
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

/** Whether any sheet has one of our rules. */
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
  return MARKS.flatMap((name) =>
    table.formulas[name].map((formula) =>
      // The other sign is left alone: false would take it from cells that the owner gave it.
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(LOOKS[name].background)
        [LOOKS[name].sign](true)
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
