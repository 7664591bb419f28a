import type { Minor } from '../../model/money';
import type { SettingName, Settings } from '../../model/settings';

/** What each rating is worth; 3, and none, nothing. */
export const JOY_STEPS: Record<number, SettingName> = { 1: 'joyOf1', 2: 'joyOf2', 4: 'joyOf4', 5: 'joyOf5' };

/**
 * Gives or takes: what a rating (1 to 5; absent for none) is worth, as a share of the margin: 5 → +25 %, 4 → +10 %, 2 →
 * −50 %, 1 → −125 %. Where the margin is a loss, dread takes a share of its size, but gladness gives nothing: or else a
 * larger loss would give more. It is shown in points, never as money.
 */
export function joyAmount(joy: number | undefined, margin: Minor, settings: Settings): Minor {
  const step = JOY_STEPS[joy ?? 3];
  const share = step ? settings[step] / 100 : 0;
  return share * (share < 0 ? Math.abs(margin) : Math.max(0, margin));
}
