import type { ClientReport } from '../model/report';
import type { Settings } from '../model/settings';
import type { ClientWindow } from './client-window';
import type { Bases } from './energy';
import type { InvoiceFacts } from './invoice-facts';
import type { PaymentStats, PortfolioStats } from './lateness';
import type { Comparison } from './yellow-card';

/** A client's window with what the invoices in and before it tell. */
export interface ClientSummary {
  window: ClientWindow;
  stats: PaymentStats;
  facts: InvoiceFacts;
}

/** A client's report with what it was worked out from, so that it can be worked out again on other assumptions. */
export interface ScoredClient {
  report: ClientReport;
  window: ClientWindow;
  bases: Bases;
  stats: PaymentStats;
  portfolio: PortfolioStats;
  /** What the newest yellow card is judged by; absent without one, and as long as there is time to improve. */
  comparison: Comparison | undefined;
  settings: Settings;
}
