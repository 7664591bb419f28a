import type { Minor, Origin } from '../book';
import type { SettingName } from '../settings';

/** A line as it is worked out: positive gives, negative takes. */
export interface RawLine {
  /** Minor units, signed and unrounded. */
  amount: Minor;
  hours: number;
  count: number;
  origins: Origin[];
  assumptions: SettingName[];
}

/** The time of a line put into money; without an hourly value the hours stand alone. */
export function timeCost(
  minutes: number,
  hourlyValue: number | undefined,
): { amount: number; hours: number } {
  const hours = minutes / 60;
  return { hours, amount: hourlyValue === undefined ? 0 : -hours * hourlyValue };
}
