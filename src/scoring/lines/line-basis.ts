import type { LogEvent } from '../../model/log-event';
import type { Minor } from '../../model/money';
import type { Origin } from '../../model/origin';
import { sumOf } from '../../model/sum';
import { type AssumedReminder, assumedHours } from './assumed-reminders';
import type { Prices } from './prices';

/** What a line rests on, before the margin and the worth of an hour turn it into money. */
export interface LineBasis {
  /** Revenue that gives its margin. */
  earned?: Minor;
  /** Revenue that was billed and never comes: it takes what the margin line has not lost already, 1 − margin of it. */
  lost?: Minor;
  /** What is taken in money, whatever the margin. */
  money?: Minor;
  /** What is taken in time. */
  hours?: number;
  /** The part of these hours that nobody noted: each takes the usual time. */
  assumedHours?: number;
  /** Reminders that are only assumed, in the order of their days. */
  reminders?: AssumedReminder[];
  count: number;
  origins: Origin[];
}

/** A line in money and time: positive gives, negative takes. */
export interface Priced {
  amount: Minor;
  hours: number;
  /** The part of the amount that is time, put into money. */
  timeAmount: Minor;
}

/** A line at some prices: margin · earned − (1 − margin) · lost − money − hours · hour. */
export function priced(basis: LineBasis, prices: Prices): Priced {
  const { earned = 0, lost = 0, money = 0, reminders } = basis;
  const { margin, hour = 0 } = prices;
  // Without the worth of an hour, hours have no amount.
  const time = reminders ? assumedHours(reminders, prices) : (basis.hours ?? 0);
  return {
    amount: margin * earned - (1 - margin) * lost - money - time * hour,
    hours: time,
    timeAmount: time * hour,
  };
}

/** The part of the hours of log entries that nobody noted. */
export function untimedHours(events: LogEvent[], usualMinutes: number): number {
  return (events.filter(({ minutes }) => minutes === undefined).length * usualMinutes) / 60;
}

/** Hours of log entries: the minutes noted, or for each without any the usual ones. */
export function hoursOf(events: LogEvent[], usualMinutes: number): number {
  return sumOf(events, ({ minutes }) => minutes ?? usualMinutes) / 60;
}
