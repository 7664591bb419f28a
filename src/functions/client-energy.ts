import type { CellFunction } from './cell-function';
import { answerFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

/** −100 … +100 as a whole number; blank where there is no such client or no energy. */
export const clientEnergy: CellFunction = {
  name: 'CLIENT_ENERGY',
  summary:
    'Shows what a client gives and takes: +100 gives only, -100 takes only, 0 means you might as well not have had this client. Live when you pass the tables; without tables it reads the book connected in the sidebar.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_ENERGY(A2:A, Invoices!A1:H)',
  run: (call) =>
    answerFor(
      call,
      (words) => words.cells.energy,
      (client) =>
        client === undefined || client === 'twice' || client.energy === undefined
          ? ''
          : Math.round(client.energy) || 0,
    ),
};
