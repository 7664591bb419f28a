import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_VERDICT',
  summary: 'Gives the advice in a word: dream client, keep, talk, part or too early.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_VERDICT(A2:A, Invoices!A1:H)',
};

/** dream client, keep, talk, part or too early, in the book’s language. */
export const run: CellFunction = (call) =>
  figureFor(call, 'verdict', ({ verdict }, words) => words.verdicts[verdict]);
