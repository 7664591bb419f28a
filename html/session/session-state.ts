import type { Connection, Review } from '../../src/model/exchange';
import type { Language } from '../../src/model/language';
import type { Calls } from './calls';
import type { OwnJoys } from './entries';
import type { Readings } from './readings';
import type { Request } from './request';
import type { SaveQueue } from './save-queue';
import type { Walk } from './walk';

/** The parts of the sidebar that are always one click away. */
export type Section = 'overview' | 'review' | 'whatIf' | 'letters';

/** What is shown of the sidebar. */
export type View = 'connect' | 'blindCheck' | Section;

/** A request for which a panel waits: one at a time. */
export type CallRequest = Request<
  'readConnection' | 'confirmConnection' | 'highlight' | 'insertFormulas' | 'openLetters'
>;

interface Common {
  language: Language;
  calls: Calls<CallRequest>;
  readings: Readings;
  /** The number of the next ask. */
  next: number;
}

/** Before the first reading of the book has come. */
export interface Opening extends Common {
  phase: 'opening';
}

/** A book whose tables are known. */
export interface OpenSession extends Common {
  phase: 'open';
  connection: Omit<Connection, 'review'>;
  view: View;
  queue: SaveQueue;
  /** Whether the owner is in the dialog of letters. */
  isAway: boolean;
  /** Whether the list waits until the owner has said what they expect of it, or does not want to. */
  isBlind: boolean;
  /** Null until the owner has confirmed how the book is read. */
  reviewed: Reviewed | null;
}

/** What a reading has brought, and the way through its clients. */
export interface Reviewed {
  /** The last reading, with what was saved since; what still waits is laid over it where it is shown. */
  review: Review;
  ownJoys: OwnJoys;
  walk: Walk;
}

/** All that the sidebar knows of the book, as plain data. */
export type Session = Opening | OpenSession;
