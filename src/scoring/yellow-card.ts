import type { Day } from '../model/day';
import type { Line } from '../model/line';
import type { YellowCard } from '../model/log-event';
import type { CardState } from '../model/report';

/** How much better is better: at least a quarter less. */
const LESS = 0.75;

/** How a client did before and since a card, as rates that can be compared; absent where nothing can be said. */
export interface Comparison {
  before: number | undefined;
  since: number | undefined;
}

/**
 * What became of the newest of a client's cards. It has helped when the rate since then is at least a quarter lower, or
 * nothing. Sums would punish a client who orders more.
 */
export function cardStateOf(
  cards: YellowCard[],
  asOf: Day,
  improvementDays: number,
  compare: (line: Line, day: Day) => Comparison,
): CardState | undefined {
  // Of two on one day the alphabet decides, since the order of rows never matters.
  const [newest] = [...cards].sort((a, b) => b.day - a.day || (a.line < b.line ? -1 : 1));
  if (!newest) return undefined;
  const { day, line } = newest;
  const state = { day, line, until: day + improvementDays };
  if (asOf - day < improvementDays) return state;
  const { before, since } = compare(line, day);
  if (before === undefined || since === undefined) return state;
  return { ...state, improved: since === 0 || since <= LESS * before };
}
