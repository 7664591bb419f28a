import { whySentence } from '../words/why';
import { answerFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** The reason for a client’s energy in one sentence; says so where the tables do not know the client. */
export const clientWhy: CellFunction = {
  name: 'CLIENT_WHY',
  summary: 'Says in one sentence why a client has this energy.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_WHY(A2:A, Invoices!A1:H)',
  run: (call) =>
    answerFor(call, 'why', (client, words) => {
      if (client === undefined) return words.cells.notInTables;
      if (client === 'twice') return words.cells.twice;
      return whySentence(client, words);
    }),
};
