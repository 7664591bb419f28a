import { nameClients, sheetOfName } from '../google/named-sheets';
import { isKept } from '../google/settings-cells';

import { mayWrite } from '../google/sheet-cells';
import { whileLocked } from '../google/stored-memory';
import { type Memory, parseMemory } from '../model/memory';
import { RANGE_NAMES } from '../model/sheet-plan';
import { failureOf } from '../words/refusals';
import { saveMemory } from './book-memory';
import type { BookGrids, OpenBook } from './open-book';

/** As long as nothing is scored, clients are called as the settings call them. */
const AS_WRITTEN = { nameOf: (key: string) => key, keyOf: (name: string) => name };

/**
 * The book as of today, with the locale and the zone that the file has by now: formulas that are given Energy settings
 * follow. What this person may not write stays as it is, and so does a day that the owner works out with a formula: sidebar
 * and formulas show the same in any case.
 */
export function asOfToday(read: BookGrids): BookGrids {
  const { settings, memory, isNamed } = read;
  if (!settings) return read;
  const current = currentFacts(read);
  const now: Memory = { ...memory, ...current };
  if (isNamed && JSON.stringify(now) === JSON.stringify(memory)) return read;
  const isSaved = tried(() =>
    saveMemory({ ...read, names: AS_WRITTEN }, (before) => ({ ...before, ...current })),
  );
  return isSaved ? { ...read, memory: now } : read;
}

/** Has everything worked out again that is given Energy settings, as of today. Gives whether that could be written. */
export function saveRefresh(open: OpenBook): boolean {
  const current = { ...currentFacts(open), refreshed: new Date().toISOString() };
  return mayWrite() && tried(() => saveMemory(open, (before) => ({ ...before, ...current })));
}

/** The day, the locale and the zone as they are by now, as far as they are ours to write. */
function currentFacts(read: BookGrids): Partial<Memory> {
  return { ...read.facts, ...(isDayKept(read) ? {} : { asOf: read.today }) };
}

/** Whether the as-of day is today already or a later one, or is not ours to write. */
function isDayKept({ settings, memory, today }: BookGrids): boolean {
  if (memory.asOf !== undefined && memory.asOf >= today) return true;
  const row = settings?.rows.find(({ name }) => name === 'asOf')?.row;
  const column = settings?.columns.get('value');
  return (
    settings !== undefined && row !== undefined && column !== undefined && isKept(settings.sheet, row, column)
  );
}

/** Moves what an older book remembers into Energy settings. Where this person may not make a sheet, it stays where it is. */
export function moveOlderMemory(open: OpenBook): void {
  const { settings, memory } = open;
  const isEmpty = JSON.stringify(memory) === JSON.stringify(parseMemory(undefined));
  if (settings || isEmpty || !mayWrite()) return;
  tried(() => saveMemory(open, (before) => ({ ...before, ...currentFacts(open) })));
}

/** Gives the clients of the Client Energy sheet their name again, where it is gone or was never given. */
export function nameEntries({ entries, memory }: OpenBook): void {
  if (!entries || !memory.confirmed || sheetOfName(RANGE_NAMES.clients) === entries.table.sheet) return;
  if (mayWrite()) tried(() => nameClients(entries.table));
}

/** Makes a change that reading does not depend on. Where others hold the lock, or Google refuses it, a later opening makes it. */
function tried(change: () => void): boolean {
  try {
    whileLocked(change);
    return true;
  } catch (error) {
    if (failureOf(error).code === 'unexpected') throw error;
    return false;
  }
}
