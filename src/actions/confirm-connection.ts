import { refreshFormulas } from '../google/formulas';
import { readMemory, saveMemory, whileLocked } from '../google/memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { checkedSettings } from '../model/settings';
import { action } from './action';
import { knownFacts } from './book-facts';
import { connectionOf } from './connection';
import { readOpenBook } from './open-book';

/**
 * Remembers how the book is read and what the owner assumes, then scores it. Formulas rest on that too, and do not notice
 * when it changes: they are worked out again.
 */
export const confirmConnection = action(ACTION_ARGUMENTS.confirmConnection, ({ settings, ...answers }) =>
  whileLocked(() => {
    const before = readMemory();
    const all = checkedSettings({ ...before.settings, ...settings });
    const open = readOpenBook({ ...answers, settings: all, confirmed: true });
    const now = { ...open.memory, ...knownFacts(open) };
    saveMemory(now);
    if (before.confirmed && JSON.stringify(before) !== JSON.stringify(now)) refreshFormulas();
    return connectionOf(open);
  }),
);
