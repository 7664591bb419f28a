import { MARK_SIGN, type Mark, type MarkedTable } from '../model/sheet-plan';
import { sheetOfBook, sheetsOfBook } from './active-book';
import { marksNamed } from './named-cells';

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

/** Whether our rules are in any sheet, and what they look up is there: else they show nothing. */
export function highlightsShown(): boolean {
  const ours = sheetsOfBook().flatMap((sheet) => sheet.getConditionalFormatRules().filter(isOurs));
  return ours.length > 0 && (ours.some(isAddressed) || marksNamed());
}

function rulesFor(sheet: Sheet, table: MarkedTable): Rule[] {
  const { firstRow, firstColumn } = table;
  const lastRow = Math.min(table.lastRow ?? Number.POSITIVE_INFINITY, sheet.getMaxRows());
  const range = sheet.getRange(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    table.lastColumn - firstColumn + 1,
  );
  return MARKS.map((name) =>
    // The other sign is left alone: false would take it from cells that the owner gave it.
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(table.formulas[name])
      .setBackground(LOOKS[name].background)
      [LOOKS[name].sign](true)
      .setRanges([range])
      .build(),
  );
}

function usersRules(sheet: Sheet): Rule[] {
  return sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
}

function isOurs(rule: Rule): boolean {
  return formulaOf(rule).includes(MARK_SIGN);
}

/** Rules of older books name a sheet in a text, and show something as long as it has that name. */
function isAddressed(rule: Rule): boolean {
  const quoted = /INDIRECT\("'((?:[^']|'')*)'!/.exec(formulaOf(rule))?.[1];
  return quoted !== undefined && sheetOfBook(quoted.replace(/''/g, "'").replace(/""/g, '"')) !== null;
}

function formulaOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}
