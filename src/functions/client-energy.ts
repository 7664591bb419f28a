import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_ENERGY',
  summary: 'Shows what a client gives and takes: +100 gives only, -100 takes only, 0: as good as no client.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_ENERGY(A2:A, Invoices!A1:H)',
};

/** −100 … +100 as a whole number; blank where there is no such client or no energy. */
export const run: CellFunction = (call) =>
  figureFor(call, 'energy', ({ energy }) => (energy === undefined ? undefined : Math.round(energy) || 0));
