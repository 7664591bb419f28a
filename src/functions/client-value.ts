import { figureFor, units } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** Money of the last twelve months that is left after the hidden costs; a number. */
export const clientValue: CellFunction = {
  name: 'CLIENT_VALUE',
  summary: 'Gives the money that a client left you in the last twelve months, after the hidden costs.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_VALUE(A2:A, Invoices!A1:H)',
  run: (call) =>
    figureFor(call, 'value', ({ value, currency, energy }) =>
      energy === undefined ? undefined : units(value, currency),
    ),
};
