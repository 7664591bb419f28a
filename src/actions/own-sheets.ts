import { isEntryTable } from '../model/entry-table';
import { LANGUAGES } from '../model/language';
import type { UnderstoodGrid } from '../reading/read-book';
import { WORDING_SHEETS } from '../sheets/letters-sheet';
import { SHEET_WORDS } from '../words/sheet-words-for';

/** Whether a sheet is Client Energy or Energy settings, whatever it is called. */
export function isOwnSheet({ tables }: UnderstoodGrid): boolean {
  return tables.some((table) => table.kind === 'settings' || isEntryTable(table));
}

/**
 * Whether we have made a sheet: one of those, an energy log with just our headings, or the sheet of wording, which is known
 * by its name. A log that the owner made is theirs.
 */
export function isMadeByUs(understood: UnderstoodGrid): boolean {
  const { grid, tables } = understood;
  return (
    isOwnSheet(understood) ||
    WORDING_SHEETS.includes(grid.sheet) ||
    tables.some(({ kind, headings }) => kind === 'log' && LOG_HEADINGS.includes(headings.join('\n')))
  );
}

const LOG_HEADINGS = LANGUAGES.map((language) => SHEET_WORDS[language].log.headings.join('\n'));
