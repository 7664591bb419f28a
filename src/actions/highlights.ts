import { readBookFacts } from '../google/book-grids';
import { clearHighlights as clear, paintHighlights as paint } from '../google/highlights';
import { whileLocked } from '../google/memory';
import { completeEntries } from './entry-place';
import type { Highlight } from './exchange';

/**
 * Shows in the sheets whom to part with and whom to talk to. The rules look it up in the Client Energy sheet, which is
 * completed first; gives its name.
 */
export function paintHighlights({ place, tables }: Highlight): string {
  return whileLocked(() => {
    const { locale, timeZone } = readBookFacts();
    const { sheet } = completeEntries(place, locale, timeZone).table;
    paint(tables);
    return sheet;
  });
}

/** Takes the highlights away; everything looks as it did before. */
export function clearHighlights(): null {
  return whileLocked(() => {
    clear();
    return null;
  });
}
