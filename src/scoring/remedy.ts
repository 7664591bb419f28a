import { type ClientReport, type Remedy, VERDICTS, type Verdict } from '../model/report';
import { sumOf } from '../model/sum';
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

/** More invoices than this are no small fact. */
const MOST_INVOICES = 12;

/**
 * The smallest fact that would lift the verdict of a client: that all that is overdue is paid, or that some invoices
 * come and are paid on time; for one to keep that the owner is glad when they call, if only that is missing for a dream
 * client. Undefined where none of them does, or there is nothing to lift.
 */
export function remedyOf(scored: ScoredClient): Remedy | undefined {
  const { verdict, dreamObstacles } = scored.report;
  if (verdict === 'keep') {
    return dreamObstacles.join() === 'joy' ? { fact: 'joy', verdict: 'dream' } : undefined;
  }
  if (verdict !== 'part' && verdict !== 'talk') return undefined;
  return paid(scored) ?? onTime(scored);
}

function lifts(verdict: Verdict, { verdict: now }: ClientReport): boolean {
  // VERDICTS go from the best to the worst, with "too early" after them.
  return verdict !== 'too-early' && VERDICTS.indexOf(verdict) < VERDICTS.indexOf(now);
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
  return lifts(verdict, report) ? { fact: 'paid', verdict } : undefined;
}

/** The next invoices, as large as those of the window are on average, are paid on time. */
function onTime(scored: ScoredClient): Remedy | undefined {
  for (let invoices = 1; invoices <= MOST_INVOICES; invoices += 1) {
    const verdict = verdictAfter(scored, invoices);
    if (lifts(verdict, scored.report)) return { fact: 'on-time', invoices, verdict };
  }
  return undefined;
}

function verdictAfter(scored: ScoredClient, more: number): Verdict {
  const { report, window, bases, stats, portfolio, settings } = scored;
  const billed = window.counted.filter(({ isCredit }) => !isCredit);
  const usual = billed.length === 0 ? 0 : sumOf(billed, revenueOf) / billed.length;
  const margin = { ...marginLine(window), earned: (bases.margin?.earned ?? 0) + more * usual };
  const rated = { joy: report.joy, origins: [] };
  const lines = pricedLines({ ...bases, margin }, pricesOf(window), window.years, rated, settings);
  const then: ClientReport = {
    ...report,
    invoices: report.invoices + more,
    confidence: evidenceOf(stats.history + more),
    lateHabit: report.lateHabit === undefined ? undefined : lateHabitOf(stats, portfolio, settings, more),
    disputeHabit: disputeHabitOf(stats, portfolio, settings, more),
  };
  return verdictWith(then, lines, settings);
}
