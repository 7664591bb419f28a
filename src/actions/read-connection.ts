import { readUserLocale } from '../google/menu';
import type { Grid, Table } from '../table/table';
import { languageOfLocale } from '../words/words-for';
import type { Connection } from './exchange';
import { measureOpenBook } from './measured';

/** What was found in the open book, for the owner to look over and confirm. */
export function readConnection(): Connection {
  const { memory, tables, grids, currency, report } = measureOpenBook();
  return {
    language: languageOfLocale(readUserLocale()),
    confirmed: memory.confirmed,
    tables,
    headings: Object.fromEntries(tables.map((table) => [table.sheet, headingsOf(table, grids)])),
    choices: memory.choices,
    settings: memory.settings,
    sender: memory.sender,
    currency,
    problems: report.problems,
  };
}

/** The texts of the heading row, one for each column of the sheet, so that another one can be chosen. */
function headingsOf(table: Table, grids: Grid[]): string[] {
  const row = grids.find((grid) => grid.sheet === table.sheet)?.cells[table.headingRow - 1] ?? [];
  return row.map((cell) => String(cell ?? ''));
}
