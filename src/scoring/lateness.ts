import type { Day } from '../model/day';
import { complaintWeight } from '../model/invoice';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
import { betaTail } from './beta-distribution';
import type { Receivable } from './receivable';
import { HABIT_HALF_LIFE, type Recency, recencyOf } from './recency';

/** Invoices that a client without history of their own is assumed to bring along (shrinkage k). */
const PRIOR_WEIGHT = 2;

/** Lateness and habits where the book is too small to have means of its own. */
const COMMON = 0.2;

/** So many clients and invoices have means of their own. */
const ENOUGH_CLIENTS = 10;
const ENOUGH_INVOICES = 30;

/** A habit is to pay later than this; the steps of lateness are any day, this, and a month. */
const WEEK = 7;
const MONTH = 30;

/** What a client's invoices tell of payment and complaints. */
export interface PaymentStats {
  /** Σw over all invoices with the half-life of habits, by the day of each: how much history there is. */
  history: number;
  /** Invoices that tell of punctuality; those that were paid late, and their days together. */
  timed: number;
  lateInvoices: number;
  lateDays: number;
  /** Σw with the half-life of the setting, and what is summed up with it. */
  weight: number;
  steps: number;
  daysLate: number;
  daysToPay: number;
  toPayWeight: number;
  /** Σw with the half-life of habits, over timed invoices and over those more than a week late. */
  habitWeight: number;
  habitLate: number;
  /** The same over invoices of which it is known whether they were complained about, and over complaints. */
  disputable: number;
  disputeWeight: number;
  disputed: number;
}

/** The weights of one as-of date. */
export interface Weights {
  lateness: Recency;
  habit: Recency;
}

/** The weights on an as-of date. */
export function weightsOn(asOf: Day, { recencyHalfLife }: Settings): Weights {
  return { lateness: recencyOf(asOf, recencyHalfLife), habit: recencyOf(asOf, HABIT_HALF_LIFE) };
}

/** What the receivables of one client tell, each weighted by the recency of its due date. */
export function paymentStats(receivables: Receivable[], weights: Weights, settings: Settings): PaymentStats {
  const stats: PaymentStats = {
    history: 0,
    timed: 0,
    lateInvoices: 0,
    lateDays: 0,
    weight: 0,
    steps: 0,
    daysLate: 0,
    daysToPay: 0,
    toPayWeight: 0,
    habitWeight: 0,
    habitLate: 0,
    disputable: 0,
    disputeWeight: 0,
    disputed: 0,
  };
  for (const receivable of receivables) {
    // Credit notes are no evidence, nor are invoices without any date.
    if (receivable.isCredit || receivable.day === undefined) continue;
    stats.history += weights.habit(receivable.day);
    const day = receivable.due ?? receivable.day;
    if (receivable.daysLate !== undefined)
      addTiming(stats, receivable, receivable.daysLate, day, weights, settings);
    if (receivable.complaint !== undefined) addDispute(stats, receivable, weights.habit(day));
  }
  return stats;
}

function addTiming(
  stats: PaymentStats,
  { issued, until, rest }: Receivable,
  late: number,
  day: Day,
  weights: Weights,
  { graceDays }: Settings,
): void {
  const weight = weights.lateness(day);
  const habit = weights.habit(day);
  stats.timed += 1;
  stats.weight += weight;
  stats.steps += (weight * (Number(late > 0) + Number(late > WEEK) + Number(late > MONTH))) / 3;
  stats.daysLate += weight * late;
  stats.habitWeight += habit;
  if (late > WEEK) stats.habitLate += habit;
  if (rest.isOpen || rest.writtenOff > 0) return;
  if (late > graceDays) {
    stats.lateInvoices += 1;
    stats.lateDays += late;
  }
  if (until !== undefined && issued !== undefined) {
    stats.daysToPay += weight * (until - issued);
    stats.toPayWeight += weight;
  }
}

