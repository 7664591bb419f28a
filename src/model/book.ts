import type { Client } from './client';
import type { Invoice } from './invoice';
import type { LogEvent, YellowCard } from './log-event';
import type { Problem } from './problem';

/** What data the tables hold at all. A line without its data is unknown, not zero. */
export interface DataCoverage {
  amounts: boolean;
  due: boolean;
  /** Whether a table tells the day of payment, or the days late. */
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
  /** The currency of amounts without a sign and of the book's settings; empty if nothing says which. */
  currency: string;
  /** Units of the book's currency for one unit of another (ISO 4217 code), as the owner typed them. */
  rates: Record<string, number>;
  /** Whether what a client keeps open is a retention that was agreed on: client key → the owner's answer. */
  retentions: Record<string, boolean>;
  /** Drafts and voided invoices that were left out. */
  excludedDocuments: number;
  problems: Problem[];
}
