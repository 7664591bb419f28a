import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_LATENESS',
  summary: 'Gives lateness from 0 (never) to 1 (always over a month).',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_LATENESS(A2:A, Invoices!A1:H)',
};

/** The shrunken lateness index, 0 … 1; blank without timing. */
export const run: CellFunction = (call) => figureFor(call, 'lateness', ({ lateness }) => lateness);
