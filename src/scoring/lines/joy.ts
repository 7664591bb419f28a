import type { Minor } from '../../model/money';
import type { SettingName, Settings } from '../../model/settings';
import type { ClientWindow } from '../client-window';
import type { RawLine } from './raw-line';

/** The setting for each rating; 3 and no rating are worth nothing. */
export const JOY_STEPS: Record<number, SettingName> = { 1: 'joyOf1', 2: 'joyOf2', 4: 'joyOf4', 5: 'joyOf5' };

/**
 * What a rating (1 to 5; absent for none) is worth: a share of the margin, negative if it takes. If the margin is a loss,
 * a low rating takes a share of its size, but a high one gives nothing: otherwise a larger loss would give more.
 */
export function joyAmount(joy: number | undefined, margin: Minor, settings: Settings): Minor {
  const step = JOY_STEPS[joy ?? 3];
  const share = step ? settings[step] / 100 : 0;
  return share * (share < 0 ? Math.abs(margin) : Math.max(0, margin));
}

/** Gives or takes: the owner's rating as a share of the margin. Unrated or 3 is nothing. */
export function joyLine({ client, settings }: ClientWindow, margin: Minor): RawLine {
  const rated = JOY_STEPS[client.joy ?? 3] !== undefined;
  return {
    amount: joyAmount(client.joy, margin, settings),
    hours: 0,
    timeAmount: 0,
    count: rated ? 1 : 0,
    origins: rated ? client.origins.slice(0, 1) : [],
  };
}
