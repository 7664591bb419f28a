import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** late payer, complainer, locust, misfit or blank, in the book’s language. */
export const clientKind: CellFunction = {
  name: 'CLIENT_KIND',
  summary:
    'Names how a client drains you most: late payer, complainer, locust or misfit. Blank for a client who is none of these.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_KIND(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'kind', ({ kind }, words) => kind && words.kinds[kind]),
};
