import type { Day } from '../../model/day';
import type { Minor } from '../../model/money';
import { daysBeyondTerms, type Receivable, revenueOf } from '../receivable';
import type { Prices } from './prices';

/** A reminder that nobody counted. */
export interface AssumedReminder {
  day: Day;
  /** How much of one it is, 0 … 1. */
  part: number;
  /** Net revenue of its invoice. */
  net: Minor;
}

/** A reminder is assumed after this many days, counts in full this many days later, and is dated on its first day. */
const STEPS = [
  { after: 7, over: 7 },
  { after: 30, over: 14 },
  { after: 60, over: 14 },
];

/** Nobody writes to a client twice within this many days. */
const APART = 14;

/** The reminders that are assumed for one invoice d days late: clip((d−7)/7), clip((d−30)/14) and clip((d−60)/14) of one. */
export function assumedFor(receivable: Receivable): AssumedReminder[] {
  const late = daysBeyondTerms(receivable);
  const { due } = receivable;
  if (due === undefined) return [];
  return STEPS.filter(({ after }) => late > after).map(({ after, over }) => ({
    day: due + after + 1,
    part: Math.min(1, (late - after) / over),
    net: revenueOf(receivable),
  }));
}

/**
 * The hours of reminders to one client, in the order of their days. Within a fortnight only one counts: of all choices
 * of reminders that are more than a fortnight apart, the one that takes most. Then a later payment never takes less, and a
 * day more never much more, whatever reminders are near it.
 */
export function assumedHours(reminders: AssumedReminder[], prices: Prices): number {
  // Hours up to each reminder, and how many of them are more than a fortnight before it (weighted interval scheduling).
  const upTo: number[] = [0];
  let before = 0;
  reminders.forEach((reminder, index) => {
    while ((reminders[before]?.day ?? Infinity) < reminder.day - APART) before += 1;
    const withIt = (upTo[before] ?? 0) + hoursOfReminder(reminder, prices);
    upTo.push(Math.max(upTo[index] ?? 0, withIt));
  });
  return upTo[reminders.length] ?? 0;
}

/** A whole one costs its time, but no more than a twelfth of its invoice's margin: all three together no more than a quarter. */
function hoursOfReminder(
  { part, net }: AssumedReminder,
  { margin, hour = 0, reminderHours }: Prices,
): number {
  const most = hour > 0 ? Math.max(0, margin * net) / 12 / hour : reminderHours;
  return part * Math.min(reminderHours, most);
}

/** How many of them there can have been, more than a fortnight apart. */
export function countApart(reminders: AssumedReminder[]): number {
  let count = 0;
  let last = -Infinity;
  for (const { day } of reminders) {
    if (day - last <= APART) continue;
    count += 1;
    last = day;
  }
  return count;
}
