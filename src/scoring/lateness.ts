import type { Day } from '../model/day';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
import { betaTail } from './beta-distribution';
import type { PaymentTiming } from './payment-timing';

/** How many average invoices each client starts with, so few invoices count for less (shrinkage k). */
const PRIOR_WEIGHT = 2;

/** The lateness to start from if the sheet is too small for a mean of its own. */
const COMMON_LATENESS = 0.2;

/** The sums of a client's timings and disputes, each weighted by recency. */
export interface PaymentStats {
  /** Σw over invoices with timing. */
  weight: number;
  steps: number;
  late: number;
  daysLate: number;
  daysToPay: number;
  toPayWeight: number;
  /** Invoices with timing; how many of them were late, and for how many days together. */
  invoices: number;
  lateInvoices: number;
  lateDays: number;
  /** Σw over invoices whose dispute flag is known, and over the disputed ones. */
  disputeWeight: number;
  disputed: number;
}

/** No invoices yet. */
export function noPaymentStats(): PaymentStats {
  return {
    weight: 0,
    steps: 0,
    late: 0,
    daysLate: 0,
    daysToPay: 0,
    toPayWeight: 0,
    invoices: 0,
    lateInvoices: 0,
    lateDays: 0,
    disputeWeight: 0,
    disputed: 0,
  };
}

/** The recency weight of a day: 1 on the as-of date, half after each half-life. */
export function weightOf(day: Day, asOf: Day, settings: Settings): number {
  return 2 ** (-Math.max(0, asOf - day) / settings.recencyHalfLife);
}

/** Adds one invoice's timing: steps at more than 0, 7 and 30 days late. */
export function addTiming(sums: PaymentStats, timing: PaymentTiming, weight: number): void {
  const late = timing.daysLate;
  sums.invoices += 1;
  sums.lateInvoices += late > 0 ? 1 : 0;
  sums.lateDays += late;
  sums.weight += weight;
  sums.steps += (weight * (Number(late > 0) + Number(late > 7) + Number(late > 30))) / 3;
  sums.late += late > 0 ? weight : 0;
  sums.daysLate += weight * late;
  if (timing.daysToPay !== undefined) {
    sums.daysToPay += weight * timing.daysToPay;
    sums.toPayWeight += weight;
  }
}

/** The averages of the whole sheet, so that a few invoices don't outweigh it. */
export interface PortfolioStats {
  lateness: number;
  lateShare: number;
  disputeShare: number;
}

/** The averages of a sheet. It has a lateness of its own if it has at least ten clients and thirty invoices. */
export function portfolioStats(clients: PaymentStats[]): PortfolioStats {
  const timed = clients.filter((client) => client.weight > 0);
  const total = (of: (sums: PaymentStats) => number): number => sumOf(clients, of);
  const enough = timed.length >= 10 && total((sums) => sums.invoices) >= 30;
  return {
    lateness: enough ? sumOf(timed, ({ steps, weight }) => steps / weight) / timed.length : COMMON_LATENESS,
    lateShare: share(
      total((sums) => sums.late),
      total((sums) => sums.weight),
    ),
    disputeShare: share(
      total((sums) => sums.disputed),
      total((sums) => sums.disputeWeight),
    ),
  };
}

/** A share that a beta prior can use: never quite 0 or 1. */
function share(part: number, whole: number): number {
  return whole === 0 ? COMMON_LATENESS : Math.min(0.99, Math.max(0.01, part / whole));
}

/** The shrunken lateness index, 0 … 1; undefined without any timing. */
export function latenessOf(sums: PaymentStats, means: PortfolioStats): number | undefined {
  if (sums.weight === 0) return undefined;
  return (sums.steps + PRIOR_WEIGHT * means.lateness) / (sums.weight + PRIOR_WEIGHT);
}

/** P(the share of late invoices is above the limit, half of them), 0 … 1; undefined without any timing. */
export function lateTraitOf(
  sums: PaymentStats,
  means: PortfolioStats,
  { lateShareThreshold }: Settings,
): number | undefined {
  return traitOf(sums.late, sums.weight, means.lateShare, lateShareThreshold / 100);
}

/** P(the share of disputed invoices is above the limit, three in ten), 0 … 1; undefined without data on disputes. */
export function disputeTraitOf(
  sums: PaymentStats,
  means: PortfolioStats,
  { disputeShareThreshold }: Settings,
): number | undefined {
  return traitOf(sums.disputed, sums.disputeWeight, means.disputeShare, disputeShareThreshold / 100);
}

function traitOf(part: number, whole: number, prior: number, threshold: number): number | undefined {
  if (whole === 0) return undefined;
  return betaTail(threshold, part + PRIOR_WEIGHT * prior, whole - part + PRIOR_WEIGHT * (1 - prior));
}
