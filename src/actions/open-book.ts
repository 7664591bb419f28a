import { type ScoredBook, scoredBook } from '../functions/scored-book';
import { type BookFacts, readBookFacts, readGrids, readToday } from '../google/book-grids';
import { readMemory } from '../google/stored-memory';
import { type Day, dayFromIso } from '../model/day';
import { isEntryTable } from '../model/entry-table';
import type { Memory } from '../model/memory';
import type { Grid, Table } from '../model/table';
import { type UnderstoodGrid, understandGrid } from '../reading/read-book';
import { type EntrySheet, entriesIn } from '../reading/read-entries';

/** What an action knows of the open book before it reads all of it. */
export interface BookStart {
  facts: BookFacts;
  /** What the book remembers of how it is meant. */
  memory: Memory;
  /** A sheet that was read already. */
  grid?: Grid | undefined;
}

/** The sheets of the open book, each read once and understood. */
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

/** Reads what the spreadsheet says of itself, and what the book remembers. */
export function readBookStart(): BookStart {
  return { facts: readBookFacts(), memory: readMemory() };
}

/** Reads every sheet of the open book that was not read yet. */
export function readBookGrids({ facts, memory, grid: known }: BookStart = readBookStart()): BookGrids {
  const grids = readGrids(facts.timeZone, known).map((grid) =>
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
export function readOpenBook(start?: BookStart): OpenBook {
  return openBookOf(readBookGrids(start));
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
