import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { logLine, rowOfLine } from '../sheets/energy-log';
import { action } from './action';
import { appendToLog, beginLog, findLog } from './log-sheet';
import { openBookOf, readBookGrids } from './open-book';
import { reviewOf } from './review';

/**
 * Writes a line about an incident into the energy log, which is made where there is none; answers with the book as it is
 * then. A line that was sent before and is there already is not written again.
 */
export const logIncident = action(ACTION_ARGUMENTS.logIncident, ({ client, incident, again }) =>
  whileLocked(() => {
    const book = readBookGrids();
    const line = logLine(client.names[0], incident, book.facts.locale);
    const log = findLog(book);
    if (!log) return reviewOf(openBookOf(beginLog(book, line)));
    const isThere = again && rowOfLine(log.table, log.grid, line) !== undefined;
    return reviewOf(openBookOf(isThere ? book : appendToLog(book, log, line)));
  }),
);
