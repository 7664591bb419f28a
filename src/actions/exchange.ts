import type { FormulaOrder } from '../google/formulas';
import type { MarkedTable } from '../google/highlights';
import type { SheetPlan } from '../google/new-sheet';
import type { SheetValue } from '../google/sheet-cells';
import type { Day } from '../model/day';
import type { Entry } from '../model/entry';
import type { Sender } from '../model/memory';
import type { Origin } from '../model/origin';
import type { NamedClient } from '../model/possible-duplicates';
import type { Problem } from '../model/problem';
import type { Report } from '../model/report';
import type { Settings } from '../model/settings';
import type { Grid, Role, RoleChoices, Table } from '../model/table';
import type { SidebarWords } from '../words/screen-words';
import type { Language } from '../words/words';

/**
 * What the sidebar and the server say to each other. Everything is plain JSON and crosses as text,
 * because `google.script.run` loses a whole answer that holds a Date or undefined.
 */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** What went wrong on Google's side or ours, as a code that the sidebar puts into words. */
export interface Failure {
  code: Exclude<keyof SidebarWords['failures'], 'offline'>;
  detail: string;
}

/** The first thing the sidebar asks for: what was found in the book, and its review where the owner has confirmed it. */
export interface Connection {
  /** The language of the person at the screen, and that of the book. */
  language: Language;
  bookLocale: string;
  review: Review | null;
  tables: Table[];
  choices: RoleChoices;
  /** All clients, so that the sidebar can find those that may be the same; those that were merged, and told apart. */
  clients: NamedClient[];
  merged: MergedClient[];
  aliases: Record<string, string>;
  apart: string[];
  settings: Settings;
  currency: string;
  /** Drafts and voided invoices that are not counted. */
  excludedDocuments: number;
  problems: Problem[];
}

/** A spelling or an id that counts as another client, because the owner said so. */
export interface MergedClient {
  key: string;
  name: string;
  into: { key: string; name: string };
}

/** What the owner confirmed. */
export interface Confirmation {
  choices: RoleChoices;
  aliases: Record<string, string>;
  apart: string[];
  settings: Settings;
}

/** What of it is new: the rest stays as it is by now, for somebody else may have changed that meanwhile. */
export type ConfirmationChange = Partial<Omit<Confirmation, 'settings'>> & { settings: Partial<Settings> };

/** The measured book with what stands in the file beside it. */
export interface Review {
  report: Report;
  today: Day;
  highlighted: boolean;
  /** The name of the Client Energy sheet; empty where there is none yet. */
  entrySheet: string;
  /** What the owner noted, by the client's key. */
  entries: Record<string, LabelledEntry>;
  /** Keys of clients whose name belongs to others too: they stand in that sheet by their number. */
  namesakes: string[];
}

/** Under which names a client stands in the Client Energy sheet. */
export interface EntryNames {
  /** The name of the row that counts, and in which an entry is saved. */
  label: string;
  /** Names of other rows, of clients who were merged into this one; they fill what is blank in that row. */
  twins: string[];
}

/** An entry with the names under which its client stands in the sheet. */
export interface LabelledEntry extends EntryNames {
  entry: Entry;
}

/** The Client Energy sheet by its name; where there is none, how it is made. */
export interface EntryPlace {
  sheet: string;
  plan: SheetPlan | null;
  /** Clients who have no row in it yet. */
  missing: string[];
}

/** Fields of an entry to be written; `before` is what stood there when the owner saw them. */
export interface EntryChange extends EntryNames {
  place: EntryPlace;
  before: Partial<Entry>;
  cells: Partial<Record<keyof Entry, SheetValue>>;
}

/** What stands in the sheet; nothing was written where somebody else had been quicker. */
export interface EntryAnswer {
  saved: boolean;
  sheet: string;
  entry: Entry;
}

/** A line for the energy log, by the roles of its columns; the plan is how a log is made, with this line. */
export interface LogLine {
  cells: Partial<Record<Role, SheetValue>>;
  plan: SheetPlan;
  /** Whether it was sent before and no answer came, so that it may be done already. */
  again: boolean;
}

/** What is highlighted: the rules for every table, and the sheet that they look up. */
export interface Highlight {
  place: EntryPlace;
  tables: MarkedTable[];
}

/** What the server is told to write, which the sidebar puts together. */
export type { FormulaOrder, MarkedTable, Sender, SheetPlan, SheetValue };

/** With what the dialog of letters begins. */
export interface DialogStart {
  title: string;
  /** The client who is shown first, by key; for a talk instead of a letter where `isTalk`. */
  client: string;
  isTalk: boolean;
}

/** What was entered for the letter to a client, beside what the book says. */
export interface LetterFacts {
  client: string;
  [fact: string]: unknown;
}

/** What is remembered for letters: who writes them, what was entered for each, and the owner's own wording. */
export interface LetterMemory {
  sender: Sender;
  facts: LetterFacts[];
  /** The sheet that holds the owner's own wording, where there is one. */
  wording: Grid | null;
}

/** A letter as the sidebar wrote it; its draft's address and the last day are kept with the client's entry. */
export interface LetterOrder extends EntryNames {
  place: EntryPlace;
  client: string;
  /** An ISO day. */
  lastDay: string;
  /** The last day that stood with the client when the owner saw it. */
  before: Day | null;
  folder: string;
  /** The name of the document. */
  title: string;
  html: string;
}

/** A draft in Google Docs; `existed` when it was found instead of made. */
export interface DraftLink {
  url: string;
  existed: boolean;
}

/** Every function that the sidebar may call, with what it takes and gives. */
export interface Server {
  readConnection(): Connection;
  confirmConnection(change: ConfirmationChange): Connection;
  /** Writes what the owner noted about a client, if nobody else changed it meanwhile. */
  saveEntry(change: EntryChange): EntryAnswer;
  /** Writes a line into the energy log, or takes it out again; gives the book as it is then. */
  logEvent(line: LogLine): Review;
  unlogEvent(line: LogLine): Review;
  saveLanguage(language: Language): null;
  /** Shows in the sheets whom to part with and whom to talk to; gives the name of the Client Energy sheet. */
  paintHighlights(highlight: Highlight): string;
  clearHighlights(): null;
  /** Opens the dialog in which letters are read, edited and drafted. */
  showLetters(start: DialogStart): null;
  /** What is remembered for letters; the owner's wording stands in the first sheet of one of these names. */
  readLetters(sheets: string[]): LetterMemory;
  saveLetterFacts(change: { sender?: Sender; facts?: LetterFacts }): null;
  /** Makes the sheet of the owner's own wording and gives its name. */
  addWording(plan: SheetPlan): string;
  draftLetter(order: LetterOrder): DraftLink;
  selectCell(origin: Origin): null;
  /** Writes formulas beside a table; gives the column of the first. */
  insertFormulas(order: FormulaOrder): number;
}
