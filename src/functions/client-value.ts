import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor, units } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_VALUE',
  summary: 'Gives the money a year that a client leaves you after the hidden costs.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_VALUE(A2:A, Invoices!A1:H)',
};

/** Money of the last twelve months that is left after the hidden costs; a number. */
export const run: CellFunction = (call) =>
  figureFor(call, 'value', ({ value, currency, energy }) =>
    energy === undefined ? undefined : units(value, currency),
  );
