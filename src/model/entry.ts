import type { Day } from './day';

/** What the owner decides about a client; "later" puts it off. */
export const DECISIONS = ['keep', 'talk', 'part', 'later'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * What the owner noted about one client, as it stands in the Client Energy sheet; null where the cell is empty. Fields
 * are called as the roles of their columns.
 */
export interface Entry {
  /** Are you glad when this client calls? 1 to 5. */
  joy: number | null;
  decision: Decision | null;
  decided_on: Day | null;
  /** The energy on that day, so that the next review can say what has changed. */
  energy_then: number | null;
  look_again: Day | null;
  note: string | null;
  /** Address of the farewell's draft. */
  draft: string | null;
  /** Last day of the contract. */
  last_day: Day | null;
  handed_over: boolean | null;
  /** Whether the client has confirmed the farewell. */
  confirmed: boolean | null;
}

/** Fields of an entry, in the order of the sheet's columns. */
export const ENTRY_FIELDS = [
  'joy',
  'decision',
  'decided_on',
  'energy_then',
  'look_again',
  'note',
  'draft',
  'last_day',
  'handed_over',
  'confirmed',
] as const satisfies readonly (keyof Entry)[];

/** What counts of several entries for one client: the last one, and where it is blank the one before it that is not. */
export function joinedEntry(entries: Entry[]): Entry {
  const lastOf = (field: keyof Entry): unknown =>
    entries.reduce<unknown>((before, entry) => entry[field] ?? before, null);
  return Object.fromEntries(ENTRY_FIELDS.map((field) => [field, lastOf(field)])) as unknown as Entry;
}

/** An entry in which nothing stands yet. */
export const NO_ENTRY = joinedEntry([]);
