import { readBookFacts } from '../google/book-grids';
import { findDraft, makeDraft } from '../google/drafts';
import { readLetterTexts, readMemory, saveLetterText, saveMemory, whileLocked } from '../google/memory';
import { showDialog } from '../google/menu';
import { addSheet, type SheetPlan } from '../google/new-sheet';
import { readGrid, writeCells } from '../google/sheet-cells';
import { type Day, dayFromIso } from '../model/day';
import { parseLetter, parseMemory } from '../model/memory';
import { Refusal } from '../model/refusal';
import { cellsOf, clientRows } from './entry-place';
import type { DialogStart, DraftLink, LetterMemory, LetterOrder, Server } from './exchange';

/** Opens the dialog in which letters are read, edited and drafted. */
export function showLetters(start: DialogStart): null {
  showDialog(start.title, start);
  return null;
}

/** What is remembered for letters, and the owner's own wording in the first sheet that is there of some names. */
export function readLetters(sheets: string[]): LetterMemory {
  const { timeZone } = readBookFacts();
  const facts = readLetterTexts()
    .map(parseLetter)
    .filter((letter) => letter !== undefined);
  const wording = sheets.map((name) => readGrid(name, timeZone)).find((grid) => grid) ?? null;
  return { sender: parseMemory(readMemory()).sender, facts, wording };
}

/** Remembers who writes letters, and what one to a client needs. */
export function saveLetterFacts({ sender, facts }: Parameters<Server['saveLetterFacts']>[0]): null {
  whileLocked(() => {
    if (sender) saveMemory(JSON.stringify({ ...parseMemory(readMemory()), sender }));
    if (facts) saveLetterText(facts.client, JSON.stringify(facts));
  });
  return null;
}

/** Makes the sheet of the owner's own wording and gives its name. */
export function addWording(plan: SheetPlan): string {
  return whileLocked(() => addSheet(plan, readBookFacts().timeZone));
}

/**
 * Saves a farewell as a draft in Google Docs, or finds the one that is already there, and keeps its address and the last
 * day with the client. Nothing is sent. Cut short anywhere and called again, it makes no second draft.
 */
export function draftLetter({ place, client, lastDay, before, ...order }: LetterOrder): DraftLink {
  return whileLocked(() => {
    const { id, locale, timeZone } = readBookFacts();
    const { table, row, entry } = clientRows(place, order, locale, timeZone);
    // Where a column is gone it is said before there is a letter.
    cellsOf(table, row, { draft: null, lastDay: null });
    const found = findDraft(id, client, entry.draft);
    const day = dayFromIso(lastDay) as Day;
    // A day that somebody typed in meanwhile is neither written over nor contradicted by a letter.
    if (!found && ![null, before, day].includes(entry.lastDay)) throw new Refusal('changed', 'last day');
    const url = found ?? makeDraft(id, client, order);
    // A letter that was there before names the day that was kept with it.
    const isKept = found && entry.lastDay !== null;
    const cells = isKept ? { draft: url } : { draft: url, lastDay: { day } };
    writeCells(table.sheet, cellsOf(table, row, cells), timeZone);
    return { url, existed: Boolean(found) };
  });
}
