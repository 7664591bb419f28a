import type { Minor } from '../../model/money';
import type { Settings } from '../../model/settings';
import { type ClientWindow, eventsIn } from '../client-window';
import { type Receivable, revenueOf } from '../receivable';
import { netOf } from '../settlement';
import { hoursOf, type LineBasis, untimedHours } from './line-basis';

/** What was billed to a client at list price and let off, in the window. */
export interface Discounts {
  /** Net revenue with the discount put back. */
  list: Minor;
  discount: Minor;
}

/** The client's discounts of the window; credit notes have none, and one for prompt payment is none. */
export function discountsOf({ written, settings }: ClientWindow): Discounts {
  const sums = { list: 0, discount: 0 };
  for (const one of written) {
    if (one.isCredit) continue;
    const discount = discountOf(one, settings);
    sums.list += revenueOf(one) + discount;
    sums.discount += discount;
  }
  return sums;
}

/** Made net like the amount of its row; of what was billed for nothing, by the tax of the setting. */
function discountOf({ invoice, net, rest }: Receivable, settings: Settings): Minor {
  const { discount = 0, amount = 0 } = invoice;
  if (discount === 0) return 0;
  const own =
    amount === 0 ? netOf({ net: undefined, amount: discount }, settings) : (discount * net) / amount;
  return own * rest.factor;
}

/** The discount beyond what clients of similar size get (a share of the list price; absent where too few compare). */
export function excessDiscount(window: ClientWindow, usual: number | undefined): Minor {
  if (usual === undefined) return 0;
  const { list, discount } = discountsOf(window);
  return Math.max(0, discount - usual * list);
}

/**
 * Takes: (1 − margin) × discount beyond the usual + (quotes not taken + haggling) × 45 minutes × hour. The margin line has
 * lost the margin of the discount already.
 */
export function priceLine(window: ClientWindow, usual: number | undefined): LineBasis {
  const tried = eventsIn(window, 'quote-not-taken', 'haggled');
  const lost = excessDiscount(window, usual);
  const discounted =
    lost > 0 ? window.written.filter((one) => !one.isCredit && discountOf(one, window.settings) > 0) : [];
  return {
    hours: hoursOf(tried, window.settings.quoteMinutes),
    assumedHours: untimedHours(tried, window.settings.quoteMinutes),
    lost,
    count: discounted.length + tried.length,
    origins: [...discounted.map(({ origin }) => origin), ...tried.map(({ origin }) => origin)],
  };
}
