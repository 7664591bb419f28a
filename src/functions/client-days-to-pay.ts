import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** Recency-weighted mean of days from invoice to payment; blank where no paid date is known. */
export const clientDaysToPay: CellFunction = {
  name: 'CLIENT_DAYS_TO_PAY',
  summary: 'Gives how many days after the invoice date a client pays on average. Recent invoices weigh more.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_DAYS_TO_PAY(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'daysToPay', ({ daysToPay }) => daysToPay),
};
