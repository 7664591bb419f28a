import { RANGE_NAMES } from '../model/sheet-plan';
import { openBook } from './active-book';
import { nameCells } from './named-cells';
import { addColumns } from './new-sheet';
import { writeRows } from './sheet-cells';

/** Two folded columns of texts: "007" stays what it is. */
const COLUMNS = [1, 2].map(() => ({ width: 180, format: '@', isFolded: true }));

/** Where other spellings go: beside the Client Energy sheet, from its row of headings to the last that may be filled. */
export interface SpellingPlace {
  sheet: string;
  row: number;
  rows: number;
  headings: [spelling: string, meant: string];
}

/**
 * Writes other spellings of clients, each beside the name that it stands for, in place of those from before: in two folded
 * columns right of all others, as long as nothing of the kind is there.
 */
export function writeSpellings(
  { sheet: name, row, rows, headings }: SpellingPlace,
  spellings: [spelling: string, label: string][],
  timeZone: string,
): void {
  const before = openBook().getRangeByName(RANGE_NAMES.spellings);
  if (!before && spellings.length === 0) return;
  const known = before?.getSheet().getName() === name ? before : null;
  const column = known?.getColumn() ?? addColumns(name, row, COLUMNS, []);
  const first = known?.getRow() ?? row;
  // The owner may have sorted the sheet, and the spellings with it.
  const height = Math.max(rows, spellings.length + 1, known?.getNumRows() ?? 0);
  // The name comes first: a run that is cut short then leaves nothing that would not be found.
  nameCells(name, [
    { name: RANGE_NAMES.spellings, column, row: first, rows: height },
    { name: RANGE_NAMES.meant, column: column + 1, row: first, rows: height },
  ]);
  const blank = Array.from({ length: height - 1 - spellings.length }, () => [null, null]);
  writeRows(name, first, column, [headings, ...spellings, ...blank], timeZone);
}
