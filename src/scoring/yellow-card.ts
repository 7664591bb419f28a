import type { Day } from '../model/day';
import type { Line } from '../model/line';
import type { YellowCard } from '../model/log-event';
import type { CardState, LineResult } from '../model/report';

/** The lines of a client over a number of days that end with a given day. */
export type LinesAt = (asOf: Day, days: number) => LineResult[];

/**
 * What became of a client's newest yellow card. We compare its line in the days since the card with the same number of
 * days before: it has improved if it takes less, or nothing.
 */
export function cardStateOf(
  cards: YellowCard[],
  asOf: Day,
  improvementDays: number,
  linesAt: LinesAt,
): CardState | undefined {
  const past = cards.filter(({ day }) => day <= asOf);
  // Of two on the same day the alphabet decides, since the order of rows must not matter.
  const [newest] = past.sort((a, b) => b.day - a.day || (a.line < b.line ? -1 : 1));
  if (!newest) return undefined;
  const { day, line } = newest;
  const state = { day, line, until: day + improvementDays };
  const age = asOf - day;
  if (age < improvementDays) return state;
  const after = takenBy(line, linesAt(asOf, age));
  const before = takenBy(line, linesAt(day, age));
  // Compare hours if we don't know what they are worth.
  const less = after.amount < before.amount || (after.amount === before.amount && after.hours < before.hours);
  return { ...state, improved: less || (after.amount === 0 && after.hours === 0) };
}

function takenBy(line: Line, lines: LineResult[]): { amount: number; hours: number } {
  const found = lines.find((result) => result.line === line && result.side === 'takes');
  return { amount: found?.amount ?? 0, hours: found?.hours ?? 0 };
}
