import type { Day } from '../model/day';
import type { Memory } from '../model/memory';
import { textOf } from '../model/plain-text';
import type { ClientReport, Report } from '../model/report';
import { answeredSettings, checkedSettings } from '../model/settings';
import { clientKey } from '../reading/client-name';
import { type ReadingResult, readTables, type UnderstoodGrid } from '../reading/read-book';
import { scoreBook } from '../scoring/score-book';

/** Tables that were read into a book, and the report on it. */
export interface ScoredBook extends ReadingResult {
  report: Report;
  /** The client of a name or an id; "ambiguous" when the name belongs to more than one. */
  find(name: unknown): ClientReport | 'ambiguous' | undefined;
}

/** How a book is read and what its owner assumes; `asOf` instead of the day up to which the book goes. */
export interface ScoringOptions
  extends Pick<Memory, 'choices' | 'aliases' | 'currency' | 'rates' | 'retentions' | 'settings'> {
  locale: string | undefined;
  today: Day;
  asOf?: Day | undefined;
}

/** Reads and scores tables: what formulas show and what the sidebar shows come from here. */
export function scoredBook(
  grids: UnderstoodGrid[],
  { today, asOf, settings, ...options }: ScoringOptions,
): ScoredBook {
  const read = readTables(grids, options);
  const report = scoreBook(read.book, {
    today,
    asOf,
    settings: checkedSettings(settings),
    answered: answeredSettings(settings),
  });
  return { ...read, report, find: finderOf(report) };
}

function finderOf(report: Report): ScoredBook['find'] {
  const byKey = new Map<string, ClientReport>();
  const byName = new Map<string, ClientReport | 'ambiguous'>();
  for (const client of report.clients) {
    byKey.set(client.key, client);
    for (const name of new Set(client.spellings.map(clientKey))) {
      byName.set(name, byName.has(name) ? 'ambiguous' : client);
    }
  }
  return (value) => {
    const text = textOf(value);
    return byKey.get(text) ?? byName.get(clientKey(text));
  };
}
