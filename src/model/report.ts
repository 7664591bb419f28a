import type { ClientKind } from './client-kind';
import type { Day } from './day';
import type { CardLine, Line } from './line';
import type { Minor } from './money';
import type { Origin } from './origin';
import type { Problem } from './problem';

/** We show this many rows that a figure comes from, the newest ones: nobody looks through more. */
export const ROWS_SHOWN = 50;

/** One line of one client: what it gives or takes, and why. */
export interface LineResult {
  line: Line;
  side: 'gives' | 'takes';
  /** Money a year, never negative. Of joy only the points are shown: nobody gained or lost this sum. */
  amount: Minor;
  /** Hours a year; 0 where the line is not time. */
  hours: number;
  /** The part of them that is assumed: reminders that nobody counted, entries and complaints that nobody timed. */
  assumedHours: number;
  /** The part of the amount that is time, put into money. */
  timeAmount: Minor;
  /** Share of the Energy in points, signed; all lines add up to it exactly. */
  points: number;
  /** Invoices, reminders or log entries that it counts. */
  count: number;
  /** Whether nobody counted what it counts: reminders that are only assumed. */
  assumed: boolean;
  origins: Origin[];
}

/** What became of a yellow card. */
export interface CardState {
  day: Day;
  line: CardLine;
  /** The day on which the time to improve is over. */
  until: Day;
  /**
   * Whether the client does at least a quarter better than before the card; absent as long as there is time to improve,
   * and where there is nothing to compare.
   */
  improved?: boolean | undefined;
}

