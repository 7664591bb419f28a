import type { ClientFile } from './client-file';
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
import { daysOverdue } from './receivable';

/** What is usual in the book, and who came by a client's recommendation. */
export interface Norms {
  /** Discount of clients of similar size, 0 … 1 of the list price; absent where too few compare. */
  discount: number | undefined;
  /** Median revenue of an hour, in minor units of the client's currency; absent where too few clients have hours. */
  revenuePerHour: number | undefined;
  followers: Follower[];
}

/** What the lines of a client rest on, in the order of the model. A line whose ground is unknown is absent, not zero. */
export function basesOf(file: ClientFile, norms: Norms, { timed, disputable }: PaymentStats): Bases {
  const { discount, revenuePerHour, followers } = norms;
  const { known, receivables } = file;
  const isInLog = file.events.length > 0;
  const isTimed = timed > 0 || receivables.some((one) => daysOverdue(one) > 0 || one.rest.writtenOff > 0);
  const hasEffort = known.unbilledHours || revenuePerHour !== undefined || isInLog;
  return {
    margin: marginLine(file),
    ...(followers.length > 0 && { referrals: referralsLine(file, followers) }),
    ...(isTimed && { loss: lossLine(file), waiting: waitingLine(file) }),
    ...((isTimed || known.reminders || isInLog) && { chasing: chasingLine(file) }),
    ...((disputable > 0 || isInLog) && { complaints: complaintsLine(file) }),
    ...((known.discounts || isInLog) && { price: priceLine(file, discount) }),
    ...((hasEffort || file.hasCredits) && {
      effort: effortLine(file, revenuePerHour),
    }),
  };
}

/** The prices of a client's lines. */
export function pricesOf({ settings, hour }: ClientFile): Prices {
  return { margin: settings.margin / 100, hour, reminderHours: settings.reminderMinutes / 60 };
}
