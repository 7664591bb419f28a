import type { Day } from './day';
import type { Entry } from './entry';
import type { ClientReport } from './report';

/** The next step of a farewell. */
export type NextStep = 'draft' | 'send' | 'deliver' | 'hand-over' | 'collect' | 'done';

/**
 * The next step of a farewell, in its order: a draft, the client's confirmation, work until the last day, the hand-over,
 * open money. An entry without a last day counts as over once the client has confirmed.
 */
export function nextStep(entry: Entry, { outstandingInvoices }: ClientReport, today: Day): NextStep {
  if (!entry.confirmed) return entry.draft === null ? 'draft' : 'send';
  if (entry.lastDay !== null && today <= entry.lastDay) return 'deliver';
  if (!entry.handedOver) return 'hand-over';
  return outstandingInvoices.length > 0 ? 'collect' : 'done';
}

/** Whether the client was invoiced after the last day, so the end was not kept. */
export function isBilledAfterEnd({ lastDay }: Entry, { newest }: ClientReport): boolean {
  return lastDay !== null && newest !== undefined && newest.day > lastDay;
}
