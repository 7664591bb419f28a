import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** How sure the energy is, 0 … 1. */
export const clientConfidence: CellFunction = {
  name: 'CLIENT_CONFIDENCE',
  summary: 'Gives how sure the energy is, from 0 (a guess) to 1 (certain).',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_CONFIDENCE(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'confidence', ({ confidence }) => confidence),
};
