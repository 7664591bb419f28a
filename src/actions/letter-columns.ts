import { addColumns } from '../google/new-sheet';
import { ENTRY_FIELDS, type EntryField, LETTER_FIELD_NAMES } from '../model/entry';
import { type Column, columnOf, type Table } from '../model/table';
import { columnOfField, headingOf } from '../sheets/client-energy-sheet';
import { sheetWordsFor } from '../words/sheet-words-for';

/**
 * The columns of the Client Energy sheet, those of letters among them where one of these fields needs them: what is missing
 * is added right of all others, folded. Older books have none.
 */
export function withLetterColumns(table: Table, fields: EntryField[], locale: string): Column[] {
  const { sheet, headingRow, columns } = table;
  const missing = LETTER_FIELD_NAMES.filter((field) => !columnOf(columns, ENTRY_FIELDS[field].role));
  if (!missing.some((field) => fields.includes(field))) return columns;
  const words = sheetWordsFor(locale);
  const headings = missing.map((field) => headingOf(field, words));
  const planned = missing.map((field) => columnOfField(field, words));
  const first = addColumns(sheet, headingRow, planned, headings);
  const added = missing.map(
    (field, index): Column => ({
      role: ENTRY_FIELDS[field].role,
      heading: headings[index] ?? '',
      column: first + index,
      sample: '',
      unsure: false,
    }),
  );
  return [...columns, ...added];
}
