import { columnLetters } from '../model/a1-notation';
import { isEntryTable } from '../model/entry-table';
import type { FormulaPlan } from '../model/sheet-plan';
import { columnOf, type Table } from '../model/table';
import { quotedSheet } from '../words/problem-sentence';
import { languageOfLocale, wordsFor } from '../words/words-for';
import { formulaOf, headed } from './formula-text';
import { settingsArgument } from './settings-argument';
import { lastRowOf, type RangeSource, tableRange, tablesToRead } from './table-range';

/**
 * Live formulas for energy, verdict and reason beside the clients, or beside the invoices where there is no sheet of
 * clients. Undefined where there is nothing to be beside.
 */
export function formulasBeside(source: RangeSource): FormulaPlan | undefined {
  const { tables, locale } = source;
  const place = tableBeside(tables);
  if (!place) return undefined;
  const { cells } = wordsFor(languageOfLocale(locale));
  const client = columnLetters(columnOf(place.columns, 'client')?.column ?? 1);
  const list = [
    `${client}${place.firstRow}:${client}${lastRowOf(place, tables)}`,
    ...tablesToRead(tables).map((table) => tableRange(table, place.sheet, source)),
    ...joyRange(tables),
    ...settingsArgument(source.settings, source.volatile),
  ];
  const formula = (name: string, heading: string): string => headed(heading, formulaOf(name, list));
  return {
    sheet: place.sheet,
    headingRow: place.headingRow,
    formulas: [
      formula('CLIENT_ENERGY', cells.energy),
      formula('CLIENT_VERDICT', cells.verdict),
      formula('CLIENT_WHY', cells.why),
    ],
  };
}

function tableBeside(tables: Table[]): Table | undefined {
  const read = tablesToRead(tables);
  return read.find(({ kind }) => kind === 'clients') ?? read[0];
}

/** The ratings in the Client Energy sheet, from its clients to its joy: nothing else there is read. */
function joyRange(tables: Table[]): string[] {
  const own = tables.find(isEntryTable);
  const [client, joy] = own ? [columnOf(own.columns, 'client'), columnOf(own.columns, 'joy')] : [];
  if (!own || !client || !joy) return [];
  const [first, last] = [Math.min(client.column, joy.column), Math.max(client.column, joy.column)];
  return [`${quotedSheet(own.sheet)}!${columnLetters(first)}${own.headingRow}:${columnLetters(last)}`];
}
