import type { Origin } from '../../model/origin';
import { sumOf } from '../../model/sum';
import { type ClientWindow, eventsIn, inWindow } from '../client-window';
import { daysBeyondTerms } from '../receivable';
import { type AssumedReminder, assumedFor, countApart } from './assumed-reminders';
import { hoursOf, type LineBasis, untimedHours } from './line-basis';

/**
 * Takes: reminders × 30 minutes × hour. Those that a column counts, and of the log what goes beyond them; else those of
 * the log; else assumed ones: r = clip((d−7)/7) + clip((d−30)/14) + clip((d−60)/14) for an invoice d days late, dated 8, 31
 * and 61 days after its due date. Nobody is assumed to remind a client who pays late, and that is fine.
 */
export function chasingLine(window: ClientWindow): LineBasis {
  const logged = eventsIn(window, 'reminder');
  const hours = hoursOf(logged, window.settings.reminderMinutes);
  const origins = logged.map(({ origin }) => origin);
  if (window.known.reminders) return withCounted(window, { hours, count: logged.length, origins });
  if (logged.length > 0 || window.client.lateIsFine) {
    const assumedHours = untimedHours(logged, window.settings.reminderMinutes);
    return { hours, assumedHours, count: logged.length, origins };
  }
  return assumedLine(window);
}

/** Whether the reminders of a client are only assumed. */
export function areAssumed({ reminders }: LineBasis): boolean {
  return reminders !== undefined;
}

/** The reminders of a column, the logged ones among them. */
function withCounted(
  window: ClientWindow,
  logged: Required<Pick<LineBasis, 'hours' | 'count' | 'origins'>>,
): LineBasis {
  const chased = window.written.filter(({ invoice }) => (invoice.reminders ?? 0) > 0);
  const counted = sumOf(chased, ({ invoice }) => invoice.reminders ?? 0);
  const others = Math.max(0, counted - logged.count);
  return {
    hours: logged.hours + (others * window.settings.reminderMinutes) / 60,
    count: logged.count + others,
    origins: [...chased.map(({ origin }) => origin), ...logged.origins],
  };
}

/** Of an invoice that is not late there are none. */
function assumedLine(window: ClientWindow): LineBasis {
  const reminders: AssumedReminder[] = [];
  const origins: Origin[] = [];
  for (const receivable of window.counted) {
    if (daysBeyondTerms(receivable) === 0) continue;
    const own = assumedFor(receivable).filter(({ day }) => inWindow(day, window));
    if (own.length === 0) continue;
    reminders.push(...own);
    origins.push(receivable.origin);
  }
  reminders.sort((a, b) => a.day - b.day);
  return { reminders, count: countApart(reminders), origins };
}
