import type { Origin } from '../../model/origin';
import { sumOf } from '../../model/sum';
import { type ClientFile, eventsIn, inWindow } from '../client-file';
import { daysBeyondTerms } from '../receivable';
import { type AssumedReminder, assumedFor, countApart } from './assumed-reminders';
import { hoursOf, type LineBasis } from './line-basis';

/**
 * Takes: reminders × 30 minutes × hour. Those that a column counts, and of the log what goes beyond them; else those of
 * the log; else assumed ones: r = clip((d−7)/7) + clip((d−30)/14) + clip((d−60)/14) for an invoice d days late, dated 8, 31
 * and 61 days after its due date. Nobody is assumed to remind a client who pays late, and that is fine.
 */
export function chasingLine(file: ClientFile): LineBasis {
  const logged = eventsIn(file, 'reminder');
  const hours = hoursOf(logged, file.settings.reminderMinutes);
  const origins = logged.map(({ origin }) => origin);
  if (file.known.reminders) return withCounted(file, { hours, count: logged.length, origins });
  if (logged.length > 0 || file.client.lateIsFine) return { hours, count: logged.length, origins };
  return assumedLine(file);
}

/** Whether the reminders of a client are only assumed. */
export function areAssumed({ reminders }: LineBasis): boolean {
  return reminders !== undefined;
}

/** The reminders of a column, the logged ones among them. */
function withCounted(
  file: ClientFile,
  logged: Required<Pick<LineBasis, 'hours' | 'count' | 'origins'>>,
): LineBasis {
  const chased = file.written.filter(({ invoice }) => (invoice.reminders ?? 0) > 0);
  const counted = sumOf(chased, ({ invoice }) => invoice.reminders ?? 0);
  const others = Math.max(0, counted - logged.count);
  return {
    hours: logged.hours + (others * file.settings.reminderMinutes) / 60,
    count: logged.count + others,
    origins: [...chased.map(({ origin }) => origin), ...logged.origins],
  };
}

/** Of an invoice that is not late there are none. */
function assumedLine(file: ClientFile): LineBasis {
  const reminders: AssumedReminder[] = [];
  const origins: Origin[] = [];
  for (const receivable of file.counted) {
    if (daysBeyondTerms(receivable) === 0) continue;
    const own = assumedFor(receivable).filter(({ day }) => inWindow(day, file));
    if (own.length === 0) continue;
    reminders.push(...own);
    origins.push(receivable.origin);
  }
  reminders.sort((a, b) => a.day - b.day);
  return { reminders, count: countApart(reminders), origins };
}
