import type { Connection, DialogStart, DraftLink, LetterMemory } from '../../src/model/exchange';
import type { Language } from '../../src/model/language';
import type { Sender } from '../../src/model/memory';
import type { Calls } from '../session/calls';
import type { Batch } from './drafting';
import type { LetterEdits } from './letter-draft';

/** What the dialog waits for: the book with what is remembered, or the sheet of the owner's own wording. */
export type LettersCall = 'read' | 'addWording';

interface Common {
  start: DialogStart;
  calls: Calls<LettersCall>;
  /** The number of the next ask. */
  next: number;
}

/** Before all that the dialog needs has come. */
export interface LettersLoading extends Common {
  phase: 'loading';
  /** Of the person at the screen, as far as the browser knows. */
  language: Language;
  connection: Connection | null;
  memory: LetterMemory | null;
}

/** The letters of a book. Clients may be called "Constructor", which every object has: so they are looked up in maps. */
export interface LettersOpen extends Common {
  phase: 'open';
  connection: Connection;
  memory: LetterMemory;
  sender: Sender;
  /** What the owner has entered in this dialog, by the client's key. */
  entered: ReadonlyMap<string, Partial<LetterEdits>>;
  /** Drafts that were made or found in this dialog, by the client's key. */
  drafts: ReadonlyMap<string, DraftLink>;
  batch: Batch | null;
  /** The sheet of the owner's own wording. */
  wordingSheet: string | null;
  /** The sender that was sent last to be remembered; null where that did not work. */
  keptSender: Sender | null;
  /** True while what was entered last is not remembered. */
  isUnkept: boolean;
  /** The client of whose letter somebody else has changed something meanwhile, by key. */
  changedFor: string | null;
  /** How many savings are on their way, and what was entered at the time they were last sent. */
  saving: number;
  sent: Pick<LettersOpen, 'sender' | 'entered'>;
}

/** All that the dialog of letters knows, as plain data. */
export type LettersState = LettersLoading | LettersOpen;

/** Whether something would be lost if the owner left now: what is not remembered yet, or letters that are not drafted yet. */
export function isUnsaved({
  sender,
  entered,
  sent,
  saving,
  isUnkept,
  changedFor,
  batch,
}: LettersOpen): boolean {
  const isEntered = sender !== sent.sender || entered !== sent.entered;
  return isEntered || saving > 0 || isUnkept || changedFor !== null || batch?.state === 'running';
}
