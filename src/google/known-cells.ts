import { textOf } from '../model/plain-text';
import { Refusal } from '../model/refusal';
import type { KnownCell } from '../model/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Throws a `Refusal` where one of some cells does not say any more what it said when it was read. All are read with one call. */
export function refuseMoved(sheet: Sheet, known: KnownCell[]): void {
  if (known.length === 0) return;
  const [rows, columns] = [known.map(({ row }) => row), known.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const values: unknown[][] = sheet.getRange(top, left, height, width).getValues();
  for (const { row, column, text } of known) {
    const value = values[row - top]?.[column - left];
    // A day as a name was read as another text.
    if (typeof value !== 'object' && textOf(value) !== text) throw new Refusal('changed', text);
  }
}
