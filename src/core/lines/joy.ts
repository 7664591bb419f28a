import type { Minor } from '../book';
import type { ClientFile } from '../client-file';
import type { SettingName } from '../settings';
import type { RawLine } from './raw-line';

/** What each rating is worth; 3, and none, nothing. */
export const JOY_STEPS: Record<number, SettingName> = { 1: 'joyOf1', 2: 'joyOf2', 4: 'joyOf4', 5: 'joyOf5' };

/** Gives or takes: the owner's rating as a share of the margin. Unrated or 3 is nothing. */
export function joyLine(file: ClientFile, margin: Minor): RawLine {
  const setting = JOY_STEPS[file.client.joy ?? 3];
  return {
    amount: setting ? (Math.abs(margin) * file.settings[setting]) / 100 : 0,
    hours: 0,
    timeAmount: 0,
    count: setting ? 1 : 0,
    origins: setting ? file.client.origins.slice(0, 1) : [],
  };
}
