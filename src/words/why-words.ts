import type { ClientKind } from '../model/client-kind';

/**
 * The pieces of the sentences that say why; figures come formatted, counts as numbers. The client is the subject of each
 * piece, so that any of them can be put together. Pieces begin in lower case and have no full stop.
 */
export interface WhyWords {
  /** How the client pays: how many invoices of all were late, that all were on time, or beside what is open the others. */
  late(days: string, late: number, timed: number): string;
  onTime(invoices: number): string;
  othersOnTime: string;
  /** Open invoices past their due date, and the days of the oldest. */
  unpaid(invoices: number, oldestDays: string): string;
  /** The same where some or each of them were paid in part, with what is still open of them. */
  partlyPaid(invoices: number, oldestDays: string, open: string, isEach: boolean): string;
  writtenOff(money: string): string;
  /** All that a status tells of due invoices; a whole sentence without its full stop. */
  overdue(overdue: number, due: number): string;
  /** The same where the oldest is open for long. */
  longOverdue(overdue: number, due: number, oldestDays: string): string;
  paid(due: number): string;
  /** A time of less than an hour; the count comes formatted. */
  minutes(count: string): string;
  /** What the client takes. */
  waiting: string;
  chasing(hours: string, isAssumed: boolean): string;
  complaints(hours: string, isAssumed: boolean): string;
  /** Where credit was given for them. */
  complaintCredit(money: string): string;
  discount(money: string): string;
  haggling(hours: string, isAssumed: boolean): string;
  effort(hours: string, isAssumed: boolean): string;
  credited: string;
  dread: string;
  /** What the client gives beside the margin. */
  delight: string;
  recommended(clients: number): string;
  nothing: string;
  /** Between the last two pieces. */
  and: string;
  /** The ends of the sentence, after the pieces. `isExpected`: nothing of what is due was paid, so the margin is yet to come. */
  trifle: string;
  balance(costs: string, earned: string, isExpected: boolean): string;
  loss(costs: string, earned: string, isExpected: boolean): string;
  /** Where nothing was earned at all, and where nothing was ever billed. */
  pureLoss(costs: string): string;
  neverBilled(costs: string): string;
  /** Why there is no energy. */
  noEnergy: Record<'amounts' | 'dates' | 'hourly-value' | 'rate' | 'nothing-lately', string>;
  notes: WhyNotes;
}

/** Whole sentences that come after the reason. */
export interface WhyNotes {
  notYetDream(reasons: string): string;
  /** Where only joy is missing, and nobody rated it. */
  dreamIfGlad: string;
  obstacles: Record<
    'energy' | 'evidence' | 'unrated' | 'joy' | 'value' | 'lateHabit' | 'disputeHabit',
    string
  >;
  kinds: Record<ClientKind, string>;
  /** In place of "late payer", where the owner said that paying late is fine. */
  lateIsFine: string;
  /** Where all that is said a year is the average of several. */
  averaged(years: string): string;
  /** What nothing is known of, as a list. */
  unknown(grounds: string): string;
  grounds: Record<'paidDates' | 'complaints' | 'prices', string>;
  /** Complaints of which nobody says whether there was a reason. */
  unsaidComplaints(count: number): string;
  dueAssumed: string;
  enteredUntil(day: string): string;
  concentration(percent: string): string;
  dependent: string;
  /** Where the verdict would turn: up to, or down to, a margin or a worth of an hour; then it is another one. */
  marginTurns(verdict: string, percent: string, isUp: boolean, then: string): string;
  hourTurns(verdict: string, money: string, isUp: boolean, then: string): string;
  /** What would lift the verdict. */
  ifPaid(verdict: string): string;
  /** After so many invoices more, paid on time where that is asked, and without some conduct (a list; empty for none). */
  ifInvoices(verdict: string, invoices: number, isOnTime: boolean, without: string): string;
  without: Record<Exclude<ClientKind, 'late-payer'>, string>;
  /** Between the last two of what is left out. */
  or: string;
}
