import { sumOf } from '../../model/sum';
import type { ClientWindow } from '../client-window';
import type { RawLine } from './raw-line';

/**
 * Takes: the interest on money that came late, for the window's invoices and for older ones that are still open. Each
 * part waits from the due date to its payment, an open part to the as-of date; only days inside the window count.
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
