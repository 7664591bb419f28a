import type { ClientKind } from './client-kind';
import type { Day } from './day';
import type { Line } from './line';
import type { Minor } from './money';
import type { Origin } from './origin';
import type { Problem } from './problem';

/** One line of one client: what it gives or takes, and why. */
export interface LineResult {
  line: Line;
  side: 'gives' | 'takes';
  /** Money of the window, never negative. */
  amount: Minor;
  /** Hours of the window; 0 where the line is not time. */
  hours: number;
  /** The part of the amount that is time, put into money. */
  timeAmount: Minor;
  /** Share of the Energy in points, signed; all lines add up to it exactly. */
  points: number;
  /** Number of invoices or log entries that it comes from. */
  count: number;
  origins: Origin[];
}

/** What became of a yellow card. */
export interface CardState {
  day: Day;
  line: Line;
  /** The day on which the time to improve is over. */
  until: Day;
  /** Whether the line takes less than before the card; absent as long as there is time to improve. */
  improved?: boolean | undefined;
}

/** The advice; the owner's own decision overrules it. */
export const VERDICTS = ['dream', 'keep', 'talk', 'part', 'too-early'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What could not be known, so that the confidence is lower. */
export const MISSING = [
  'amounts',
  'timing',
  'paid-dates',
  'due-dates',
  'complaints',
  'prices',
  'hourly-value',
] as const;
export type Missing = (typeof MISSING)[number];

/** One client, measured. */
export interface ClientReport {
  key: string;
  name: string;
  spellings: string[];
  email?: string | undefined;
  contact?: string | undefined;
  address?: string | undefined;
  addressForm?: 'Sie' | 'du' | undefined;
  /** The currency of its money; a client billed in several has its largest here, the others are counted for lateness only. */
  currency: string;
  otherCurrencies: string[];
  /** −100 … +100, unrounded; absent when nothing is given or taken, or there are no amounts. */
  energy?: number | undefined;
  lines: LineResult[];
  verdict: Verdict;
  kind?: ClientKind | undefined;
  /** 0 … 1 */
  confidence: number;
  missing: Missing[];
  /** 0 … 1, shrunken; absent when no invoice has timing. */
  lateness?: number | undefined;
  /** P(late share > 0.5) and P(dispute share > 0.3); absent without the ground for them. */
  lateHabit?: number | undefined;
  disputeHabit?: number | undefined;
  /** Recency-weighted means in days; absent without timing. */
  daysLate?: number | undefined;
  daysToPay?: number | undefined;
  /** Plain facts for the sentence: invoices due so far, those paid or open late, mean days of the late ones. */
  dueInvoices: number;
  lateInvoices: number;
  meanLate?: number | undefined;
  /** Net revenue of the window and what is left of it after all lines, joy aside. */
  revenue: Minor;
  value: Minor;
  /** Hours of chasing, complaints and effort in the window. */
  hours: number;
  /** Hours of the window that were worked for its invoices, where the sheet knows them. */
  workedHours?: number | undefined;
  joy?: number | undefined;
  /** The newest yellow card, and what became of it. */
  card?: CardState | undefined;
  /** Invoices of the client in the whole book; credit notes are none. */
  invoices: number;
  outstandingInvoices: OutstandingInvoice[];
  /** The newest invoice: its day and place. None should come after the last day of a contract. */
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

/** The whole book, measured. Clients with the lowest energy come first, those without one last. */
export interface Report {
  asOf: Day;
  /** True when the newest entry is over a year old, so that it became the as-of date. */
  dormant: boolean;
  clients: ClientReport[];
  problems: Problem[];
}
