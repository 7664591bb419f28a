import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** −100 … +100 as a whole number; blank where there is no such client or no energy. */
export const clientEnergy: CellFunction = {
  name: 'CLIENT_ENERGY',
  summary:
    'Shows what a client gives and takes: −100 takes only, +100 gives only. At 0 you would be just as well off without them.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_ENERGY(A2:A, Invoices!A1:H)',
  run: (call) =>
    figureFor(call, 'energy', ({ energy }) => (energy === undefined ? undefined : Math.round(energy) || 0)),
};
