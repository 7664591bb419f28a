import type { Line } from './line';
import type { Problem } from './problem';

/** A calendar day, counted from 1970-01-01 (day 0). No clock time, no time zone. */
export type Day = number;

/** An amount in integer minor units (cents) of the currency that stands beside it. */
export type Minor = number;

/** Where a datum was read: row and column as the sheet counts them, from 1. */
export interface Origin {
  /** The sheet's name; empty when a formula passed a range, whose place it cannot know. */
  sheet: string;
  row: number;
  column?: number;
}

/** A part of an invoice that was paid. */
export interface Payment {
  /** Absent when the sheet says "paid" but not when. */
  day?: Day;
  amount: Minor;
}

/** One invoice or credit note, all its rows joined. */
export interface Invoice {
  /** Key of its client in `Book.clients`. */
  client: string;
  number?: string | undefined;
  issued?: Day | undefined;
  /** As the sheet gives it; the model fills a missing one from terms or its own default. */
  due?: Day | undefined;
  /** Days to pay as the sheet gives them (a terms column such as "30 days net"). */
  terms?: number | undefined;
  currency: string;
  /** What the client owes for it, tax included where the sheet has both; negative for a credit note. Absent: no amount column. */
  amount?: Minor | undefined;
  /** Revenue without tax, where the sheet has a net column. */
  net?: Minor | undefined;
  payments: Payment[];
  /** What the sheet says about payment; "unknown" when it says nothing. */
  state: 'paid' | 'open' | 'unknown';
  /** Part of `amount` still unpaid, where the state is open and the amount known. */
  open?: Minor | undefined;
  /** Ready-made days late, where there is such a column and no paid date. */
  daysLate?: number | undefined;
  disputed?: boolean | undefined;
  /** Reminders sent, or the dunning level reached. */
  reminders?: number | undefined;
  /** Discount granted, in money. */
  discount?: Minor | undefined;
  /** Hours worked for it. */
  hours?: number | undefined;
  /** Hours worked and not billed, where the column says so. */
  unbilledHours?: number | undefined;
  /** Number of the invoice that a credit note takes back. */
  creditOf?: string | undefined;
  /** Every row that it was read from, the first one first. */
  origins: Origin[];
}

/** One client as the book knows them. */
export interface Client {
  /** The id where the sheet has one, else the normalised name. Unique in the book. */
  key: string;
  id?: string;
  /** As it stands in most rows. */
  name: string;
  /** Every spelling that stands in the sheets, for finding and highlighting rows. */
  spellings: string[];
  email?: string | undefined;
  contact?: string | undefined;
  address?: string | undefined;
  /** How the owner addresses them. */
  addressForm?: 'Sie' | 'du' | undefined;
  /** The owner's answer to "are you glad when this client calls?", 1 to 5. */
  joy?: number | undefined;
  origins: Origin[];
}

/** What the owner wrote into the energy log. */
export type EventKind =
  | 'unfounded-complaint'
  | 'founded-complaint'
  | 'reminder'
  | 'haggled'
  | 'quote-not-taken'
  | 'not-offered';

/** One dated entry of the energy log. */
export interface LogEvent {
  client: string;
  day: Day;
  kind: EventKind;
  minutes?: number;
  origin: Origin;
}

/** A yellow card: the owner talked with the client about one line on one day. */
export interface YellowCard {
  client: string;
  day: Day;
  line: Line;
  origin: Origin;
}

/** What the tables can tell at all; a line whose ground is absent is unknown, not zero. */
export interface DataCoverage {
  amounts: boolean;
  due: boolean;
  paid: boolean;
  reminders: boolean;
  disputes: boolean;
  discounts: boolean;
  unbilledHours: boolean;
  log: boolean;
}

/** Everything that was read, in plain values. */
export interface Book {
  clients: Client[];
  invoices: Invoice[];
  events: LogEvent[];
  cards: YellowCard[];
  known: DataCoverage;
  /** The currency of amounts without a sign of their own, and of the book's settings; empty where nothing tells. */
  currency: string;
  /** Drafts and voided invoices that were left out. */
  excludedDocuments: number;
  problems: Problem[];
}
