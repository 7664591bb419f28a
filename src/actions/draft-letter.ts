import { readBookId } from '../google/book-grids';
import { refuseWithoutDrive } from '../google/consent';
import { findDraft, makeDraft } from '../google/drafts';
import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { Refusal } from '../model/refusal';
import { entryCells } from '../sheets/entry-cells';
import { SHEET_WORDS } from '../words/sheet-words-for';
import { action } from './action';
import { entryRowsOf, writeEntryCells } from './entry-rows';
import { userLanguage } from './user-language';

/**
 * Saves a farewell as a draft in Google Docs, or finds the one that is already there, and keeps its address and the last
 * day with the client. Nothing is sent. Cut short anywhere and called again, it makes no second draft. Refused where documents
 * are not allowed, a column of the Client Energy sheet is gone, another last day is there by now, or the address of a draft is
 * there that this person may not see, unless the owner wants another one.
 */
export const draftLetter = action(ACTION_ARGUMENTS.draftLetter, (order) => {
  refuseWithoutDrive();
  const { client, lastDay, before, title, html, isAnotherWanted } = order;
  return whileLocked(() => {
    const { facts, table, own, entry } = entryRowsOf(client);
    const book = readBookId();
    const cellsOf = (fields: Parameters<typeof entryCells>[2]) =>
      entryCells(table.columns, own.row, fields, facts.locale);
    // Where a column is gone it is said before there is a letter.
    cellsOf({ draft: null, lastDay: null });
    const found = findDraft(book, client.key, { kept: entry.draft, isAnotherWanted });
    // A day that somebody typed in meanwhile is neither written over nor contradicted by a letter.
    if (!found && ![null, before, lastDay].includes(entry.lastDay)) throw new Refusal('changed', 'last day');
    const { folder } = SHEET_WORDS[userLanguage()].letters;
    const url = found ?? makeDraft(book, client.key, { folder, title, html });
    // A letter that was there before names the day that was kept with it.
    const isKept = found && entry.lastDay !== null;
    writeEntryCells({ facts, table }, [own], cellsOf(isKept ? { draft: url } : { draft: url, lastDay }));
    return { url, existed: Boolean(found) };
  });
});