function addDispute(stats: PaymentStats, { complaint, invoice }: Receivable, weight: number): void {
  stats.disputable += 1;
  stats.disputeWeight += weight;
  if (complaint !== 'none') stats.disputed += weight * complaintWeight(invoice);
}

/** What the whole book says of an average client, so that few invoices do not shout. */
export interface PortfolioStats {
  lateness: number;
  lateShare: number;
  disputeShare: number;
  /** Whether any invoice of the book tells of punctuality. */
  isTimed: boolean;
}

/** The means over the clients of a book: every client weighs the same, however many invoices they have. */
export function portfolioStats(clients: PaymentStats[]): PortfolioStats {
  const timed = clients.filter(({ weight }) => weight > 0);
  const disputable = clients.filter(({ disputeWeight }) => disputeWeight > 0);
  const hasMeans = isEnough(timed, ({ timed: invoices }) => invoices);
  return {
    lateness: hasMeans ? meanOf(timed, ({ steps, weight }) => steps / weight) : COMMON,
    lateShare: hasMeans ? priorOf(meanOf(timed, (one) => one.habitLate / one.habitWeight)) : COMMON,
    disputeShare: isEnough(disputable, ({ disputable: invoices }) => invoices)
      ? priorOf(meanOf(disputable, ({ disputed, disputeWeight }) => disputed / disputeWeight))
      : COMMON,
    isTimed: timed.length > 0,
  };
}

function isEnough(clients: PaymentStats[], invoicesOf: (stats: PaymentStats) => number): boolean {
  return clients.length >= ENOUGH_CLIENTS && sumOf(clients, invoicesOf) >= ENOUGH_INVOICES;
}

function meanOf(clients: PaymentStats[], figure: (stats: PaymentStats) => number): number {
  return sumOf(clients, figure) / clients.length;
}

/** A share that a beta prior can rest on: never quite 0 or 1. */
function priorOf(share: number): number {
  return Math.min(0.99, Math.max(0.01, share));
}

/** The shrunken lateness index, 0 … 1: (Σ w·s + 2 · mean) / (Σ w + 2); undefined without any timing. */
export function latenessOf(
  { steps, weight }: PaymentStats,
  { lateness }: PortfolioStats,
): number | undefined {
  return weight === 0 ? undefined : (steps + PRIOR_WEIGHT * lateness) / (weight + PRIOR_WEIGHT);
}

/** P(more than half of the invoices are over a week late), 0 … 1; undefined without any timing. `more` come on time. */
export function lateHabitOf(
  { habitLate, habitWeight }: PaymentStats,
  { lateShare }: PortfolioStats,
  { lateShareThreshold }: Settings,
  more = 0,
): number | undefined {
  return habitWeight === 0
    ? undefined
    : habitOf(habitLate, habitWeight + more, lateShare, lateShareThreshold / 100);
}

/**
 * P(more than 3 in 10 invoices are complained about without a reason), 0 … 1; undefined where no invoice tells. `more` come
 * without a complaint.
 */
export function disputeHabitOf(
  { disputed, disputeWeight }: PaymentStats,
  { disputeShare }: PortfolioStats,
  { disputeShareThreshold }: Settings,
  more = 0,
): number | undefined {
  return disputeWeight === 0
    ? undefined
    : habitOf(disputed, disputeWeight + more, disputeShare, disputeShareThreshold / 100);
}

function habitOf(part: number, whole: number, prior: number, limit: number): number {
  return betaTail(limit, part + PRIOR_WEIGHT * prior, whole - part + PRIOR_WEIGHT * (1 - prior));
}

/** The chance that the next invoice is paid more than a week late, 0 … 1; it is there from the first invoice on. */
export function lateChanceOf(
  { habitLate, habitWeight }: PaymentStats,
  { lateShare }: PortfolioStats,
): number {
  return (habitLate + PRIOR_WEIGHT * lateShare) / (habitWeight + PRIOR_WEIGHT);
}
