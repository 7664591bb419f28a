import { columnLetters } from '../core/column-letters';
import { freezeFormulas, insertFormulas, refreshFormulas } from '../google/formulas';
import { readUserLocale, showMessage } from '../google/menu';
import { signOfLocale } from '../table/amount-format';
import { hasTableBelow, type Table } from '../table/table';
import { quotedSheet } from '../words/problem-sentence';
import { languageOfLocale, wordsFor } from '../words/words-for';
import { measureOpenBook } from './measured';

/** Works out all formulas of ours anew: those that name no tables do not notice a change of them. */
export function refreshEnergy(): void {
  const { menu } = wordsFor(languageOfLocale(readUserLocale()));
  showMessage(`${menu.refresh}: ${refreshFormulas()}`);
}

/** Puts values in the place of our formulas. */
export function freezeEnergy(): void {
  const { menu } = wordsFor(languageOfLocale(readUserLocale()));
  showMessage(`${menu.freeze}: ${freezeFormulas()}`);
}

/**
 * Writes live formulas for energy, verdict and reason beside the clients, or beside the invoices where there is no sheet
 * of clients. They stand behind the last column, so that nothing is overwritten and none lies in a range it reads.
 */
export function insertLiveFormulas(): string {
  const { tables, facts } = measureOpenBook();
  const read = tables.filter(({ kind }) => kind === 'invoices' || kind === 'clients' || kind === 'log');
  const place = read.find(({ kind }) => kind === 'clients') ?? (read[0] as Table);
  const words = wordsFor(languageOfLocale(facts.locale));
  const { cells } = words;
  const client = place.columns.find(({ role }) => role === 'client')?.column ?? 1;
  const letters = columnLetters(client);
  const separator = signOfLocale(facts.locale) === ',' ? ';' : ',';
  const list = [
    `${letters}${place.firstRow}:${letters}${lastRow(place, tables)}`,
    ...read.map((table) => rangeOf(table, place, tables)),
  ];
  const names = ['CLIENT_ENERGY', 'CLIENT_VERDICT', 'CLIENT_WHY'];
  const column = insertFormulas(
    place,
    [cells.energy, cells.verdict, cells.why],
    names.map((name) => `=${name}(${list.join(`${separator} `)})`),
  );
  return `${quotedSheet(place.sheet)}!${columnLetters(column)}${place.firstRow}`;
}

/** A table as a range: open at its end where nothing stands below, so that new rows belong to it. */
function rangeOf(table: Table, place: Table, tables: Table[]): string {
  const [first, last] = [table.firstColumn, table.lastColumn].map(columnLetters);
  const sheet = table.sheet === place.sheet ? '' : `${quotedSheet(table.sheet)}!`;
  return `${sheet}${first}${table.headingRow}:${last}${lastRow(table, tables)}`;
}

function lastRow(table: Table, tables: Table[]): number | '' {
  return hasTableBelow(table, tables) ? table.lastRow : '';
}
