import { replaceDates } from '../model/date-cell';
import type { SettingsSheet } from '../model/settings-sheet';
import type { Cell } from '../model/table';
import { dayInZone } from '../model/time-zone';
import { readSettings } from '../reading/read-settings';
import { SETTINGS_WORDS } from '../words/settings-words-for';

const LANGUAGES = Object.values(SETTINGS_WORDS);

/**
 * Energy settings in a range as Sheets passes it, with real dates; undefined where it is none. Its days are read in the zone
 * that is written in it, else in the one given.
 */
export function settingsInRange(range: unknown[][], timeZone: () => string): SettingsSheet | undefined {
  // A date is no text, so the zone is found before the dates are read.
  const raw = readSettings({ sheet: '', cells: range as Cell[][] }, LANGUAGES);
  if (!raw) return undefined;
  const cells = range.map((row) => [...row]);
  replaceDates(
    [cells],
    (instant) => dayInZone(instant, raw.memory.timeZone ?? timeZone()),
    () => true,
  );
  return readSettings({ sheet: '', cells: cells as Cell[][] }, LANGUAGES);
}
