import type { EventKind } from '../../core/book';
import type { Decision } from '../../core/entry';
import type { Kind } from '../../core/report';

/** What is said in a review session: the way around, the entries, the log, and what parting would mean. */
export interface SessionWords {
  nav: { label: string; overview: string; review: string; whatIf: string; letters: string };
  language: { label: string; names: Record<'de' | 'en', string> };
  /** While something takes longer than a few seconds. */
  stillWorking: string;
  stopWaiting: string;
  decisions: Record<Decision, string>;
  /** Words of help in the cells of the Client Energy sheet. */
  sheetHelp: { joy: string; decision: string; guard: string };
  saving: SavingWords;
  progress: ProgressWords;
  whale: WhaleWords;
  list: ListWords;
  log: LogWords;
  review: ReviewWords;
  whatIf: WhatIfWords;
}

/** How far the owner has come, and where the hours and the money go. */
export interface ProgressWords {
  start: string;
  resume: string;
  fromTheTop: string;
  decided(done: number, all: number): string;
  done: string;
  doneHelp(part: number, talk: number): string;
  history: string;
  lookAgain(day: string): string;
  due(count: number): string;
  drains: string;
  /** What each kind of client drains, and from how many it does so most. */
  drain: Record<Kind, string>;
  drained(count: number): string;
  hours(count: string): string;
}

/** Sorting and filtering the list of clients. */
export interface ListWords {
  filter: string;
  undecided: string;
  sort: string;
  sorts: Record<'energy' | 'value' | 'hours' | 'late' | 'name', string>;
  more(count: number): string;
}

/** How the owner's entries are saved, and taken back. */
export interface SavingWords {
  saving: string;
  saved(what: string, client: string): string;
  undo: string;
  undone(what: string, client: string): string;
  nothingToUndo: string;
  /** Somebody else was quicker; what stands there now, and what was not saved. */
  conflict(client: string, field: string, now: string): string;
  mine: string;
  theirs: string;
  nothing: string;
}

/** The curve of what is left, and how it is put into words for those who cannot see it. */
export interface WhaleWords {
  title: string;
  peak(money: string, count: number): string;
  end(money: string, count: number): string;
  description(peak: string, count: number, end: string, all: number): string;
}

/** Noting an incident, and the words in which it stands in the energy log. */
export interface LogWords {
  title: string;
  what: string;
  events: Record<EventKind, string>;
  /** A complaint whose reason is asked apart. */
  complaint: string;
  card(line: string): string;
  day: string;
  minutes: string;
  minutesHelp: string;
  reason: string;
  yes: string;
  no: string;
  add: string;
  adding: string;
  added(what: string, client: string): string;
  cardTitle: string;
  cardHelp: string;
  cardLine: string;
  cardAdd: string;
  sheet: string;
  headings: string[];
}

/** The review, one client after the other. */
export interface ReviewWords {
  position(number: number, all: number): string;
  previous: string;
  next: string;
  joy: string;
  joySteps: [string, string, string, string, string];
  joyNone: string;
  decide: string;
  decideHelp: Record<Decision, string>;
  advice(verdict: string): string;
  note: string;
  noteHelp: string;
  lookAgain: string;
  changed(before: string, now: string, day: string): string;
  unchanged(day: string): string;
  keys: string;
  keyList: [key: string, does: string][];
  /** The letter that decides, by decision. */
  letters: Record<Decision, string>;
  incidentLetter: string;
}

/** What parting would mean. */
export interface WhatIfWords {
  title: string;
  help: string;
  choose: string;
  chosen(count: number): string;
  none: string;
  revenue(money: string, percent: string): string;
  margin(money: string): string;
  costs(money: string): string;
  hours(count: string): string;
  earns(money: string): string;
  breakEven(months: string): string;
  breakEvenNow: string;
  breakEvenNever: string;
  year(money: string): string;
  threeYears(money: string): string;
  picture: string;
  pictureText(year: string, threeYears: string): string;
  assumptions: string;
  hourEarns(currency: string): string;
  bestThird(money: string): string;
  refillShare: string;
  refillMonths: string;
  otherCurrency(currency: string): string;
}
