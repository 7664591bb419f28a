import type { Table } from '../model/table';
import type { ColumnProfile } from './column-profile';
import { plainHeading } from './plain-text';

/** Headings of columns for free words, in all the languages that are read. */
const NOTES = new Set(
  (
    'note notes memo description comment comments remark remarks details text subject notiz notizen bemerkung bemerkungen ' +
    'anmerkung anmerkungen beschreibung kommentar betreff verwendungszweck titel remarque remarques commentaire objet ' +
    'nota descrizione commento oggetto causale napomena napomene opis komentar biljeska'
  ).split(' '),
);

/** The index of a column of free words that no role has; undefined where there is none. */
export function notesColumn(table: Table, contents: ColumnProfile[]): number | undefined {
  const taken = new Set(table.columns.map(({ column }) => column - 1));
  const found = table.headings.findIndex(
    (heading, column) =>
      !taken.has(column) &&
      contents[column].words >= 0.5 &&
      plainHeading(heading)
        .split(' ')
        .some((word) => NOTES.has(word)),
  );
  return found < 0 ? undefined : found;
}
