import { ENTRY_FIELD_NAMES, ENTRY_FIELDS, type Entry, type EntryField } from '../model/entry';
import { Refusal } from '../model/refusal';
import type { SheetCell, SheetValue } from '../model/sheet-plan';
import { type Column, columnOf } from '../model/table';
import type { SheetWords } from '../words/sheet-words';
import { sheetWordsFor } from '../words/sheet-words-for';

/**
 * Cells for some fields of an entry in a row of the Client Energy sheet, in the words of the book; throws a `Refusal` where
 * a column is gone.
 */
export function entryCells(
  columns: Column[],
  row: number,
  fields: Partial<Entry>,
  locale: string,
): SheetCell[] {
  // Where the joy has lost its heading, "Note" would be read as a grade, and a rating written over a note.
  placeOf(columns, 'joy');
  placeOf(columns, 'note');
  return fieldsIn(fields).map((field) => ({
    row,
    column: placeOf(columns, field),
    value: sheetValue(field, fields, locale),
  }));
}

/** The names of the fields that are there. */
export function fieldsIn(fields: Partial<Entry>): EntryField[] {
  return ENTRY_FIELD_NAMES.filter((field) => field in fields);
}

/** The column of a field, from 1. */
function placeOf(columns: Column[], field: EntryField): number {
  const { role } = ENTRY_FIELDS[field];
  const found = columnOf(columns, role);
  if (!found) throw new Refusal('no-column', role);
  return found.column;
}

function sheetValue(field: EntryField, fields: Partial<Entry>, locale: string): SheetValue {
  const value = fields[field] ?? null;
  if (value === null) return null;
  const choices: Record<string, string> | undefined = choicesOf(field, sheetWordsFor(locale));
  if (choices) return choices[String(value)] ?? null;
  return ENTRY_FIELDS[field].type === 'day' && typeof value === 'number' ? { day: value } : value;
}

/** The words that the cells of a field take; undefined where they take others too. */
export function choicesOf(
  field: EntryField,
  { decisions, letterChoices }: SheetWords,
): Record<string, string> | undefined {
  const { type } = ENTRY_FIELDS[field];
  switch (type) {
    case 'decision':
      return decisions;
    case 'voice':
    case 'reason':
    case 'contract':
      return letterChoices[type];
    default:
      return undefined;
  }
}
