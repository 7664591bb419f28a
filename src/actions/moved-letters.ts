import { forgetLetters, readLetterFacts, whileLocked } from '../google/stored-memory';
import { paragraphsText } from '../letters/own-paragraphs';
import { dayFromIso } from '../model/day';
import { byField, type Entry, type EntryField, joinedEntry, NO_ENTRY } from '../model/entry';
import type { RememberedLetter } from '../model/letter-input';
import { Refusal } from '../model/refusal';
import type { EntryRow } from '../reading/read-entries';
import { entryCells, fieldsIn } from '../sheets/entry-cells';
import { writeEntryCells } from './entry-rows';
import { withLetterColumns } from './letter-columns';
import type { OpenBook } from './open-book';

/** A row of the Client Energy sheet with what an older book remembers of the letter to its client. */
interface LetterRow {
  row: EntryRow;
  letter: RememberedLetter;
  /** What the row does not say itself. */
  missing: Partial<Entry>;
}

/**
 * The book with what older books keep of letters in their properties: it is moved into the rows of their clients, once, and
 * shown as theirs where this person may not write. What belongs to nobody in the sheet stays where it is.
 */
export function withMovedLetters(open: OpenBook): OpenBook {
  const { entries } = open;
  const letters = entries && open.memory.confirmed ? readLetterFacts() : [];
  const rows = entries ? entries.rows.flatMap((row) => letterRow(row, letters, open) ?? []) : [];
  if (!entries || rows.length === 0) return open;
  try {
    whileLocked(() => move(rows, open));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const moved = new Map(rows.map(({ row, missing }) => [row, { ...row.entry, ...missing }]));
  const all = entries.rows.map((row) => ({ ...row, entry: moved.get(row) ?? row.entry }));
  return { ...open, entries: { ...entries, rows: all } };
}

function letterRow(row: EntryRow, letters: RememberedLetter[], { find }: OpenBook): LetterRow | undefined {
  const client = find(row.label);
  if (!client || client === 'ambiguous') return undefined;
  const letter = letters.find((one) => one.client === client.key);
  if (!letter) return undefined;
  const told = entryOf(letter);
  const missing = fieldsIn(told).filter((field) => told[field] !== null && row.entry[field] === null);
  return { row, letter, missing: Object.fromEntries(missing.map((field) => [field, told[field]])) };
}

/** What was remembered as fields of an entry; a field that was emptied says nothing. */
function entryOf({ client: _client, edits = {}, lastDay = '', ...texts }: RememberedLetter): Entry {
  const own: Partial<Entry> = {
    ...texts,
    edits: paragraphsText(edits),
    lastDay: dayFromIso(lastDay) ?? null,
  };
  return byField<Entry>((field: EntryField) => own[field] || null);
}

function move(rows: LetterRow[], { entries, facts }: OpenBook): void {
  if (!entries) return;
  const { table } = entries;
  const fields = fieldsIn(joinedEntry(rows.map(({ missing }) => ({ ...NO_ENTRY, ...missing }))));
  const columns = withLetterColumns(table, fields, facts.locale);
  const cells = rows.flatMap(({ row, missing }) => entryCells(columns, row.row, missing, facts.locale));
  writeEntryCells(
    { facts, table },
    rows.map(({ row }) => row),
    cells,
  );
  forgetLetters(rows.map(({ letter }) => letter.client));
}
