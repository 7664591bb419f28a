import { figureFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** Hours of the last twelve months spent on chasing, complaints, quotes and unbilled effort. */
export const clientHours: CellFunction = {
  name: 'CLIENT_HOURS',
  summary:
    'Gives the hours that a client took in the last twelve months for reminders, complaints, quotes and unbilled work.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_HOURS(A2:A, Invoices!A1:H)',
  run: (call) => figureFor(call, 'hours', ({ hours }) => hours),
};
