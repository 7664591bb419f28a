import type { Day } from '../model/day';
import type { Line } from '../model/line';
import type { YellowCard } from '../model/log-event';
import type { CardState } from '../model/report';

/** How much better is better: at least a quarter less. */
const LESS = 0.75;

/** How a client did in some time: days late over so many invoices, or minutes over so many thousands of revenue. */
export interface Rate {
  sum: number;
  over: number;
}

/** How a client did before and since a card, as rates that can be compared; absent where nothing can be said. */
export interface Comparison {
  before: Rate | undefined;
  since: Rate | undefined;
}

/** What became of a card, and what it was told by; without a comparison as long as there is time to improve. */
export interface JudgedCard {
  state: CardState;
  comparison?: Comparison;
}

/** What became of the newest of a client's cards. */
export function judgedCard(
  cards: YellowCard[],
  asOf: Day,
  improvementDays: number,
  compare: (line: Line, day: Day) => Comparison,
): JudgedCard | undefined {
  // Of two on one day the alphabet decides, since the order of rows never matters.
  const [newest] = [...cards].sort((a, b) => b.day - a.day || (a.line < b.line ? -1 : 1));
  if (!newest) return undefined;
  const { day, line } = newest;
  const state = { day, line, until: day + improvementDays };
  if (asOf - day < improvementDays) return { state };
  const comparison = compare(line, day);
  return { state: { ...state, improved: hasImproved(comparison) }, comparison };
}

/**
 * Whether a card has helped: when the rate since then is at least a quarter lower, or nothing. Sums would punish a client
 * who orders more. Undefined where there is nothing to compare.
 */
export function hasImproved({ before, since }: Comparison): boolean | undefined {
  if (before === undefined || since === undefined) return undefined;
  return since.sum === 0 || since.sum / since.over <= LESS * (before.sum / before.over);
}
