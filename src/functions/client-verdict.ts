import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** dream client, keep, talk, part or too early, in the book’s language. */
export const clientVerdict: CellFunction = {
  name: 'CLIENT_VERDICT',
  summary: 'Gives the advice for a client: dream client, keep, talk, part or too early.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_VERDICT(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'verdict', ({ verdict }, words) => words.verdicts[verdict]),
};
