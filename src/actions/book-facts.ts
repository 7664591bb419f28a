import type { Memory } from '../model/memory';
import { missingNames } from './entry-sheet';
import type { OpenBook } from './open-book';

/** What later runs take from the memory instead of asking Google or reading the whole book. */
export function knownFacts(open: OpenBook): Pick<Memory, 'locale' | 'timeZone' | 'entrySheet'> {
  const { facts, entries } = open;
  return { ...facts, entrySheet: missingNames(open).length === 0 ? entries?.table.sheet : undefined };
}
