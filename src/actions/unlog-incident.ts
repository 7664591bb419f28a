import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { Refusal } from '../model/refusal';
import { logLine, rowOfLine } from '../sheets/energy-log';
import { action } from './action';
import { emptyLine, findLog } from './log-sheet';
import { openBookOf, readBookGrids } from './open-book';
import { reviewOf } from './review';

/**
 * Takes a line out of the energy log again, the newest that says just this; answers with the book as it is then. Refused
 * where the line was changed, unless it was sent before and so may be gone already.
 */
export const unlogIncident = action(ACTION_ARGUMENTS.unlogIncident, ({ client, incident, again }) =>
  whileLocked(() => {
    const book = readBookGrids();
    const line = logLine(client.names[0], incident, book.facts.locale);
    const log = findLog(book);
    const row = log && rowOfLine(log.table, log.grid, line);
    if (log && row !== undefined) return reviewOf(openBookOf(emptyLine(book, log, row, line)));
    if (!again) throw new Refusal('changed', 'log');
    return reviewOf(openBookOf(book));
  }),
);
