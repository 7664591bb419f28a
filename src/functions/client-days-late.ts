import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_DAYS_LATE',
  summary: 'Gives the mean of days after the due date; recent invoices weigh more.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_DAYS_LATE(A2:A, Invoices!A1:H)',
};

/** Recency-weighted mean of days after the due date; blank without timing. */
export const run: CellFunction = (call) => figureFor(call, 'daysLate', ({ daysLate }) => daysLate);
