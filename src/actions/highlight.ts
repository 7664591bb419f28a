import { clearHighlights, paintHighlights } from '../google/highlight-rules';
import { marksNamed } from '../google/named-cells';
import { writeSpellings } from '../google/spellings';
import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { Refusal } from '../model/refusal';
import { highlightedTables, otherSpellings } from '../sheets/highlights';
import { SPARE_ROWS } from '../sheets/mark-lists';
import { sheetWordsFor } from '../words/sheet-words-for';
import { action } from './action';
import { entriesByClient, newRowName } from './client-entries';
import { completeEntrySheet } from './entry-sheet';
import { readOpenBook } from './open-book';

/**
 * Shows in the sheets who to part with and who to talk to, or takes that away, so that everything looks as it did before. The
 * rules look it up in the Client Energy sheet, which is completed first. Refused before the owner has confirmed how the book is
 * read.
 */
export const highlight = action(ACTION_ARGUMENTS.highlight, ({ on }) =>
  whileLocked(() => {
    if (on) paint();
    else clearHighlights();
    return { on };
  }),
);

function paint(): void {
  const open = readOpenBook();
  if (!open.memory.confirmed) throw new Refusal('changed', 'connection');
  const { table, lastRow } = completeEntrySheet(open);
  const words = sheetWordsFor(open.facts.locale);
  if (!marksNamed()) throw new Refusal('no-column', words.columns.to_part);
  const known = entriesByClient(open);
  const clients = open.report.clients.map((client) => ({
    label: known.get(client.key)?.names[0] ?? newRowName(client, open),
    spellings: client.spellings,
    isAmbiguous: open.find(client.name) === 'ambiguous',
  }));
  const tables = open.entries ? open.tables : [...open.tables, table];
  const spellings = otherSpellings(clients);
  const place = {
    sheet: table.sheet,
    row: table.headingRow,
    rows: lastRow - table.headingRow + 1 + SPARE_ROWS,
    headings: words.spellings,
  };
  writeSpellings(place, spellings, open.facts.timeZone);
  paintHighlights(highlightedTables(tables, spellings.length > 0));
}
