import { CLIENT_KINDS, type ClientKind, KIND_OF_LINE } from '../model/client-kind';
import type { Minor } from '../model/money';
import type { CardState, ClientReport, Remedy, Verdict } from '../model/report';
import { sumOf } from '../model/sum';
import { comparisonAfter } from './card-comparison';
import { type Bases, pricedLines } from './energy';
import { evidenceOf } from './evidence';
import { disputeHabitOf, lateHabitOf } from './lateness';
import { lossLine } from './lines/loss';
import { marginLine } from './lines/margin';
import { waitingLine } from './lines/waiting';
import { pricesOf } from './lines-of';
import { revenueOf } from './receivable';
import { verdictWith } from './rescored';
import type { ScoredClient } from './scored-client';
import { isBetter } from './verdict';
import { hasImproved } from './yellow-card';

/** More invoices than this are no small fact. */
const MOST_INVOICES = 12;

/**
 * The smallest fact that would lift the verdict of a client: that all that is overdue is paid, or that some invoices
 * come without what the verdict blames them for; for one to keep that the owner is glad when they call, if only that is missing for a dream
 * client. Undefined where none of them does, or there is nothing to lift.
 */
export function remedyOf(scored: ScoredClient): Remedy | undefined {
  const { verdict, dreamObstacles } = scored.report;
  if (verdict === 'keep') {
    return dreamObstacles.join() === 'joy' ? { fact: 'joy', verdict: 'dream' } : undefined;
  }
  if (verdict !== 'part' && verdict !== 'talk') return undefined;
  return paid(scored) ?? afterInvoices(scored);
}

/** All that is overdue is paid today: late as it is, nothing of it is lost. */
function paid({ report, window, bases, settings }: ScoredClient): Remedy | undefined {
  if (report.unpaid === undefined) return undefined;
  const counted = window.counted.map((one) =>
    one.rest.isOpen ? { ...one, rest: { ...one.rest, lostNow: 0 } } : one,
  );
  const settled = { ...window, counted };
  const own: Bases = {
    ...bases,
    margin: marginLine(settled),
    loss: lossLine(settled),
    waiting: waitingLine(settled),
  };
  const rated = { joy: report.joy, origins: [] };
  const lines = pricedLines(own, pricesOf(window), window.years, rated, settings);
  const verdict = verdictWith({ ...report, unpaid: undefined }, lines, settings);
  return isBetter(verdict, report.verdict) ? { fact: 'paid', verdict } : undefined;
}

/** The next invoices, as large as those of the window are on average, come without the conduct that must end. */
function afterInvoices(scored: ScoredClient): Remedy | undefined {
  const without = conductOf(scored);
  if (without.length === 0) return undefined;
  for (let invoices = 1; invoices <= MOST_INVOICES; invoices += 1) {
    const verdict = verdictAfter(scored, invoices);
    if (isBetter(verdict, scored.report.verdict)) return { fact: 'invoices', invoices, without, verdict };
  }
  return undefined;
}

/** What the verdict is about: the habits, the line of a card that changed nothing, and where the energy is low the kind. */
function conductOf({ report, settings }: ScoredClient): ClientKind[] {
  const { energy, provenEnergy = 0, kind, card, lateHabit = 0, disputeHabit = 0 } = report;
  const certain = settings.certainty / 100;
  const isLow = provenEnergy < 0 || (energy !== undefined && energy < settings.talkBelow);
  const about: (ClientKind | undefined | false)[] = [
    lateHabit >= certain && 'late-payer',
    disputeHabit >= certain && 'complainer',
    card?.improved === false && KIND_OF_LINE[card.line],
    isLow && kind,
  ];
  return CLIENT_KINDS.filter((one) => about.includes(one));
}

function verdictAfter(scored: ScoredClient, more: number): Verdict {
  const { report, window, bases, stats, portfolio, settings } = scored;
  const billed = window.counted.filter(({ isCredit }) => !isCredit);
  const usual = billed.length === 0 ? 0 : sumOf(billed, revenueOf) / billed.length;
  const revenue = more * usual;
  const margin = { ...marginLine(window), earned: (bases.margin?.earned ?? 0) + revenue };
  const rated = { joy: report.joy, origins: [] };
  const lines = pricedLines({ ...bases, margin }, pricesOf(window), window.years, rated, settings);
  const then: ClientReport = {
    ...report,
    invoices: report.invoices + more,
    confidence: evidenceOf(stats.history + more),
    lateHabit: report.lateHabit === undefined ? undefined : lateHabitOf(stats, portfolio, settings, more),
    disputeHabit: disputeHabitOf(stats, portfolio, settings, more),
    card: cardAfter(scored, more, revenue),
  };
  return verdictWith(then, lines, settings);
}

/** The card judged again with more invoices. */
function cardAfter(
  { report: { card, currency }, comparison }: ScoredClient,
  invoices: number,
  revenue: Minor,
): CardState | undefined {
  if (card === undefined || comparison === undefined) return card;
  return {
    ...card,
    improved: hasImproved(comparisonAfter(comparison, card.line, { invoices, revenue, currency })),
  };
}
