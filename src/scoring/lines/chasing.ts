import type { Origin } from '../../model/origin';
import { sumOf } from '../../model/sum';
import { type ClientWindow, eventsIn } from '../client-window';
import type { PaymentTiming } from '../payment-timing';
import { inWindow } from '../window';
import { minutesOf, type RawLine, timeCost } from './raw-line';

/** If the sheet counts no reminders, we assume one at more than 7, 30 and 60 days late. */
const ASSUMED_AFTER = [7, 30, 60];

/**
 * Takes: reminders (dunning), each with its minutes. Reminders in the log are also among those that a column counts or
 * that we assume, so only the surplus is added and none counts twice.
 */
export function chasingLine(file: ClientWindow): RawLine {
  const chased = file.known.reminders ? countedReminders(file) : assumedReminders(file);
  const reminders = sumOf(chased, ({ count }) => count);
  const logged = eventsIn(file, 'reminder');
  const others = Math.max(0, reminders - logged.length);
  const usual = file.settings.reminderMinutes;
  return {
    ...timeCost(minutesOf(logged, usual) + others * usual, file.hourlyValue),
    count: logged.length + others,
    origins: [...chased, ...logged].map(({ origin }) => origin),
  };
}

/** Reminders of one invoice. */
interface Chased {
  count: number;
  origin: Origin;
}

/** Reminders of the window's invoices, as the sheet counts them. */
function countedReminders(file: ClientWindow): Chased[] {
  return file.recent
    .map((invoice) => ({ count: invoice.reminders ?? 0, origin: invoice.origins[0] }))
    .filter(({ count }) => count > 0);
}

function assumedReminders(file: ClientWindow): Chased[] {
  const chased: Chased[] = [];
  for (const timing of file.timings) {
    const count = assumedFor(timing, file);
    if (count > 0) chased.push({ count, origin: timing.invoice.origins[0] });
  }
  return chased;
}

function assumedFor({ daysLate, due }: PaymentTiming, file: ClientWindow): number {
  let count = 0;
  for (const days of ASSUMED_AFTER) if (daysLate > days && inWindow(due + days + 1, file)) count += 1;
  return count;
}
