import { readFormulas, rewriteFormulas } from '../google/formulas';
import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import type { Memory } from '../model/memory';
import { enteredSettings } from '../model/settings';
import { volatilePlace, withSettings } from '../sheets/settings-argument';
import { volatileColumns } from '../sheets/volatile-columns';
import { action } from './action';
import { saveMemory } from './book-memory';
import { connectionOf } from './connection';
import { openBookOf, readBookGrids, understoodBook } from './open-book';

/**
 * Remembers how the book is read and what the owner assumes, then scores it. Formulas that are given what the book remembers
 * follow by themselves; all others are given it.
 */
export const confirmConnection = action(ACTION_ARGUMENTS.confirmConnection, ({ settings, ...answers }) =>
  whileLocked(() => {
    const { facts, grids, ...read } = readBookGrids();
    const before = openBookOf({ ...read, facts, grids }).memory;
    const answered = (memory: Memory): Memory => ({
      ...memory,
      ...answers,
      ...facts,
      asOf: memory.asOf ?? read.today,
      settings: { ...memory.settings, ...enteredSettings(settings) },
      confirmed: memory.confirmed || answers.kinds === undefined,
    });
    const open = openBookOf(
      understoodBook(
        facts,
        grids.map(({ grid }) => grid),
        { ...read, memory: answered(read.memory) },
      ),
    );
    // The currency stays what it is now, whatever the next invoices are written in.
    const { currency } = open.book;
    saveMemory(open, (memory) => ({ ...answered(memory), ...(currency ? { currency } : {}) }));
    const isChanged = before.confirmed && JSON.stringify(before) !== JSON.stringify(open.memory);
    // Given settings that change by themselves, each formula would be an error; what they have stays. "Refresh energy" says so.
    if (isChanged && volatilePlace(open.settings, volatileColumns(readFormulas())) === undefined)
      rewriteFormulas(withSettings);
    return connectionOf(open);
  }),
);
