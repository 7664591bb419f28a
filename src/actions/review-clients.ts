import { highlightsShown } from '../google/highlights';
import type { Review } from './exchange';
import { type Measured, measureOpenBook } from './measured';

/** The open book, measured as it stands now. */
export function reviewClients(): Review {
  return reviewOf(measureOpenBook());
}

/** A review from a book that has just been measured. */
export function reviewOf({ report, today }: Measured): Review {
  return { report, today, highlighted: highlightsShown() };
}
