import type { Book } from '../model/book';
import { groupBy } from '../model/group-by';
import { medianOf } from '../model/median';
import type { ClientReport, Report } from '../model/report';
import { asOfDate } from './as-of-date';
import { compareSince } from './card-comparison';
import { reportOf } from './client-report';
import { type ClientRows, type ClientWindow, clientWindow } from './client-window';
import { comparableGroups } from './comparable-clients';
import { revenueShares } from './concentration';
import { invoiceFacts } from './invoice-facts';
import { paymentStats, portfolioStats } from './lateness';
import type { Follower } from './lines/referrals';
import { basesOf, type Norms } from './lines-of';
import { inOrderOfHarm } from './order';
import { clientRowsOf, rowsOn } from './receivables';
import { remedyOf } from './remedy';
import { measuresFor, rescored } from './rescored';
import type { ClientSummary, ScoredClient } from './scored-client';
import { contextOf, rateOf, type ScoreOptions, type ScoringContext } from './scoring-context';
import { turningPointsOf } from './turning-points';
import { typicalDiscounts } from './typical-discount';
import { usualRevenuePerHour } from './usual-revenue';
import { judgedCard } from './yellow-card';

/** Scores a whole book. The order of rows never matters; the work grows with the number of invoices. */
export function scoreBook(book: Book, options: ScoreOptions): Report {
  const { asOf, dormant } = asOfDate(book, options);
  const context = contextOf(book, asOf, options);
  const summaries = clientRowsOf(book, context)
    .filter(({ receivables, events }) => receivables.length > 0 || events.length > 0)
    .map((rows) => summaryOf(rows, context));
  const isEmptyPeriod = summaries.every(({ window }) => window.counted.length === 0);
  const clients = withComparisons(scoredClients(summaries, isEmptyPeriod, context), context);
  return {
    asOf,
    enteredUntil: context.isStale ? context.end : undefined,
    isEmptyPeriod,
    dormant,
    clients: inOrderOfHarm(clients, book),
    problems: book.problems,
  };
}

/** What concerns one client alone. It is worked out in one go, while the client's receivables are near in memory. */
function summaryOf(rows: ClientRows, context: ScoringContext): ClientSummary {
  const { end, settings, weights } = context;
  const window = clientWindow(rows, context);
  const stats = paymentStats(window.receivables, weights, settings);
  return { window, stats, facts: invoiceFacts(window.receivables, end, settings) };
}

/** Clients scored by what concerns them alone and by what is usual in the book. */
function scoredClients(
  summaries: ClientSummary[],
  isEmptyPeriod: boolean,
  context: ScoringContext,
): ScoredClient[] {
  const { asOf, settings } = context;
  const windows = summaries.map(({ window }) => window);
  const portfolio = portfolioStats(summaries.map(({ stats }) => stats));
  const normsOf = bookNorms(windows, context);
  const shares = sharesOf(windows, context);
  return summaries.map((summary) => {
    const { window, stats } = summary;
    const norms = normsOf(window);
    const bases = basesOf(window, norms, stats);
    const card = judgedCard(window.cards, asOf, settings.improvementDays, (line, day) =>
      compareSince(line, day, window, context, norms),
    );
    const revenueShare = shares.get(window.client.key) ?? 0;
    const parts = { ...summary, portfolio, bases, norms, card: card?.state, revenueShare, isEmptyPeriod };
    const report = reportOf(parts, context);
    return { report, window, bases, stats, portfolio, comparison: card?.comparison, settings };
  });
}

/** What is usual for each client: discounts and revenue per hour of comparable clients, and the clients that they recommended. */
function bookNorms(windows: ClientWindow[], context: ScoringContext): (window: ClientWindow) => Norms {
  const groups = comparableGroups(windows, context);
  const discounts = new Map(
    context.book.known.discounts ? groups.flatMap((group) => [...typicalDiscounts(group)]) : [],
  );
  const revenues = new Map(groups.flatMap((group) => [...usualRevenuePerHour(group)]));
  const followers = followersByKey(windows);
  return (window) => ({
    discount: discounts.get(window.client.key),
    revenuePerHour: revenues.get(window.client.key),
    followers: (followers.get(window.client.key) ?? []).map((other) => followerOf(window, other, context)),
  });
}

function sharesOf(windows: ClientWindow[], context: ScoringContext): Map<string, number> {
  return new Map(comparableGroups(windows, context).flatMap((group) => [...revenueShares(group)]));
}

/** The clients that each one recommended; nobody recommends themselves. */
function followersByKey(windows: ClientWindow[]): Map<string | undefined, ClientWindow[]> {
  return groupBy(
    windows.filter(({ client }) => client.recommendedBy !== client.key),
    ({ client }) => client.recommendedBy,
  );
}

/** A follower over the window of the one who recommended them. */
function followerOf(window: ClientWindow, other: ClientWindow, context: ScoringContext): Follower {
  const same =
    other.start === window.start
      ? other
      : clientWindow(rowsOn(other, context), context, window.asOf - window.start);
  const [from, to] = [rateOf(other.currency, context.book), rateOf(window.currency, context.book)];
  const isSame = other.currency === window.currency;
  const factor = from === undefined || to === undefined ? undefined : from / to;
  return { window: same, factor: isSame ? 1 : factor };
}

/** The reports with what needs all of them: who is worth as much as the median client, where verdicts turn, what lifts them. */
function withComparisons(scored: ScoredClient[], context: ScoringContext): ClientReport[] {
  const median = medianOf(
    scored.flatMap(({ report }) => {
      const value = comparableValue(report, context);
      const { energy } = measuresFor(report, report.lines, context.settings);
      return energy === undefined || report.isOnlyInLog || value === undefined ? [] : [value];
    }),
  );
  return scored.filter(isListed).map((one) => {
    const value = comparableValue(one.report, context);
    const isValuable = value !== undefined && median !== undefined && value >= median;
    const report = rescored({ ...one.report, isValuable }, one.report.lines, one.settings);
    const known = { ...one, report };
    const remedy = remedyOf(known);
    return { ...report, turningPoints: turningPointsOf(known, context.hourlyValue), remedy };
  });
}

/** People who are only in the log are listed if they took something. */
function isListed({ report }: ScoredClient): boolean {
  return !report.isOnlyInLog || report.lines.some(({ amount, hours }) => amount > 0 || hours > 0);
}

function comparableValue({ value, currency }: ClientReport, { book }: ScoringContext): number | undefined {
  const rate = rateOf(currency, book);
  return rate === undefined ? undefined : value * rate;
}
