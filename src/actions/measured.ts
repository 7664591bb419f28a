import { finderOf } from '../functions/measured-book';
import { type BookFacts, readBookFacts, readGrids, readToday } from '../google/book-grids';
import { readMemory } from '../google/memory';
import type { Book } from '../model/book';
import { type Day, dayFromIso } from '../model/day';
import { isEntryTable } from '../model/entry-table';
import { type Memory, parseMemory } from '../model/memory';
import type { Report } from '../model/report';
import type { Grid, Table } from '../model/table';
import { readBook } from '../reading/read-book';
import { type EntrySheet, entriesIn } from '../reading/read-entries';
import { scoreBook } from '../scoring/score-book';

/** The open book: its facts, what it remembers, its cells and tables, the report on them, and what the owner noted. */
export interface OpenBook {
  facts: BookFacts;
  memory: Memory;
  grids: Grid[];
  tables: Table[];
  book: Book;
  today: Day;
  report: Report;
  find: ReturnType<typeof finderOf>;
  /** The Client Energy sheet; absent as long as the owner has noted nothing. */
  entries: EntrySheet | undefined;
}

/** Reads and scores the open book, with what the owner has just chosen instead of what was remembered. */
export function readOpenBook(chosen: Partial<Memory> = {}): OpenBook {
  const facts = readBookFacts();
  const memory = { ...parseMemory(readMemory()), ...chosen };
  const grids = readGrids(facts.timeZone);
  const { book, tables } = readBook(grids, {
    locale: facts.locale,
    choices: memory.choices,
    aliases: memory.aliases,
  });
  const today = dayFromIso(readToday(facts.timeZone)) as Day;
  const report = scoreBook(book, { today, settings: memory.settings });
  const entries = entriesOf(grids, tables, facts.locale);
  return { facts, memory, grids, tables, book, today, report, find: finderOf(report), entries };
}

function entriesOf(grids: Grid[], tables: Table[], locale: string): EntrySheet | undefined {
  const table = tables.find(isEntryTable);
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  return table && grid && entriesIn(grid, table, locale);
}
