import type { Book, Day } from '../core/book';
import { dayFromIso } from '../core/day';
import type { Report } from '../core/report';
import { scoreBook } from '../core/score-book';
import { type Memory, parseMemory } from '../functions/memory';
import { type BookFacts, readBookFacts, readGrids, readToday } from '../google/book-grids';
import { readMemory } from '../google/memory';
import { readBook } from '../table/read-book';
import type { Table } from '../table/table';

/** The open book: its facts, what it remembers, its tables and the report on them. */
export interface Measured {
  facts: BookFacts;
  memory: Memory;
  tables: Table[];
  book: Book;
  today: Day;
  report: Report;
}

/** Reads and scores the open book, with what the owner has just chosen instead of what was remembered. */
export function measureOpenBook(chosen: Partial<Memory> = {}): Measured {
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
  return { facts, memory, tables, book, today, report };
}
