import { columnLetters } from '../../src/model/a1-notation';
import { ENTRY_FIELDS, type Entry } from '../../src/model/entry';
import { LINES, type Line } from '../../src/model/line';
import { failureText } from '../../src/words/failure-words';
import { quotedSheet } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';
import { fieldsOf, type QueuedSave } from '../session/queued-save';
import type { Announcement } from '../session/save-queue';
import { fieldText } from './field-text';
import { shortName } from './short-name';

/** What a field of an entry is called. */
export function fieldName(field: keyof Entry, words: ScreenWords): string {
  return words.roles[ENTRY_FIELDS[field].role];
}

/** What a save is about, as it is said once it is saved: who, and the field that the owner changed, or what was logged. */
export function saveText(save: QueuedSave, words: ScreenWords): string {
  const { saved, undone } = words.sidebar.saving;
  const name = shortName(save.name);
  return save.undoes ? undone(contentText(save.undoes, words), name) : saved(contentText(save, words), name);
}

/** What was done last, in words. */
export function announcementText(said: Announcement, words: ScreenWords): string {
  const { saving, overview, failures } = words.sidebar;
  switch (said.kind) {
    case 'saved':
      return saveText(said.save, words);
    case 'nothing-to-undo':
      return saving.nothingToUndo;
    case 'inserted':
      return overview.inserted(`${quotedSheet(said.sheet)}!${columnLetters(said.column)}${said.row}`);
    case 'nowhere':
      return overview.nowhere;
    case 'failure':
      return failureText(said.failure, failures);
  }
}

function contentText(save: QueuedSave, words: ScreenWords): string {
  const { log, saving } = words.sidebar;
  if (save.kind === 'incident') {
    const { what } = save.incident;
    return isLine(what) ? log.card(words.lines[what]) : log.events[what];
  }
  // The first field is the owner's; others follow from it.
  const [field] = fieldsOf(save.fields);
  if (!field) return '';
  const value = fieldText(field, save.fields[field] ?? null, words);
  return `${fieldName(field, words)}: ${shortName(value) || saving.nothing}`;
}

function isLine(what: string): what is Line {
  return LINES.some((line) => line === what);
}
