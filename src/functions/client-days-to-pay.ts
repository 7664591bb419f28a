import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_DAYS_TO_PAY',
  summary: 'Gives the mean of days from invoice to payment; recent invoices weigh more.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_DAYS_TO_PAY(A2:A, Invoices!A1:H)',
};

/** Recency-weighted mean of days from invoice to payment; blank where no paid date is known. */
export const run: CellFunction = (call) => figureFor(call, 'daysToPay', ({ daysToPay }) => daysToPay);
