import { whyText } from '../words/why-notes';
import { answerFor } from './call-book';
import type { CellFunction } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/** The reason for a client’s energy, and what is not known; says so where the tables do not know the client. */
export const clientWhy: CellFunction = {
  name: 'CLIENT_WHY',
  summary: 'Says why a client has this energy, what is missing for a dream client, and what is not known.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_WHY(A2:A, Invoices!A1:H)',
  run: (call) =>
    answerFor(call, 'why', (client, { report, words }) => {
      if (client === undefined) return words.cells.notInTables;
      if (client === 'ambiguous') return words.cells.ambiguous;
      return whyText(client, report, words);
    }),
};
