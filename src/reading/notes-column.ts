import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { hasWord } from '../model/plain-text';
import type { Table } from '../model/table';
import type { ColumnProfile } from './column-profile';

const noteWords = lazy(() => new Set(wordsOfAll(({ headings }) => headings.notes)));

/** The index of a column of free text that has no role; undefined where there is none. */
export function notesColumn(table: Table, profiles: ColumnProfile[]): number | undefined {
  const taken = new Set(table.columns.map(({ column }) => column - 1));
  const found = table.headings.findIndex(
    (heading, column) =>
      !taken.has(column) && (profiles[column]?.words ?? 0) >= 0.5 && hasWord(heading, noteWords()),
  );
  return found < 0 ? undefined : found;
}
