import type { Day, Origin } from '../core/book';
import type { Problem } from '../core/problem';
import type { Report } from '../core/report';
import type { Settings } from '../core/settings';
import type { NamedClient } from '../core/twins';
import type { RoleChoices, Table } from '../table/table';
import type { SidebarWords } from '../words/screen/screen-words';
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

/** The first thing the sidebar asks for: what was found in the book. */
export interface Connection {
  language: Language;
  /** True when the owner has confirmed how the book is read. */
  confirmed: boolean;
  tables: Table[];
  choices: RoleChoices;
  /** All clients, so that the sidebar can find those that may be the same; those that were merged, and told apart. */
  clients: NamedClient[];
  merged: MergedClient[];
  aliases: Record<string, string>;
  apart: string[];
  settings: Settings;
  sender: string;
  currency: string;
  /** Drafts and voided invoices that are not counted. */
  leftOut: number;
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

/** The measured book with what stands in the file beside it. */
export interface Review {
  report: Report;
  today: Day;
  highlighted: boolean;
}

/** A letter as the sidebar wrote it, for a client by its key. */
export interface LetterOrder {
  client: string;
  /** The name of the document. */
  title: string;
  html: string;
  /** The name under the letter, to be remembered. */
  sender: string;
}

/** A draft in Google Docs; `existed` when it was found instead of made. */
export interface DraftLink {
  url: string;
  existed: boolean;
}

/** Every function that the sidebar may call, with what it takes and gives. */
export interface Server {
  readConnection(): Connection;
  confirmConnection(confirmation: Confirmation): Review;
  reviewClients(): Review;
  switchHighlight(on: boolean): boolean;
  draftLetter(order: LetterOrder): DraftLink;
  selectCell(origin: Origin): null;
  /** Writes live formulas into the sheet; gives the place of the first. */
  insertFormulas(): string;
}
