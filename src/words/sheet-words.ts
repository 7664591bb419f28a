import type { Decision, EntryRole } from '../model/entry';
import type { Language } from '../model/language';
import type { LetterReason, LetterVoice } from '../model/letter-facts';
import type { Contract } from '../model/letter-input';
import type { EventKind } from '../model/log-event';

/** Columns of the Client Energy sheet: the client, what the owner noted, and the lists of clients to highlight. */
export type EntrySheetColumn = 'client' | EntryRole | 'to_part' | 'to_talk';

/** The words of what can be chosen for a letter. */
export interface LetterChoices {
  voice: Record<LetterVoice, string>;
  reason: Record<LetterReason, string>;
  contract: Record<Contract, string>;
}

/** What we write into a book, in its own language. Separate from the screen's words, since every formula loads this. */
export interface SheetWords {
  language: Language;
  columns: Record<EntrySheetColumn, string>;
  /** Headings of other spellings of clients, and of the name that each stands for. */
  spellings: [spelling: string, meant: string];
  decisions: Record<Decision, string>;
  /** What the cells of letters say. */
  letterChoices: LetterChoices;
  /** Help at the cells of the Client Energy sheet. */
  joyHelp: string;
  decisionHelp: string;
  /** Why a change of the formulas asks back. */
  protectionNote: string;
  /** Added to it where a column that changes by itself can be given to no formula. */
  refreshNote(column: string): string;
  whaleTitle: string;
  log: LogSheetWords;
  forget: {
    /** Names the sheets that go, and those with something of the owner's, which stay; then asks. */
    question(sheets: string[], kept: string[]): string;
    done: string;
  };
  letters: {
    /** The title of their dialog. */
    title: string;
    /** The folder of drafts. */
    folder: string;
    /** The sheet of the owner's own wording. */
    sheet: string;
  };
}

/** The energy log, and what is written into it. */
export interface LogSheetWords {
  sheet: string;
  headings: [day: string, client: string, event: string, minutes: string, founded: string];
  events: Record<EventKind, string>;
  /** A yellow card for a line. */
  card(line: string): string;
  yes: string;
  no: string;
}
