import type { DataCoverage } from '../model/book';
import type { Client } from '../model/client';
import type { Day } from '../model/day';
import type { Invoice } from '../model/invoice';
import type { EventKind, LogEvent } from '../model/log-event';
import type { Settings } from '../model/settings';
import type { PaymentTiming } from './payment-timing';
import { inWindow } from './window';

/** Everything about one client on the as-of date. */
export interface ClientWindow {
  client: Client;
  currency: string;
  /** Invoices in the client's currency that were issued in the window. */
  recent: Invoice[];
  /** Invoices up to the as-of date, of any age and currency. */
  all: Invoice[];
  /** Timings in the client's currency of invoices issued in the window, and of older ones that are still open. */
  timings: PaymentTiming[];
  /** Whether any invoice of the client, of any age, has timing. */
  timed: boolean;
  /** Log entries up to the as-of date, of any age. */
  events: LogEvent[];
  known: DataCoverage;
  asOf: Day;
  /** Length of the window. */
  days: number;
  settings: Settings;
  /** What an hour is worth in minor units of the client's currency; absent if unknown. */
  hourlyValue: number | undefined;
}

/** Entries of the log in the window, of some kinds. */
export function eventsIn(file: ClientWindow, ...kinds: EventKind[]): LogEvent[] {
  return file.events.filter(({ kind, day }) => kinds.includes(kind) && inWindow(day, file));
}
