import type { Decision } from '../model/entry';
import type { Kind, Verdict } from '../model/report';
import type { LogSheetWords } from './sheet-words';

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
  /** Before the counts of what is advised. */
  advice: string;
  undecided: string;
  /** What stands behind the number of clients with a verdict. */
  verdicts: Record<Verdict, (count: number) => string>;
  found(count: number): string;
  sort: string;
  sorts: Record<'energy' | 'value' | 'hours' | 'late' | 'name', string>;
  more(count: number): string;
}

/** How the owner's entries are saved, and taken back. */
export interface SavingWords {
  saving: string;
  /** The same, where it takes a while. */
  slow: string;
  saved(what: string, client: string): string;
  undo: string;
  undone(what: string, client: string): string;
  nothingToUndo: string;
  /** What is not saved, and how many others wait behind it. */
  unsaved(what: string, others: number): string;
  discard: string;
  /** Of a client in the list. */
  notYet: string;
  /** Somebody else was quicker; what stands there now, and what was not saved. */
  conflict(client: string, field: string, now: string, mine: string): string;
  mine: string;
  theirs: string;
  nothing: string;
}

/** The curve of what is left, and how it is put into words for those who cannot see it. */
export interface WhaleWords {
  title: string;
  peak(money: string, count: number): string;
  end(money: string, less: string): string;
  description(peak: string, count: number, end: string, less: string): string;
  /** Clients who are billed in another currency, and so not on the curve. */
  others(count: number, currency: string): string;
}

/** Noting an incident, and the words in which it stands in the energy log. */
export interface LogWords extends LogSheetWords {
  title: string;
  day: string;
  minutes: string;
  minutesHelp: string;
  /** Where the day and the minutes are entered. */
  other: string;
  cardTitle: string;
  cardHelp: string;
  cardLine: string;
  cardAdd: string;
  cardAdded: string;
}

/** The review, one client after the other. */
export interface ReviewWords {
  position(number: number, all: number): string;
  previous: string;
  next: string;
  /** Where the client that was shown has gone from the book. */
  gone: string;
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
  billedSince(day: string): string;
  keys: string;
  keysOn: string;
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
  noAmounts: string;
  revenue(money: string, percent: string): string;
  /** The parts of what a year brings or costs, and their sum. */
  margin: string;
  costs: string;
  earns: string;
  yearly: string;
  hours(count: string): string;
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
  /** What a figure may be, and with which is reckoned until it is one. */
  range(max: string, used: string): string;
  more(count: number): string;
  otherCurrency(currency: string): string;
}
