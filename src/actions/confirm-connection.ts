import { refreshFormulas } from '../google/formulas';
import { saveMemory, whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { enteredSettings } from '../model/settings';
import { action } from './action';
import { knownFacts } from './book-facts';
import { connectionOf } from './connection';
import { readBookStart, readOpenBook } from './open-book';

/**
 * Remembers how the book is read and what the owner assumes, then scores it. Formulas rest on that too, and do not notice
 * when it changes: they are worked out again.
 */
export const confirmConnection = action(ACTION_ARGUMENTS.confirmConnection, ({ settings, ...answers }) =>
  whileLocked(() => {
    const start = readBookStart();
    const before = start.memory;
    const entered = { ...before.settings, ...enteredSettings(settings) };
    const confirmed = before.confirmed || answers.kinds === undefined;
    const memory = { ...before, ...answers, settings: entered, confirmed };
    const open = readOpenBook({ ...start, memory });
    // The currency stays what it is now, whatever the next invoices are written in.
    const { currency } = open.book;
    const now = { ...memory, ...knownFacts(open), ...(currency ? { currency } : {}) };
    saveMemory(now);
    if (before.confirmed && JSON.stringify(before) !== JSON.stringify(now)) refreshFormulas();
    return connectionOf(open);
  }),
);
