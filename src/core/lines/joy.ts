import type { Minor } from '../book';
import type { ClientFile } from '../client-file';
import type { SettingName } from '../settings';
import type { RawLine } from './raw-line';

/** What each rating is worth; 3, and none, nothing. */
export const JOY_STEPS: Record<number, SettingName> = { 1: 'joyOf1', 2: 'joyOf2', 4: 'joyOf4', 5: 'joyOf5' };

/**
 * Gives or takes: the owner's rating as a share of the margin. Unrated or 3 is nothing. Where the margin is a loss, dread
 * takes a share of its size, but gladness gives nothing: or else a larger loss would give more.
 */
export function joyLine(file: ClientFile, margin: Minor): RawLine {
  const setting = JOY_STEPS[file.client.joy ?? 3];
  const share = setting ? file.settings[setting] / 100 : 0;
  return {
    amount: share * (share < 0 ? Math.abs(margin) : Math.max(0, margin)),
    hours: 0,
    timeAmount: 0,
    count: setting ? 1 : 0,
    origins: setting ? file.client.origins.slice(0, 1) : [],
  };
}
