import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** The shrunken lateness index, 0 … 1; blank without timing. */
export const clientLateness: CellFunction = {
  name: 'CLIENT_LATENESS',
  summary: 'Gives how late a client pays, from 0 (never late) to 1 (always more than a month late).',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_LATENESS(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'lateness', ({ lateness }) => lateness),
};