/** The advice; the owner's own decision overrules it. */
export const VERDICTS = ['dream', 'keep', 'talk', 'part', 'too-early'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What could not be known. It is said beside the figures and multiplies nothing. */
export const MISSING = [
  'amounts',
  'dates',
  'timing',
  'paid-dates',
  'due-dates',
  'complaints',
  'prices',
  'hourly-value',
  'rate',
] as const;
export type Missing = (typeof MISSING)[number];

/** What keeps a client from being called a dream client. */
export const DREAM_OBSTACLES = ['energy', 'kind', 'habit', 'evidence', 'joy', 'value'] as const;
export type DreamObstacle = (typeof DREAM_OBSTACLES)[number];

/** The share of a year's revenue that makes parting a risk: a quarter, and five sixths (§ 2 no. 9 SGB VI). */
export type Concentration = 'high' | 'dependent';

/** What the owner waits for: open invoices past their due date. What was written off or kept as a retention is not here. */
export interface Unpaid {
  invoices: number;
  outstanding: Minor;
  /** Days past the due date of the one that is open longest. */
  oldestDays: number;
  /** How many of the invoices were paid in part. */
  partlyPaid: number;
}

/** The smallest fact that would lift a verdict, and the verdict it would lift it to. */
export type Remedy =
  /** All that is overdue is paid today. */
  | { fact: 'paid'; verdict: Verdict }
  /** The next invoices, as many as said and as large as this client's are, come without the conduct of these kinds. */
  | { fact: 'invoices'; invoices: number; without: ClientKind[]; verdict: Verdict }
  /** The owner is glad when they call: joy 4. */
  | { fact: 'joy'; verdict: Verdict };

/** Up to which value a verdict stays, unrounded, and which one comes after it. */
export interface TurningPoint {
  at: number;
  verdict: Verdict;
}

/** Where a verdict would turn, each in the unit of its setting; absent where it is further than a third from today's value. */
export interface TurningPoints {
  /** Percent of the revenue. */
  margin?: TurningPoint | undefined;
  /** Whole units of the book's currency for an hour. */
  hourlyValue?: TurningPoint | undefined;
}

/** Net revenue a year in a currency without a rate. */
export interface Unconverted {
  currency: string;
  revenue: Minor;
}

/** What is said of one client. */
export interface ClientReport {
  key: string;
  name: string;
  spellings: string[];
  email?: string | undefined;
  contact?: string | undefined;
  address?: string | undefined;
  addressForm?: 'Sie' | 'du' | undefined;
  /** The currency of its money: that of most of its invoices. What was billed in others is in it too where there is a rate. */
  currency: string;
  /** The others in which something of it was billed that counts, or would count with a rate. */
  otherCurrencies: string[];
  /** What would count, but is in a currency without a rate, and so in no line. */
  unconverted: Unconverted[];
  /** −100 … +100, unrounded; absent when nothing is given or taken, or something for it is missing. */
  energy?: number | undefined;
  /** The same without reminders that are only assumed: what "part" is decided on. */
  provenEnergy?: number | undefined;
  lines: LineResult[];
  verdict: Verdict;
  kind?: ClientKind | undefined;
  /** How much history there is, 0 … 1. */
  confidence: number;
  /** The share of what can be known that is known, 0 … 1; shown as the words of `missing`. */
  completeness: number;
  missing: Missing[];
  /** 0 … 1, shrunken; absent when no invoice has timing. */
  lateness?: number | undefined;
  /**
   * P(more than half of the invoices are over a week late) and P(more than 3 in 10 are complained about without a
   * reason); absent without the ground for them.
   */
  lateHabit?: number | undefined;
  disputeHabit?: number | undefined;
  /** Complaints that count half, since nobody says whether there was a reason. */
  unsaidComplaints: number;
  /** The chance that the next invoice is paid over a week late, 0 … 1; absent where no invoice of the book tells. */
  lateChance?: number | undefined;
  /** Recency-weighted means in days; absent without timing. */
  daysLate?: number | undefined;
  daysToPay?: number | undefined;
  /** Invoices whose payment tells of punctuality; those of them that were paid late, and their mean days. */
  timedInvoices: number;
  lateInvoices: number;
  meanLate?: number | undefined;
  /** Invoices due so far of which it is known whether they are paid, and those that are overdue: all that a status tells. */
  dueInvoices: number;
  overdueInvoices: number;
  unpaid?: Unpaid | undefined;
  /** What was ever written off, as it was billed; 0 for nothing. */
  writtenOff: Minor;
  /** The years over which all that is said a year is the average: 1, or up to 3 where invoices are far apart. */
  years: number;
  /** Net revenue a year, and what is left of it after all lines, joy aside. */
  revenue: Minor;
  value: Minor;
  /** Hours a year of chasing, complaints, price and effort. */
  hours: number;
  /** Hours a year that were worked for its invoices, where the sheet knows them. */
  workedHours?: number | undefined;
  /** Share of the revenue of all clients in the last 365 days, 0 … 1. */
  revenueShare: number;
  concentration?: Concentration | undefined;
  /** Whether the value is at least that of the median client. */
  isValuable: boolean;
  /** Whether nothing of this client was ever invoiced: they are only in the log. */
  isOnlyInLog: boolean;
  /** What keeps them from being a dream client; empty for one. */
  dreamObstacles: DreamObstacle[];
  turningPoints: TurningPoints;
  /** What would lift the verdict "part" or "talk"; for "keep" only joy. */
  remedy?: Remedy | undefined;
  /** Discount beyond what is usual, a year, as it was let off. */
  excessDiscount: Minor;
  /** Keys of the clients that this one recommended. */
  recommended: string[];
  joy?: number | undefined;
  /** The owner's mark "pays late, and that is fine". */
  lateIsFine: boolean;
  /** The newest yellow card, and what became of it. */
  card?: CardState | undefined;
  /** Invoices of the client in the whole book; credit notes are none. */
  invoices: number;
  /** What may be asked for: without retentions, deductions, credited parts and what was written off. */
  outstandingInvoices: OutstandingInvoice[];
  /** What looks like a retention, as the owner is asked about it; empty once they said that it is none. */
  retentions: OutstandingInvoice[];
  /** The day of the newest invoice, and its row: none should follow the last day of a contract. */
  newest?: { day: Day; origin: Origin } | undefined;
}

/** An invoice still to be paid, as a letter names it. */
export interface OutstandingInvoice {
  number?: string | undefined;
  issued?: Day | undefined;
  due?: Day | undefined;
  outstanding: Minor;
  currency: string;
  origin: Origin;
}

/** What is said of all clients of a book. Those to part with come first, then to talk with, to keep, dream clients, too early. */
export interface Report {
  asOf: Day;
  /** The day of the newest payment, where payments used to come and have ceased: nothing after it is known. */
  enteredUntil?: Day | undefined;
  /** True when nobody's invoice counts: none was written in the year up to the as-of date, or overdue in it. */
  isEmptyPeriod: boolean;
  /** True when the newest invoice or payment is over a year old, so that it became the as-of date. */
  dormant: boolean;
  clients: ClientReport[];
  problems: Problem[];
}
