import { type Invoice, isCreditNote, revenueOf } from '../../model/invoice';
import type { Minor } from '../../model/money';
import { type ClientWindow, eventsIn } from '../client-window';
import { minutesOf, type RawLine, timeCost } from './raw-line';

/** A client's revenue at list price in the window, and the discounts on it. */
export interface Discounts {
  /** Net revenue plus the discounts. */
  list: Minor;
  discount: Minor;
}

/** The client's discounts in the window; credit notes have none. */
export function discountsOf(file: ClientWindow): Discounts {
  const sums = { list: 0, discount: 0 };
  for (const invoice of billedIn(file)) {
    sums.list += revenueOf(invoice) + (invoice.discount ?? 0);
    sums.discount += invoice.discount ?? 0;
  }
  return sums;
}

function billedIn({ recent }: ClientWindow): Invoice[] {
  return recent.filter((invoice) => !isCreditNote(invoice));
}

/**
 * Takes: the discount beyond that of clients of similar size (`typical`, a share of the list price; absent if there are
 * too few to compare), and the time of quotes not taken and of haggling.
 */
export function priceLine(file: ClientWindow, typical: number | undefined): RawLine {
  const { list, discount } = discountsOf(file);
  const beyond = typical === undefined ? 0 : Math.max(0, discount - typical * list);
  const tried = eventsIn(file, 'quote-not-taken', 'haggled');
  const time = timeCost(minutesOf(tried, file.settings.quoteMinutes), file.hourlyValue);
  const discounted = beyond > 0 ? billedIn(file).filter((invoice) => (invoice.discount ?? 0) > 0) : [];
  return {
    ...time,
    amount: time.amount - beyond,
    count: discounted.length + tried.length,
    origins: [...discounted.map((invoice) => invoice.origins[0]), ...tried.map(({ origin }) => origin)],
  };
}
