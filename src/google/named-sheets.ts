import { Refusal } from '../model/refusal';
import type { SettingsSheet } from '../model/settings-sheet';
import { RANGE_NAMES } from '../model/sheet-plan';
import { columnOf, type Table } from '../model/table';
import { openBook } from './active-book';
import { sheetNamed } from './sheet-cells';

/** The sheet in which a range has a name; undefined where none has. */
export function sheetOfName(name: string): string | undefined {
  return openBook().getRangeByName(name)?.getSheet().getName();
}

/**
 * Gives Energy settings their name, from the headings to the end of the sheet, so that rows which the owner adds belong to
 * them: formulas are given this range.
 */
export function nameSettings({ sheet, headingRow, columns }: SettingsSheet): void {
  const [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
  nameColumns(RANGE_NAMES.settings, sheet, headingRow, first, last);
}

/** Gives the clients of the Client Energy sheet their name. */
export function nameClients({ sheet, headingRow, columns }: Table): void {
  const client = columnOf(columns, 'client')?.column;
  if (client === undefined) throw new Refusal('no-column', 'client');
  nameColumns(RANGE_NAMES.clients, sheet, headingRow, client, client);
}

function nameColumns(name: string, sheetName: string, row: number, first: number, last: number): void {
  const sheet = sheetNamed(sheetName);
  const range = sheet.getRange(row, first, sheet.getMaxRows() - row + 1, last - first + 1);
  openBook().setNamedRange(name, range);
}

/** Takes all names of ours away. */
export function forgetNames(): void {
  const ours: string[] = Object.values(RANGE_NAMES);
  for (const range of openBook().getNamedRanges()) if (ours.includes(range.getName())) range.remove();
}

/** Throws a `Refusal` where this person may not write in one of some sheets. */
export function refuseProtected(names: string[]): void {
  const kept = names.find((name) => !sheetNamed(name).getDataRange().canEdit());
  if (kept !== undefined) throw new Refusal('protected', kept);
}

/** Deletes sheets with all that they hold. */
export function deleteSheets(names: string[]): void {
  for (const name of names) openBook().deleteSheet(sheetNamed(name));
}
