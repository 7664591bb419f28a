import type { Minor } from '../../model/money';
import { type ClientWindow, inWindow, YEAR } from '../client-window';
import { revenueOf } from '../receivable';
import type { LineBasis } from './line-basis';

/** What a client who was recommended brought to the one who recommended them. */
export interface Follower {
  window: ClientWindow;
  /** Minor units of the recommending client's currency for one of the follower's; undefined without a rate. */
  factor: number | undefined;
}

/**
 * Gives: 20 % of the margin of the clients that this one recommended, on what was written in this client's window and
 * within 365 days of the follower's first invoice.
 */
export function referralsLine(window: ClientWindow, followers: Follower[]): LineBasis {
  const basis: Required<Pick<LineBasis, 'earned' | 'count' | 'origins'>> = {
    earned: 0,
    count: 0,
    origins: [],
  };
  for (const follower of followers) {
    const until = follower.window.firstDay + YEAR;
    for (const receivable of follower.window.counted) {
      const { day, rest } = receivable;
      if (day === undefined || day >= until || !inWindow(day, window) || follower.factor === undefined)
        continue;
      basis.earned += earnedFor(revenueOf(receivable) * (1 - rest.lostNow) * follower.factor, window);
      basis.count += 1;
      basis.origins.push(receivable.origin);
    }
  }
  return basis;
}

function earnedFor(revenue: Minor, { settings }: ClientWindow): Minor {
  return (revenue * settings.referralShare) / 100;
}
