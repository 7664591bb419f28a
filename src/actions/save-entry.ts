import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { entryCells, fieldsIn } from '../sheets/entry-cells';
import { action } from './action';
import { entryRowsOf, writeEntryCells } from './entry-rows';
import { withLetterColumns } from './letter-columns';

/**
 * Writes what the owner rated, decided or noted about a client into the Client Energy sheet. The row is read first: where
 * another person has changed it since it was shown, nothing is written, and the answer is what is there now. Refused where a
 * column of the sheet is gone or this person may not write there.
 */
export const saveEntry = action(ACTION_ARGUMENTS.saveEntry, ({ client, before, fields }) =>
  whileLocked(() => {
    const { facts, table, own, others, entry } = entryRowsOf(client);
    const columns = withLetterColumns(table, fieldsIn(fields), facts.locale);
    const cellsIn = (row: number, some: typeof fields) => entryCells(columns, row, some, facts.locale);
    const cells = cellsIn(own.row, fields);
    const saved = fieldsIn(fields).every((field) => entry[field] === (before[field] ?? null));
    if (saved) {
      // What is emptied must not come back out of a row of a client who was merged.
      const emptied = Object.fromEntries(Object.entries(fields).filter(([, value]) => value === null));
      const otherCells = others.flatMap(({ row }) => cellsIn(row, emptied));
      writeEntryCells({ facts, table }, otherCells.length > 0 ? [own, ...others] : [own], [
        ...cells,
        ...otherCells,
      ]);
    }
    return { saved, entry };
  }),
);
