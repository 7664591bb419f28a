import type { CellFunction, FunctionHelp } from './cell-function';
import { figureFor } from './measured-book';
import { CLIENTS, TABLES } from './parameters';

export const help: FunctionHelp = {
  name: 'CLIENT_HOURS',
  summary: 'Gives the hours a year for chasing, complaints and unbilled effort.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_HOURS(A2:A, Invoices!A1:H)',
};

/** Hours of the last twelve months spent on chasing, complaints, quotes and unbilled effort. */
export const run: CellFunction = (call) => figureFor(call, 'hours', ({ hours }) => hours);
