import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** Recency-weighted mean of days after the due date; blank without timing. */
export const clientDaysLate: CellFunction = {
  name: 'CLIENT_DAYS_LATE',
  summary: 'Gives how many days after the due date a client pays on average. Recent invoices weigh more.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_DAYS_LATE(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'daysLate', ({ daysLate }) => daysLate),
};
