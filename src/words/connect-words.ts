import type { InterestCountry } from '../model/interest-presets';
import type { Setting, SettingName } from '../model/settings';

/** Connecting: what we read, clients that may be one, and all assumptions. */
export interface ConnectWords {
  connect: {
    title: string;
    nothing: string;
    nothingHelp: string;
    seen(sheet: string, kind: string): string;
    table(sheet: string, kind: string): string;
    /** The date of an entry in the log. */
    day: string;
    none: string;
    sample(text: string): string;
    check: string;
    problems(count: number): string;
    more(count: number): string;
    show: string;
    otherColumns: string;
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
