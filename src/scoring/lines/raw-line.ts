import type { LogEvent } from '../../model/log-event';
import type { Minor } from '../../model/money';
import type { Origin } from '../../model/origin';
import { sumOf } from '../../model/sum';

/** A line before the split into sides: positive gives, negative takes. */
export interface RawLine {
  /** Minor units, signed and unrounded. */
  amount: Minor;
  hours: number;
  /** The part of the amount that is time, as money. */
  timeAmount: Minor;
  count: number;
  origins: Origin[];
}

/** The time of a line as money. Without an hourly value there are hours only. */
export function timeCost(
  minutes: number,
  hourlyValue: number | undefined,
): Pick<RawLine, 'amount' | 'timeAmount' | 'hours'> {
  const hours = minutes / 60;
  const amount = hourlyValue === undefined ? 0 : -hours * hourlyValue;
  return { hours, amount, timeAmount: amount };
}

/** Minutes of log entries; an entry without a number counts with the usual one. */
export function minutesOf(events: LogEvent[], usual: number): number {
  return sumOf(events, ({ minutes }) => minutes ?? usual);
}
