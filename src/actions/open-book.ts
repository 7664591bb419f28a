import { type ScoredBook, scoredBook } from '../functions/scored-book';
import { type BookFacts, readBookFacts, readGrids, readToday } from '../google/book-grids';
import { readMemory } from '../google/stored-memory';
import { type Day, dayFromIso } from '../model/day';
import { isEntryTable } from '../model/entry-table';
import type { Memory } from '../model/memory';
import type { Table } from '../model/table';
import { type UnderstoodGrid, understandGrid } from '../reading/read-book';
import { type EntrySheet, entriesIn } from '../reading/read-entries';

/** The sheets of the open book, each read once and understood, with what the book remembers of how it is meant. */
export interface BookGrids {
  facts: BookFacts;
  memory: Memory;
  grids: UnderstoodGrid[];
}

/** The open book: its sheets, the report on them, and what the owner noted. */
export interface OpenBook extends BookGrids, ScoredBook {
  today: Day;
  /** The Client Energy sheet; undefined as long as the owner has noted nothing. */
  entries: EntrySheet | undefined;
}

/** Reads every sheet of the open book, with what the owner has just chosen instead of what was remembered. */
export function readBookGrids(chosen: Partial<Memory> = {}): BookGrids {
  const facts = readBookFacts();
  const memory = { ...readMemory(), ...chosen };
  const grids = readGrids(facts.timeZone).map((grid) =>
    understandGrid(grid, { locale: facts.locale, choices: memory.choices, kinds: memory.kinds }),
  );
  return { facts, memory, grids };
}

/** The report on sheets that were read. */
export function openBookOf(read: BookGrids): OpenBook {
  const { facts, memory, grids } = read;
  const today = dayFromIso(readToday(facts.timeZone)) ?? 0;
  const scored = scoredBook(grids, { ...memory, locale: facts.locale, today });
  return { ...read, ...scored, today, entries: entriesOf(grids, facts.locale) };
}

/** Reads and scores the open book. */
export function readOpenBook(chosen: Partial<Memory> = {}): OpenBook {
  return openBookOf(readBookGrids(chosen));
}

/** The first table of some kind with the grid that it is in; undefined where there is none. */
export function findTable(
  grids: UnderstoodGrid[],
  isWanted: (table: Table) => boolean,
): { grid: UnderstoodGrid['grid']; table: Table } | undefined {
  for (const { grid, tables } of grids) {
    const table = tables.find(isWanted);
    if (table) return { grid, table };
  }
  return undefined;
}

function entriesOf(grids: UnderstoodGrid[], locale: string): EntrySheet | undefined {
  const found = findTable(grids, isEntryTable);
  return found && entriesIn(found.grid, found.table, locale);
}
