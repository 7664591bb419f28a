import { refreshFormulas } from '../google/formulas';
import { readMemory, saveMemory, whileLocked } from '../google/memory';
import { parseMemory } from '../model/memory';
import { checkedSettings } from '../model/settings';
import type { ConfirmationChange, Connection } from './exchange';
import { readOpenBook } from './measured';
import { connectionOf } from './read-connection';

/**
 * Remembers how the book is read and what the owner assumes, then measures it. Formulas rest on that too, and do not
 * notice when it changes: they are worked out anew.
 */
export function confirmConnection({ settings, ...answers }: ConfirmationChange): Connection {
  return whileLocked(() => {
    const before = readMemory();
    const all = checkedSettings({ ...parseMemory(before).settings, ...settings });
    const measured = readOpenBook({ ...answers, settings: all, confirmed: true });
    const { locale, timeZone } = measured.facts;
    const text = JSON.stringify({ ...measured.memory, locale, timeZone });
    saveMemory(text);
    if (before && before !== text) refreshFormulas();
    return connectionOf(measured);
  });
}
