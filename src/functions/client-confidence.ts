import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_CONFIDENCE',
  summary: 'Gives how sure the energy is, from 0 to 1.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_CONFIDENCE(A2:A, Invoices!A1:H)',
};

/** How sure the energy is, 0 … 1. */
export const run: CellFunction = (call) => figureFor(call, 'confidence', ({ confidence }) => confidence);
