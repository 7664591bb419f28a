import type { Day } from './day';
import type { Entry } from './entry';
import type { ClientReport } from './report';

/** What is to be done next for a client who is parted with. */
export type NextStep = 'draft' | 'send' | 'deliver' | 'hand-over' | 'collect' | 'done';

/**
 * The next step of a farewell, in its order: a draft, the client's confirmation, work until the last day, the hand-over,
 * open money. An entry without a last day is taken to be over once it is confirmed.
 */
export function nextStep(entry: Entry, { outstandingInvoices }: ClientReport, today: Day): NextStep {
  if (!entry.confirmed) return entry.draft === null ? 'draft' : 'send';
  if (entry.lastDay !== null && today <= entry.lastDay) return 'deliver';
  if (!entry.handedOver) return 'hand-over';
  return outstandingInvoices.length > 0 ? 'collect' : 'done';
}

/** Whether a client was invoiced for later than the last day: an end that is none. */
export function isBilledAfterEnd({ lastDay }: Entry, { newest }: ClientReport): boolean {
  return lastDay !== null && newest !== undefined && newest.day > lastDay;
}
