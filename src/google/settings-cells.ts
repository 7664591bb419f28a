import { textOf } from '../model/plain-text';
import { Refusal } from '../model/refusal';
import type { SettingsChange, SettingsSheet } from '../model/settings-sheet';
import { type KnownCell, RANGE_NAMES } from '../model/sheet-plan';
import { openBook } from './active-book';
import { refuseMoved } from './known-cells';
import { sheetNamed, writeCells, writeKnownRows } from './sheet-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of Energy settings as Google gives them; undefined where no range has their name. */
export function readSettingsRange(): unknown[][] | undefined {
  return openBook().getRangeByName(RANGE_NAMES.settings)?.getValues();
}

/**
 * Writes what changes in Energy settings. Throws a `Refusal` where this person may not write there, before anything is written,
 * and where a row is not the one that it was. Rows go last, from the bottom, and each is looked at directly before.
 */
export function writeSettings(
  { sheet: name, cells, added, deleted, known }: SettingsChange,
  timeZone: string,
): void {
  const sheet = sheetNamed(name);
  if (!deleted.every((row) => sheet.getRange(row, 1).canEdit())) throw new Refusal('protected', name);
  writeKnownRows(name, cells, timeZone, known, added.rows.length > 0 ? [added] : []);
  if (added.rows.length > 0) {
    sheet
      .getRange(added.row, added.column, added.rows.length, added.formats[0]?.length ?? 1)
      .setNumberFormats(added.formats);
  }
  deleteKnownRows(sheet, deleted, known);
}

/** Each row is looked at directly before it goes; where one is left that was to go, another one went. */
function deleteKnownRows(sheet: Sheet, deleted: number[], known: KnownCell[]): void {
  if (deleted.length === 0) return;
  const going = deleted.map((row) => known.filter((one) => one.row === row));
  for (const [index, row] of deleted.entries()) {
    refuseMoved(sheet, going[index] ?? []);
    sheet.deleteRow(row);
  }
  SpreadsheetApp.flush();
  const left: unknown[][] = sheet.getDataRange().getValues();
  const isIn =
    (row: unknown[]) =>
    (cells: KnownCell[]): boolean =>
      cells.every(({ column, text }) => textOf(row[column - 1]) === text);
  if (left.some((row) => going.some(isIn(row)))) throw new Refusal('changed', sheet.getName());
}

/** Whether the owner keeps a formula in a cell, or somebody else the right to write there. */
export function isKept(sheet: string, row: number, column: number): boolean {
  const cell = sheetNamed(sheet).getRange(row, column);
  return cell.getFormula() !== '' || !cell.canEdit();
}

/**
 * Empties the cells of Energy settings, and no others. The headings go last: by them the rest is found again after a run that
 * was cut short. Throws a `Refusal` where this person may not write there.
 */
export function clearSettings({ sheet, headingRow, columns, rows }: SettingsSheet): void {
  const clear = (some: number[]): void =>
    writeCells(
      sheet,
      some.flatMap((row) => [...columns.values()].map((column) => ({ row, column, value: null }))),
      // No day is written.
      '',
    );
  clear(rows.map(({ row }) => row));
  clear([headingRow]);
}
