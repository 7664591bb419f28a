import { type ScoredBook, scoredBook } from '../functions/scored-book';
import { type BookFacts, readBookFacts, readGrids, readToday } from '../google/book-grids';
import { type Day, dayFromIso } from '../model/day';
import { isEntryTable } from '../model/entry-table';
import type { Grid, Table } from '../model/table';
import { type UnderstoodGrid, understandGrid } from '../reading/read-book';
import { type EntrySheet, entriesIn } from '../reading/read-entries';
import type { ClientNames } from '../sheets/energy-settings';
import { keyedMemory, type Remembered, rememberedIn } from './book-memory';

/** The sheets of the open book, each read once and understood. */
export interface BookGrids extends Remembered {
  facts: BookFacts;
  /** The day that it is; the book may be worked out as of another one. */
  today: Day;
  grids: UnderstoodGrid[];
}

/** The open book: its sheets, the report on them, and what the owner noted. Its memory names clients by their keys. */
export interface OpenBook extends BookGrids, ScoredBook {
  /** How clients are called in the book. */
  names: ClientNames;
  /** The Client Energy sheet; undefined as long as the owner has noted nothing. */
  entries: EntrySheet | undefined;
}

/** Reads every sheet of the open book but one that was read already. */
export function readBookGrids(facts: BookFacts = readBookFacts(), known?: Grid): BookGrids {
  const grids = readGrids(facts.timeZone, known);
  return understoodBook(facts, grids, rememberedIn(grids));
}

/** Sheets that were read, understood as a memory says. */
export function understoodBook(facts: BookFacts, grids: Grid[], remembered: Remembered): BookGrids {
  const { choices, kinds } = remembered.memory;
  return {
    ...remembered,
    facts,
    today: dayFromIso(readToday(facts.timeZone)) ?? 0,
    grids: grids.map((grid) => understandGrid(grid, { locale: facts.locale, choices, kinds })),
  };
}

/** The report on sheets that were read, as of the day that the book remembers, else of today. */
export function openBookOf(read: BookGrids): OpenBook {
  const { facts, memory, today, grids } = read;
  // The day that is remembered takes the place of today: a book that nobody keeps any more goes up to its own last day.
  const scored = scoredBook(grids, {
    ...memory,
    locale: facts.locale,
    today: memory.asOf ?? today,
    asOf: undefined,
  });
  return {
    ...read,
    ...scored,
    memory: keyedMemory(memory, scored.keyOf),
    names: namesIn(scored),
    entries: entriesOf(grids, facts.locale),
  };
}

/** Reads and scores the open book. */
export function readOpenBook(facts?: BookFacts, known?: Grid): OpenBook {
  return openBookOf(readBookGrids(facts, known));
}

/** Each client by a spelling that means nobody else, and by key where there is none. */
function namesIn({ book, keyOf }: ScoredBook): ClientNames {
  const spellings = new Map<string, string>();
  for (const client of book.clients)
    for (const spelling of client.spellings) {
      const key = keyOf(spelling);
      if (!spellings.has(key)) spellings.set(key, spelling);
    }
  return { keyOf, nameOf: (key) => spellings.get(key) ?? key };
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
