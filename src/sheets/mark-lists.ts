import { LANGUAGES } from '../model/language';
import { type NamedCells, RANGE_NAMES } from '../model/sheet-plan';
import { columnOf, type Table } from '../model/table';
import { SHEET_WORDS } from '../words/sheet-words-for';
import type { MarkList } from './client-energy-columns';
import { textLiteral } from './formula-text';

/** Rows beyond the filled ones that belong to our lists, for clients who are yet to come. */
export const SPARE_ROWS = 50;

/**
 * The lists of who is to be highlighted, with their names; one that is not in the sheet is left out. `formulas` are those of
 * the row of headings: they show the heading of a list while its formula is still worked out. The range begins there, so that a
 * row which is inserted below belongs to it.
 */
export function markLists(table: Table, lastRow: number, formulas: string[]): NamedCells[] {
  const row = table.headingRow;
  const lists: [MarkList, string][] = [
    ['to_part', RANGE_NAMES.part],
    ['to_talk', RANGE_NAMES.talk],
  ];
  return lists.flatMap(([list, name]) => {
    const column = columnOf(table.columns, list)?.column ?? headedColumn(list, formulas);
    return column === undefined ? [] : [{ name, column, row, rows: lastRow - row + 1 + SPARE_ROWS }];
  });
}

/** The column, from 1, whose formula begins with the heading of a list in either language. */
function headedColumn(list: MarkList, formulas: string[]): number | undefined {
  const headings = LANGUAGES.map((language) => textLiteral(SHEET_WORDS[language].columns[list]));
  const index = formulas.findIndex((formula) => headings.some((heading) => formula.includes(heading)));
  return index < 0 ? undefined : index + 1;
}
