import { sumOf } from '../../model/sum';
import type { ClientWindow } from '../client-window';
import type { RawLine } from './raw-line';

/**
 * Takes: the interest on late money, for the invoices of the window and for older ones that are still open. Each part
 * waits from the due date to its payment, an open part to the as-of date. Only days in the window count.
 */
export function waitingLine({ timings, settings }: ClientWindow): RawLine {
  const late = timings.filter(({ overdueBalanceDays }) => overdueBalanceDays > 0);
  const waited = sumOf(late, ({ overdueBalanceDays }) => overdueBalanceDays);
  return {
    amount: (-waited / 365) * (settings.interest / 100),
    hours: 0,
    timeAmount: 0,
    count: late.length,
    origins: late.map(({ invoice }) => invoice.origins[0]),
  };
}
