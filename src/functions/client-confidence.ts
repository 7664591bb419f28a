import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** How much history the energy rests on, 0 … 1. */
export const clientConfidence: CellFunction = {
  name: 'CLIENT_CONFIDENCE',
  summary:
    'Gives how much history the energy rests on, from 0 (no invoice) to 1 (many recent ones). From 0.45 on there is advice.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_CONFIDENCE(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'confidence', ({ confidence }) => confidence),
};
