import type { Client } from './client';
import type { Invoice } from './invoice';
import type { LogEvent, YellowCard } from './log-event';
import type { Problem } from './problem';

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
