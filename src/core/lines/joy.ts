import type { Minor } from '../book';
import type { ClientFile } from '../client-file';
import type { SettingName, Settings } from '../settings';
import type { RawLine } from './raw-line';

/** What each rating is worth; 3, and none, nothing. */
export const JOY_STEPS: Record<number, SettingName> = { 1: 'joyOf1', 2: 'joyOf2', 4: 'joyOf4', 5: 'joyOf5' };

/** What a rating (1 to 5; absent for none) is worth: a share of the margin, negative where it takes. */
export function joyAmount(joy: number | undefined, margin: Minor, settings: Settings): Minor {
  const step = JOY_STEPS[joy ?? 3];
  return step ? (Math.abs(margin) * settings[step]) / 100 : 0;
}

/** Gives or takes: the owner's rating as a share of the margin. Unrated or 3 is nothing. */
export function joyLine({ client, settings }: ClientFile, margin: Minor): RawLine {
  const amount = joyAmount(client.joy, margin, settings);
  const rated = JOY_STEPS[client.joy ?? 3] !== undefined;
  return {
    amount,
    hours: 0,
    timeAmount: 0,
    count: rated ? 1 : 0,
    origins: rated ? client.origins.slice(0, 1) : [],
  };
}
