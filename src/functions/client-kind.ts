import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_KIND',
  summary: 'Names what drains you most: late payer, complainer, locust, misfit, or blank.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_KIND(A2:A, Invoices!A1:H)',
};

/** late payer, complainer, locust, misfit or blank, in the book’s language. */
export const run: CellFunction = (call) =>
  figureFor(call, 'kind', ({ kind }, words) => kind && words.kinds[kind]);
