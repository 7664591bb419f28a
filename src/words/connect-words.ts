import type { InterestCountry } from '../model/interest-presets';
import type { Setting, SettingName } from '../model/settings';
import type { ListKind } from '../model/table-kind';

/** Why a list is left out, if not for its kind. */
export type LeftOutReason =
  | 'ageing-summary'
  | 'unknown-table'
  | 'no-headings'
  | 'holds-nothing'
  | 'own-choice';

/** Connecting: what we read, clients that may be one, and all assumptions. */
export interface ConnectWords {
  connect: {
    /** What was read in all. */
    title(invoices: number, clients: number): string;
    nothing: string;
    nothingHelp: string;
    /** What a list may be a list of; each begins like the start of a sentence. */
    kinds: Record<ListKind, string>;
    /** How many rows of a table were read, and how many were not. */
    rows(read: number, left: number): string;
    /** Where a row's client is named, if not in the row. */
    clientIn: Record<'above' | 'title', string>;
    /** Unfolds the columns of a table, to be corrected. */
    correct: string;
    kind: string;
    /** Leaves it to the reading again what a table is. */
    findKind: string;
    readSo: string;
    leftOut(lists: number): string;
    /** Why a list is left out, in a word or two, where it is not its kind. */
    reasons: Record<LeftOutReason, string>;
    /** The same in a sentence, where no problem of the table has one. */
    holdsNothing: string;
    ownChoice: string;
    /** The date of an entry in the log. */
    day: string;
    none: string;
    sample(text: string): string;
    check: string;
    problems(count: number): string;
    more(count: number): string;
    show: string;
    questions: string;
    margin: string;
    marginHelp: string;
    hour(currency: string): string;
    hourHelp: string;
    /** Where no default fits the currency. */
    hourUnknown: string;
    /** The currency of the book, where invoices are in several. */
    currency: string;
    currencyHelp: string;
    tax: string;
    taxHelp: string;
    taxUnknown: string;
    /** What one unit of another currency is worth in that of the book. */
    rate(currency: string, own: string): string;
    rateHelp(currency: string): string;
    confirm: string;
    confirming: string;
    again: string;
    excludedDocuments(count: number): string;
  };
  /** The same part of several invoices is open: is that a retention? */
  retentions: {
    title: string;
    help: string;
    open(invoices: number, money: string): string;
    yes: string;
    no: string;
  };
  duplicates: {
    title(count: number): string;
    one: string;
    two: string;
    merged(count: number): string;
    countsAs(name: string, into: string): string;
  };
  /** The assumptions. Each sentence leads up to its figure and unit. */
  settings: {
    title: string;
    /** Resets every assumption to its default. */
    reset: string;
    labels: Record<SettingName, string>;
    units: Record<Setting['unit'], string>;
    interest: {
      title: string;
      country: string;
      countries: Record<InterestCountry | 'own', string>;
      /** How the rate is made up; `source` is the law that sets it. */
      withReference(points: string, source: string): string;
      fixed(points: string, source: string): string;
      reference: string;
      lookUp(authority: string): string;
    };
  };
}
