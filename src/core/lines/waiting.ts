import type { Minor } from '../book';
import type { ClientFile } from '../client-file';
import type { Timing } from '../timing';
import type { RawLine } from './raw-line';

/**
 * Takes: the interest on money that came late, for the window's invoices and for older ones that are still open. Each part waits from the due date to its payment, an open part
 * to the as-of date; only days inside the window count.
 */
export function waitingLine(file: ClientFile): RawLine {
  const late = file.timings.filter((timing) => moneyDays(timing, file) > 0);
  const waited = late.reduce((sum, timing) => sum + moneyDays(timing, file), 0);
  return {
    amount: (-waited / 365) * (file.settings.interest / 100),
    hours: 0,
    timeAmount: 0,
    count: late.length,
    origins: late.map((timing) => timing.invoice.origins[0]),
  };
}

/** Minor units times days of waiting inside the window. */
function moneyDays(timing: Timing, { asOf, days }: ClientFile): Minor {
  const start = Math.max(timing.due, asOf - days);
  return timing.parts.reduce((sum, part) => sum + part.amount * Math.max(0, part.until - start), 0);
}
