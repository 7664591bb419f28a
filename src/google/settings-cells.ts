import { Refusal } from '../model/refusal';
import type { SettingsChange, SettingsSheet } from '../model/settings-sheet';
import { RANGE_NAMES } from '../model/sheet-plan';
import { openBook } from './active-book';
import { sheetNamed, writeCells, writeRows } from './sheet-cells';

/** The cells of Energy settings as Google gives them; undefined where no range has their name. */
export function readSettingsRange(): unknown[][] | undefined {
  return openBook().getRangeByName(RANGE_NAMES.settings)?.getValues();
}

/** Writes what changes in Energy settings. Throws a `Refusal` where this person may not write there, before anything is written. */
export function writeSettings(
  { sheet: name, cells, added, deleted }: SettingsChange,
  timeZone: string,
): void {
  const sheet = sheetNamed(name);
  if (!deleted.every((row) => sheet.getRange(row, 1).canEdit())) throw new Refusal('protected', name);
  writeCells(name, cells, timeZone);
  writeRows(name, added.row, added.column, added.rows, timeZone);
  if (added.rows.length > 0) {
    sheet
      .getRange(added.row, added.column, added.rows.length, added.formats[0]?.length ?? 1)
      .setNumberFormats(added.formats);
  }
  for (const row of deleted) sheet.deleteRow(row);
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
