import type { Day } from '../model/day';
import type { Line } from '../model/line';
import { type Minor, minorPerUnit } from '../model/money';
import { sumOf } from '../model/sum';
import { type ClientRows, type ClientWindow, clientWindow } from './client-window';
import { paymentStats, weightsOn } from './lateness';
import { returnHours } from './lines/effort';
import { priced } from './lines/line-basis';
import type { Prices } from './lines/prices';
import { basesOf, type Norms, pricesOf } from './lines-of';
import { revenueOf } from './receivable';
import { rowsOn } from './receivables';
import type { ScoringContext } from './scoring-context';
import { wholeUnits } from './whole-units';
import type { Comparison, Rate } from './yellow-card';

/** Only invoices that have had this many days to be late are compared. */
const TIME_TO_BE_LATE = 30;

/**
 * How a client did on one line in the days since a card and in as many days before it. Waiting and chasing: mean days late
 * of the invoices due then, in both times as it was a month after its end. Others: minutes for 1,000 of revenue.
 */
export function compareSince(
  line: Line,
  day: Day,
  rows: ClientRows,
  context: ScoringContext,
  norms: Norms,
): Comparison {
  const { asOf } = context;
  const age = asOf - day;
  if (isOfDays(line)) {
    const lateIn = (from: Day, until: Day): Rate | undefined =>
      daysLateIn(rows, from, until, at(context, until + TIME_TO_BE_LATE));
    return {
      // Where nothing was due in that time, all that was due before the card.
      before: lateIn(day - age, day) ?? lateIn(-Infinity, day),
      since: lateIn(day, asOf - TIME_TO_BE_LATE),
    };
  }
  const minutesIn = (until: Day): Rate | undefined =>
    minutesTaken(line, clientWindow(rowsOn(rows, at(context, until)), at(context, until), age), norms);
  return { before: minutesIn(day), since: minutesIn(asOf) };
}

/** Whether a card about a line is judged by days late, and not by minutes. */
function isOfDays(line: Line): boolean {
  return line === 'waiting' || line === 'chasing';
}

/** The comparison as it would be after more invoices of this revenue, paid on time, and without anything else to complain of. */
export function comparisonAfter(
  { before, since }: Comparison,
  line: Line,
  more: { invoices: number; revenue: Minor; currency: string },
): Comparison {
  const over = isOfDays(line) ? more.invoices : thousandsOf(more.revenue, more.currency);
  return { before, since: since && { ...since, over: since.over + over } };
}

function thousandsOf(revenue: Minor, currency: string): number {
  return revenue / (1000 * minorPerUnit(currency));
}

/** The context as it was on an earlier day. */
function at(context: ScoringContext, asOf: Day): ScoringContext {
  return { ...context, asOf, end: Math.min(asOf, context.end), weights: weightsOn(asOf, context.settings) };
}

/** Days late of the invoices that were due after one day and up to another; undefined where none tells. */
function daysLateIn(rows: ClientRows, from: Day, until: Day, context: ScoringContext): Rate | undefined {
  const late = rowsOn(rows, context).receivables.flatMap(({ due, daysLate }) =>
    due !== undefined && due > from && due <= until && daysLate !== undefined ? [daysLate] : [],
  );
  return late.length === 0 ? undefined : { sum: sumOf(late, (days) => days), over: late.length };
}

/** What a line takes in minutes, over thousands of revenue; undefined where there was none. Returns are no misconduct. */
function minutesTaken(line: Line, window: ClientWindow, norms: Norms): Rate | undefined {
  const revenue = wholeUnits(sumOf(window.counted, revenueOf));
  const { asOf, settings } = window;
  const stats = paymentStats(window.receivables, weightsOn(asOf, settings), settings);
  const basis = line === 'joy' ? undefined : basesOf(window, norms, stats)[line];
  if (revenue <= 0 || basis === undefined) return undefined;
  const prices: Prices = pricesOf(window);
  const { amount, hours, timeAmount } = priced(basis, prices);
  const money = Math.max(0, -amount - timeAmount);
  const own = hours - (line === 'effort' ? returnHours(window) : 0);
  const worth = prices.hour ? money / prices.hour : 0;
  return { sum: (own + worth) * 60, over: thousandsOf(revenue, window.currency) };
}
