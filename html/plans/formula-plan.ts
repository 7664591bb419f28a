import type { FormulaOrder } from '../../src/actions/exchange';
import { columnLetters } from '../../src/model/a1-notation';
import { isEntryTable } from '../../src/model/entry-table';
import type { Table } from '../../src/model/table';
import { hasTableBelow } from '../../src/model/table-below';
import { quotedSheet } from '../../src/words/problem-sentence';
import type { Words } from '../../src/words/words';

/**
 * Live formulas for energy, verdict and reason beside the clients, or beside the invoices where there is no sheet of
 * clients. Undefined where there is nothing to stand beside.
 */
export function formulaOrder(tables: Table[], locale: string, { cells }: Words): FormulaOrder | undefined {
  const read = tablesToRead(tables);
  const place = read.find(({ kind }) => kind === 'clients') ?? read[0];
  if (!place) return undefined;
  const client = columnLetters(place.columns.find(({ role }) => role === 'client')?.column ?? 1);
  const list = [
    `${client}${place.firstRow}:${client}${lastRowOf(place, tables)}`,
    ...read.map((table) => tableRange(table, place.sheet, tables)),
    ...joyRange(tables),
  ];
  const { sheet, headingRow } = place;
  const columns = [
    ['CLIENT_ENERGY', cells.energy],
    ['CLIENT_VERDICT', cells.verdict],
    ['CLIENT_WHY', cells.why],
  ];
  return {
    sheet,
    headingRow,
    formulas: columns.map(([name, heading]) => headed(heading, formulaCall(name, list, locale), locale)),
  };
}

/** The column in which our formulas stand already, by the heading that they bring along; undefined where they do not. */
export function standingFormulas(
  tables: Table[],
  { sheet, headingRow }: FormulaOrder,
  { cells }: Words,
): number | undefined {
  const { headings } = tables.find(
    (table) => table.sheet === sheet && table.headingRow === headingRow,
  ) as Table;
  const place = headings.findIndex(
    (heading, index) => heading === cells.energy && headings[index + 2] === cells.why,
  );
  return place < 0 ? undefined : place + 1;
}

/** The owner's own tables, which a formula must be given so that it follows every change in them. */
export function tablesToRead(tables: Table[]): Table[] {
  return tables.filter(
    (table) => ['invoices', 'clients', 'log'].includes(table.kind) && !isEntryTable(table),
  );
}

/** A table as a range, named from a sheet: open at its end where nothing stands below, so that new rows belong to it. */
export function tableRange(table: Table, from: string, tables: Table[]): string {
  const [first, last] = [table.firstColumn, table.lastColumn].map(columnLetters);
  const sheet = table.sheet === from ? '' : `${quotedSheet(table.sheet)}!`;
  return `${sheet}${first}${table.headingRow}:${last}${lastRowOf(table, tables)}`;
}

/** A call with the separators of the book's locale. */
export function formulaCall(name: string, list: string[], locale: string): string {
  return `=${name}(${list.join(separatorOf(locale))})`;
}

/** A formula below its heading, in one: it stands in the row of headings, from where sorting does not move it. */
export function headed(heading: string, formula: string, locale: string): string {
  return formulaCall('VSTACK', [`"${heading}"`, formula.slice(1)], locale);
}

/** Between arguments: semicolons where a comma is the decimal sign. */
function separatorOf(locale: string): string {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',') ? '; ' : ', ';
}

/** The ratings in the Client Energy sheet, from its clients to its joy: nothing else there is read. */
function joyRange(tables: Table[]): string[] {
  const own = tables.find(isEntryTable);
  const columns = own?.columns.filter(({ role }) => role === 'client' || role === 'joy');
  if (!own || columns?.length !== 2) return [];
  const [first, last] = columns.map(({ column }) => column).sort((a, b) => a - b);
  return [`${quotedSheet(own.sheet)}!${columnLetters(first)}${own.headingRow}:${columnLetters(last)}`];
}

function lastRowOf(table: Table, tables: Table[]): number | '' {
  return hasTableBelow(table, tables) ? table.lastRow : '';
}
