import { columnLetters } from '../model/a1-notation';
import { isEntryTable } from '../model/entry-table';
import { Refusal } from '../model/refusal';
import { columnOf, type Table } from '../model/table';
import { FUNCTIONS } from './client-energy-formulas';
import { formulaOf } from './formula-text';
import { formulasBeside } from './live-formulas';
import { settingsArgument, withSettings } from './settings-argument';
import { type RangeSource, tableRange, tablesToRead } from './table-range';

/** One of our functions, alone or below its heading, as we write it. */
const WRITTEN = /^=\s?(?:VSTACK\("(?:[^"]|"")*"[;,]\s*)?(CLIENT_[A-Z_]+)\(/i;

/**
 * Our formulas as they would be written today. Those that we wrote are given every table that is there now: a second list of
 * invoices, a log, or ratings may have come later. Any other formula has the tables that its owner chose, and is given Energy
 * settings. Where a table cannot be given to a formula, because a column changes by itself, tables stay as they are.
 */
export function renewedFormulas(source: RangeSource): (formula: string, sheet: string) => string {
  const written = writtenBySheet(source);
  return (formula, sheet) => {
    const name = WRITTEN.exec(formula)?.[1]?.toUpperCase();
    const now = written.get(sheet)?.find((one) => WRITTEN.exec(one)?.[1] === name);
    if (now === undefined || now.includes('VSTACK(') !== formula.includes('VSTACK('))
      return withSettings(formula);
    const given = withSettings(now);
    return plain(given) === plain(formula) ? formula : given;
  };
}

/** The formulas beside the clients, and those of the Client Energy sheet, by the sheet. */
function writtenBySheet(source: RangeSource): Map<string, string[]> {
  try {
    const beside = formulasBeside(source);
    const own = source.tables.find(isEntryTable);
    return new Map([
      ...(beside ? [[beside.sheet, beside.formulas] as const] : []),
      ...(own ? [[own.sheet, ownFormulas(own, source)] as const] : []),
    ]);
  } catch (error) {
    if (error instanceof Refusal) return new Map();
    throw error;
  }
}

function ownFormulas(own: Table, source: RangeSource): string[] {
  const [client, joy] = [columnOf(own.columns, 'client'), columnOf(own.columns, 'joy')];
  if (!client || !joy) return [];
  const top = own.headingRow;
  const range = (first: number, last: number): string =>
    `${columnLetters(first)}${top}:${columnLetters(last)}`;
  const ranges = [
    range(client.column, client.column),
    ...tablesToRead(source.tables).map((table) => tableRange(table, own.sheet, source)),
    range(Math.min(client.column, joy.column), Math.max(client.column, joy.column)),
    ...settingsArgument(source.settings, source.volatile),
  ];
  return FUNCTIONS.map((name) => formulaOf(name, ranges));
}

/** A formula whatever its separators: a sheet writes them as its locale has them. */
function plain(formula: string): string {
  return formula.replace(/^=\s/, '=').replace(/[;,]\s*/g, ';');
}
