import { ENTRY_FIELDS, type Entry } from '../../src/model/entry';
import type { ClientRef, Incident } from '../../src/model/exchange';

/** What every save has, whatever it writes. */
interface Save {
  /** Counted up: saves are told apart by it. */
  id: number;
  client: ClientRef;
  /** What the client is called on the screen. */
  name: string;
  /** Whether an attempt may have been written, although its answer was lost. */
  again: boolean;
  /** What this save takes back; null for what the owner entered. */
  undoes: QueuedSave | null;
}

/** Fields of a client's entry that are to be saved. */
export interface EntrySave extends Save {
  kind: 'entry';
  fields: Partial<Entry>;
  /** What the sheet is expected to hold in these fields; anything else is a conflict. */
  before: Partial<Entry>;
  /** What an undo puts back. */
  restore: Partial<Entry>;
}

/** An incident that is to be logged; taken out of the log again, where it undoes one. */
export interface IncidentSave extends Save {
  kind: 'incident';
  incident: Incident;
}

/** Something that waits to be saved. All of it is plain data. */
export type QueuedSave = EntrySave | IncidentSave;

/** What the owner enters, before the queue has numbered it. */
export type NewSave =
  | Pick<EntrySave, 'kind' | 'client' | 'name' | 'fields' | 'before'>
  | Pick<IncidentSave, 'kind' | 'client' | 'name' | 'incident'>;

/** A new save as it waits in the queue. */
export function queuedSave(entered: NewSave, id: number): QueuedSave {
  const usual = { id, again: false, undoes: null };
  return entered.kind === 'entry'
    ? { ...entered, ...usual, restore: entered.before }
    : { ...entered, ...usual };
}

/** The save that takes another one back. It expects in the sheet what that one wrote. */
export function makeUndo(save: QueuedSave, id: number): QueuedSave {
  const usual = { id, again: false, undoes: save };
  if (save.kind === 'incident') return { ...save, ...usual };
  return { ...save, ...usual, fields: save.restore, before: save.fields, restore: save.fields };
}

/** The names of the fields that a change holds. */
export function fieldsOf(fields: Partial<Entry>): (keyof Entry)[] {
  return Object.keys(fields) as (keyof Entry)[];
}

/** Some fields of an entry. */
export function pick(entry: Entry, names: (keyof Entry)[]): Partial<Entry> {
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}

/**
 * The first field in which the sheet holds what neither was there when the owner entered something, nor is what they
 * entered. What follows a decision is nobody's own word: two people who decide the same are asked nothing.
 */
export function conflictIn({ fields, before }: EntrySave, entry: Entry): keyof Entry | undefined {
  const isFollower = (field: keyof Entry): boolean =>
    'decision' in fields && 'followsDecision' in ENTRY_FIELDS[field];
  return fieldsOf(fields).find(
    (field) =>
      !isFollower(field) && entry[field] !== (before[field] ?? null) && entry[field] !== fields[field],
  );
}
