import type { ClientWindow } from './client-window';
import type { Bases } from './energy';
import type { PaymentStats } from './lateness';
import { chasingLine } from './lines/chasing';
import { complaintsLine } from './lines/complaints';
import { effortLine } from './lines/effort';
import { lossLine } from './lines/loss';
import { marginLine } from './lines/margin';
import { priceLine } from './lines/price';
import type { Prices } from './lines/prices';
import { type Follower, referralsLine } from './lines/referrals';
import { waitingLine } from './lines/waiting';
import type { Receivable } from './receivable';

/** What is usual in the book, and who came by a client's recommendation. */
export interface Norms {
  /** Discount of clients of similar size, 0 … 1 of the list price; absent where too few compare. */
  discount: number | undefined;
  /** Median revenue of an hour, in minor units of the client's currency; absent where too few clients have hours. */
  revenuePerHour: number | undefined;
  followers: Follower[];
}

/** What each line of a client rests on; undefined where its ground is unknown. */
export function basesOf(window: ClientWindow, norms: Norms, { timed, disputable }: PaymentStats): Bases {
  const { discount, revenuePerHour, followers } = norms;
  const { known, receivables } = window;
  const isInLog = window.events.length > 0;
  const isTimed = timed > 0 || receivables.some(tellsOfWaiting);
  const hasEffort = known.unbilledHours || revenuePerHour !== undefined || isInLog;
  return {
    margin: marginLine(window),
    referrals: followers.length > 0 ? referralsLine(window, followers) : undefined,
    loss: isTimed ? lossLine(window) : undefined,
    waiting: isTimed ? waitingLine(window) : undefined,
    chasing: isTimed || known.reminders || isInLog ? chasingLine(window) : undefined,
    complaints: disputable > 0 || isInLog ? complaintsLine(window) : undefined,
    price: known.discounts || isInLog ? priceLine(window, discount) : undefined,
    effort: hasEffort || window.hasCredits ? effortLine(window, revenuePerHour) : undefined,
  };
}

/** Whether it is known until when an invoice waited, or that it never comes. */
function tellsOfWaiting({ due, until, rest }: Receivable): boolean {
  return (due !== undefined && until !== undefined) || rest.writtenOff > 0;
}

/** The prices of a client's lines. */
export function pricesOf({ settings, hour }: ClientWindow): Prices {
  return { margin: settings.margin / 100, hour, reminderHours: settings.reminderMinutes / 60 };
}
