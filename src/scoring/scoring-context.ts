import type { Book } from '../model/book';
import type { Day } from '../model/day';
import { dayOfInvoice } from '../model/invoice';
import { minorPerUnit } from '../model/money';
import { hourlyValueOf, type SettingName, type Settings } from '../model/settings';
import { enteredUntilOf } from './entered-until';
import { type Weights, weightsOn } from './lateness';
import type { Horizon } from './receivable';

/** When and with which assumptions a book is scored. */
export interface ScoreOptions {
  today: Day;
  /** Scores the book as it was on this day; without it, today, or the newest day of a dormant book. */
  asOf?: Day | undefined;
  settings: Settings;
  /** The settings that the owner entered: the default of an hour's worth means nothing in most currencies. */
  answered?: readonly SettingName[] | undefined;
}

/** What all clients of a book are scored with. */
export interface ScoringContext extends Horizon {
  book: Book;
  settings: Settings;
  /** How much a day weighs by its age. */
  weights: Weights;
  /** Whether payments are entered only up to `end`. */
  isStale: boolean;
  /** Whether any invoice has a day; without, nothing is scored. */
  isDated: boolean;
  /** What an hour is worth in whole units of the book's currency; absent where nobody said. */
  hourlyValue: number | undefined;
}

/** What a book is scored with on an as-of date. */
export function contextOf(book: Book, asOf: Day, { settings, answered = [] }: ScoreOptions): ScoringContext {
  const enteredUntil = enteredUntilOf(book, asOf);
  const isDated = book.invoices.some((invoice) => dayOfInvoice(invoice) !== undefined);
  return {
    book,
    settings,
    asOf,
    end: enteredUntil ?? asOf,
    tellsTiming: book.known.due || book.known.paid,
    weights: weightsOn(asOf, settings),
    isStale: enteredUntil !== undefined,
    isDated,
    hourlyValue: hourlyValueOf(settings, answered, book.currency),
  };
}

/** The book's currency, and what others are worth in it. */
export type Rates = Pick<Book, 'currency' | 'rates'>;

/** Minor units of the book's currency for one minor unit of another; undefined without a rate. */
export function rateOf(currency: string, { currency: own, rates }: Rates): number | undefined {
  if (currency === own) return 1;
  const rate = new Map(Object.entries(rates)).get(currency);
  return rate === undefined || rate <= 0 ? undefined : (rate * minorPerUnit(own)) / minorPerUnit(currency);
}
