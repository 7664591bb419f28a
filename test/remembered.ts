import { saveMemory } from '../src/actions/book-memory';
import { readBookGrids, readOpenBook } from '../src/actions/open-book';
import { type Memory, parseMemory } from '../src/model/memory';

/** What the open book remembers, with clients by their keys. */
export function remembered(): Memory {
  return readOpenBook().memory;
}

/** Lets the open book remember this, as of today if nothing else is said; clients are called as they are in it. */
export function remember(memory: object): void {
  const { facts, today } = readBookGrids();
  const same = (name: string): string => name;
  saveMemory(
    {
      facts,
      today,
      names: { nameOf: same, keyOf: same },
      memory: parseMemory(undefined),
      settings: undefined,
      isNamed: false,
    },
    () => parseMemory(JSON.stringify({ ...facts, asOf: today, ...memory })),
  );
}
