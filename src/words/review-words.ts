import type { Decision } from '../model/entry';
import type { LogSheetWords } from './sheet-words';

/** The review: one client after the other, notes about them, and saving. */
export interface ReviewWords {
  /** Saving and undoing the owner's entries. */
  saving: {
    saving: string;
    /** The same, if it takes a while. */
    slow: string;
    saved(what: string, client: string): string;
    undo: string;
    undone(what: string, client: string): string;
    nothingToUndo: string;
    /** The entry that is not saved, and how many others wait after it. */
    unsaved(what: string, others: number): string;
    discard: string;
    /** Of a client in the list. */
    notYet: string;
    /** Somebody else was quicker: the value in the sheet now, and the one that was not saved. */
    conflict(client: string, field: string, now: string, mine: string): string;
    mine: string;
    theirs: string;
    nothing: string;
  };
  /** Noting an incident, with the words that the energy log uses. */
  log: LogSheetWords & {
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
  };
  /** The review, one client after the other. */
  review: {
    position(number: number, all: number): string;
    previous: string;
    next: string;
    /** If the client on the screen is no longer in the book. */
    gone: string;
    joy: string;
    joySteps: [string, string, string, string, string];
    joyNone: string;
    decide: string;
    decideHelp: Record<Decision, string>;
    /** `isProvisional`: without an energy, since something is missing that only the owner knows. */
    advice(verdict: string, isProvisional: boolean): string;
    note: string;
    noteHelp: string;
    lookAgain: string;
    changed(before: string, now: string, day: string): string;
    unchanged(day: string): string;
    billedSince(day: string): string;
    keys: string;
    keysOn: string;
    keyList: [key: string, does: string][];
    /** The key for each decision. */
    letters: Record<Decision, string>;
    incidentLetter: string;
  };
  /** One client: the figures, and where they come from. */
  client: {
    energyHelp: string;
    lines: string;
    /** What is left a year; the sentence says "without joy" if a rating is among the lines. */
    value(money: string, hasJoy: boolean): string;
    loss(money: string, hasJoy: boolean): string;
    /** In place of what is left: what is missing for it, and the button that leads to where it is entered. */
    unpriced: Record<'hourly-value' | 'rate', (button: string) => string>;
    /** The line of loss where it gives: a loss of an earlier year that came in after all. */
    lossRegained: string;
    /** How many rows of a figure are shown; `isCut` if there may be more. */
    behind(count: number, isCut: boolean): string;
    /** Of time that nobody counted. */
    assumed: string;
    /** The same of a part of it. */
    partAssumed(time: string): string;
    /** How often the next invoice would be paid over a week late, in words: "about 9 in 10". */
    lateChance(times: number, of: number): string;
    /** How much history there is. */
    evidence: Record<'little' | 'enough' | 'much', string>;
    /** New terms that could be offered, and what each would come to. */
    terms: {
      title: string;
      price(percent: string, isRealistic: boolean): string;
      prepayment: string;
      withoutExtraHours: string;
      withoutDiscount: string;
      outcome(energy: string, verdict: string): string;
    };
    /** Currencies that are in the figures by a rate, and what is in none of them without one. */
    otherCurrencies(list: string): string;
    unconverted(list: string): string;
    farewell: string;
    /** A yellow card: its day, the line it names, and what became of it. */
    card(
      day: string,
      line: string,
      state: 'improved' | 'unchanged' | 'waiting' | 'over',
      until: string,
    ): string;
  };
}
