import { columnLetters } from '../model/a1-notation';
import { MARK_SIGN, type Mark, RANGE_NAMES } from '../model/sheet-plan';

/**
 * A formula that is true in the rows of clients whose name is in the list of a mark. It looks the name up there, so that the
 * rule follows every decision, and by a named range, which follows every change of the sheet; through INDIRECT, because a
 * rule may name no other sheet. It compares the text of the cell, so that it holds after sorting and inserting. XMATCH and
 * XLOOKUP, unlike COUNTIF, know no wildcards and tell "007" from 7.
 */
export function highlightFormula(
  mark: Mark,
  clientColumn: number,
  firstRow: number,
  hasSpellings: boolean,
): string {
  const text = `TRIM($${columnLetters(clientColumn)}${firstRow}&"")`;
  // Another spelling stands for the name in the list; any other text for itself.
  const name = hasSpellings
    ? `XLOOKUP(${text}; ${cellsOf('spellings')}; ${cellsOf('meant')}; ${text}; 0)`
    : text;
  // An empty list is one empty text, which no empty cell must equal.
  return `=ISNUMBER(XMATCH(${name}; ${cellsOf(mark)}; 0))*LEN(${text})+${MARK_SIGN}>0`;
}

function cellsOf(name: keyof typeof RANGE_NAMES): string {
  return `INDIRECT("${RANGE_NAMES[name]}")`;
}
