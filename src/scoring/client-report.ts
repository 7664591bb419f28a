import type { Day } from '../model/day';
import type { CardState, ClientReport, LineResult } from '../model/report';
import { sumOf } from '../model/sum';
import type { ClientWindow } from './client-window';
import { concentrationOf } from './concentration';
import { type Bases, pricedLines, signedAmount } from './energy';
import { completenessOf, evidenceOf, missingOf } from './evidence';
import { disputeHabitOf, lateChanceOf, lateHabitOf, latenessOf, type PortfolioStats } from './lateness';
import { unsaidComplaints } from './lines/complaints';
import { excessDiscount } from './lines/price';
import { type Norms, pricesOf } from './lines-of';
import { revenueOf } from './receivable';
import type { ClientSummary } from './scored-client';
import { rateOf, type ScoringContext } from './scoring-context';
import { wholeUnits } from './whole-units';

/** What is known of a client before the report is made. */
export interface ReportParts extends ClientSummary {
  portfolio: PortfolioStats;
  bases: Bases;
  norms: Norms;
  card: CardState | undefined;
  revenueShare: number;
  /** Whether nobody's invoice counts on the as-of date: then nobody has lines. */
  isEmptyPeriod: boolean;
}

/** The report on one client, as far as it needs no other client's report: without energy, kind and verdict. */
export function reportOf(parts: ReportParts, context: ScoringContext): ClientReport {
  const { window, stats, facts, portfolio, norms } = parts;
  const { client, settings, years, counted } = window;
  const lines = linesOf(parts, context);
  const lateHabit = client.lateIsFine ? undefined : lateHabitOf(stats, portfolio, settings);
  const missing = missingIn(parts, context);
  const { newest } = facts;
  // All members at once, with or without a value: an object that grows takes several times as long.
  return {
    key: client.key,
    name: client.name,
    spellings: client.spellings,
    email: client.email,
    contact: client.contact,
    address: client.address,
    addressForm: client.addressForm,
    currency: window.currency,
    otherCurrencies: window.otherCurrencies,
    unconverted: [...window.unconverted]
      .map(([currency, net]) => ({ currency, revenue: wholeUnits(net / years) }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    energy: undefined,
    provenEnergy: undefined,
    lines,
    verdict: 'too-early',
    kind: undefined,
    confidence: evidenceOf(stats.history),
    completeness: completenessOf(missing),
    missing,
    lateness: latenessOf(stats, portfolio),
    lateHabit,
    disputeHabit: disputeHabitOf(stats, portfolio, settings),
    unsaidComplaints: unsaidComplaints(window),
    lateChance: portfolio.isTimed ? lateChanceOf(stats, portfolio) : undefined,
    daysLate: stats.weight ? stats.daysLate / stats.weight : undefined,
    daysToPay: stats.toPayWeight ? stats.daysToPay / stats.toPayWeight : undefined,
    timedInvoices: stats.timed,
    lateInvoices: stats.lateInvoices,
    meanLate: stats.lateInvoices ? stats.lateDays / stats.lateInvoices : undefined,
    dueInvoices: facts.due,
    overdueInvoices: facts.unpaid?.invoices ?? 0,
    unpaid: facts.unpaid,
    writtenOff: facts.writtenOff,
    years,
    revenue: wholeUnits(sumOf(counted, revenueOf) / years),
    value: sumOf(lines, (line) => (line.line === 'joy' ? 0 : signedAmount(line))),
    hours: sumOf(lines, ({ hours }) => hours),
    workedHours: workedHoursOf(window),
    joy: client.joy,
    lateIsFine: client.lateIsFine ?? false,
    card: parts.card,
    invoices: facts.billed,
    revenueShare: parts.revenueShare,
    concentration: concentrationOf(parts.revenueShare),
    isValuable: true,
    isOnlyInLog: window.receivables.length === 0,
    dreamObstacles: [],
    turningPoints: {},
    remedy: undefined,
    excessDiscount: wholeUnits(excessDiscount(window, norms.discount) / years),
    recommended: norms.followers.map(({ window: follower }) => follower.client.key),
    outstandingInvoices: facts.outstanding,
    retentions: context.book.retentions[client.key] === undefined ? facts.retentions : [],
    newest: newest && { day: newest.issued as Day, origin: newest.origin },
  };
}

/** No lines without amounts or dates: then there is lateness and habit at most. */
function linesOf({ window, bases, isEmptyPeriod }: ReportParts, context: ScoringContext): LineResult[] {
  if (!window.known.amounts || !context.isDated || isEmptyPeriod) return [];
  const { joy, origins } = window.client;
  return pricedLines(bases, pricesOf(window), window.years, { joy, origins }, window.settings);
}

function missingIn({ window, stats, facts }: ReportParts, context: ScoringContext): ClientReport['missing'] {
  const hasOwnRate = rateOf(window.currency, context.book) !== undefined;
  return missingOf(window.known, {
    isTimed: stats.timed > 0,
    isOverdueKnown: facts.unpaid !== undefined,
    hasDisputes: stats.disputable > 0,
    isInLog: window.events.length > 0,
    hasHour: context.hourlyValue !== undefined,
    hasRate: hasOwnRate && window.unconverted.size === 0,
    isDated: context.isDated,
  });
}

/** Hours a year that were worked; undefined where no invoice of the window knows them. */
function workedHoursOf({ written, hasHours, years }: ClientWindow): number | undefined {
  if (!hasHours) return undefined;
  let hours: number | undefined;
  for (const { invoice } of written) if (invoice.hours !== undefined) hours = (hours ?? 0) + invoice.hours;
  return hours === undefined ? undefined : hours / years;
}
