import { useRef, useState } from 'preact/hooks';
import type { Connection, EntryAnswer, Review } from '../../src/actions/exchange';
import { ENTRY_FIELDS, type Entry } from '../../src/model/entry';
import type { ScreenWords } from '../../src/words/screen-words';
import { entryCells, entryPlace } from '../plans/entry-plan';
import { entryIn, labelledEntry, withEntry, withRows } from './reviewed-entries';
import { callServer } from './server';
import type { Job, Outcome, Saving, WaitingEntry } from './use-saving';

/** A change of one client's entry, with the sentences that say it was saved, or taken back. */
export interface Change {
  key: string;
  fields: Partial<Entry>;
  /** What the owner saw in some of them, where that may differ from what is shown by now. */
  before?: Partial<Entry>;
  saved: string;
  undone: string;
}

/** A change that was not saved, because something else stands in one of its fields by now. */
export interface Conflict {
  job: Job;
  change: Change;
  field: keyof Entry;
  now: Entry[keyof Entry];
}

/** The owner's entries: shown at once, and saved in their turn. */
export interface Entries {
  /** Nothing is saved until it is settled. */
  conflict: Conflict | undefined;
  save(change: Change): void;
  /**
   * Begins a reading of the book, and gives how its review is taken in when it comes: with what was saved since, and
   * what is not saved yet, laid over it. One that a later reading has overtaken is left.
   */
  reading(): (given: Review) => Review;
  /** Settles a conflict: what the owner entered is saved after all, or what stands in the sheet stays. */
  settle(mine: boolean): void;
}

/** Keeps the entries of a review; `words` are the book's, for what is written into its sheet. */
export function useEntries(
  connection: Connection | undefined,
  review: Review | undefined,
  setReview: (change: (review: Review) => Review) => void,
  words: ScreenWords,
  saving: Saving,
): Entries {
  const [conflict, setConflict] = useState<Conflict>();
  // What is saved next does not wait for the screen to be drawn.
  const latest = useRef(review);
  latest.current = review;
  const done = useRef<Omit<WaitingEntry, 'before'>[]>([]);
  const readings = useRef({ begun: 0, shown: 0 });
  // Ratings that stand in the owner's own lists: they count again where one that was entered here is taken back.
  const ownJoys = useRef(new Map<string, number | undefined>());

  const waiting = (): WaitingEntry[] => saving.waiting().flatMap(({ entry }) => entry ?? []);
  const overlaid = (now: Review, changes: Omit<WaitingEntry, 'before'>[]): Review =>
    changes.reduce((book, { key, fields }) => {
      const entry = { ...labelledEntry(book, key).entry, ...fields };
      return withEntry(book, key, entry, ownJoys.current.get(key), (connection as Connection).settings);
    }, now);
  const update = (by: (review: Review) => Review): void => {
    if (!latest.current) return;
    latest.current = by(latest.current);
    setReview(by);
  };
  /** Shows an entry as it stands in the sheet, with what still waits for it. */
  const show = (key: string, fields: Partial<Entry>): void =>
    update((now) => overlaid(now, [{ key, fields }, ...waiting().filter((one) => one.key === key)]));

  const answered = (job: Job, change: Change, { saved, sheet, entry }: EntryAnswer): Outcome => {
    const { key, fields } = change;
    const own = job.entry as WaitingEntry;
    const isChanged = (name: keyof Entry): boolean => entry[name] !== (own.before[name] ?? null);
    const asked = fieldsOf(fields).filter(
      (name) => !('decision' in fields && 'followsDecision' in ENTRY_FIELDS[name]),
    );
    const others = asked.find((name) => isChanged(name) && entry[name] !== fields[name]);
    if (!saved) own.before = pick(entry, fieldsOf(fields));
    // An attempt before this one was written, but its answer did not come.
    if (!saved && !others) return 'again';
    if (saved) done.current.push({ key, fields });
    update((now) => withRows(now, sheet));
    show(key, saved ? { ...entry, ...fields } : entry);
    if (saved) return 'saved';
    const field = others as keyof Entry;
    setConflict({ job, change, field, now: entry[field] });
    return 'held';
  };

  /** Tells whoever waits first for some fields what will stand in them by then. */
  const foretell = (key: string, fields: Partial<Entry>): void => {
    for (const field of fieldsOf(fields)) {
      const next = waiting().find((one) => one.key === key && field in one.before);
      if (next) next.before = { ...next.before, [field]: fields[field] };
    }
  };
  /** Takes a change off the screen: what was before it stands in the sheet. */
  const letGo = ({ key, before }: WaitingEntry): void => {
    foretell(key, before);
    show(key, before);
  };

  const jobOf = (change: Change, isUndo = false): Job => {
    const { key, fields } = change;
    const { label, twins, entry } = labelledEntry(latest.current as Review, key);
    const own: WaitingEntry = { key, fields, before: { ...pick(entry, fieldsOf(fields)), ...change.before } };
    const { tables, bookLocale } = connection as Connection;
    const job: Job = {
      text: change.saved,
      entry: own,
      show: () => show(key, fields),
      send: async () => {
        const answer = await callServer('saveEntry', {
          place: entryPlace(latest.current as Review, tables, bookLocale, words),
          label,
          twins,
          before: own.before,
          cells: entryCells(fields, words.sidebar),
        });
        return () => answered(job, change, answer);
      },
      drop: () => letGo(own),
      ...(isUndo
        ? {}
        : {
            back: () => jobOf({ key, fields: own.before, saved: change.undone, undone: change.undone }, true),
          }),
    };
    return job;
  };
  const save = (change: Change): void => saving.add(jobOf(change));

  return {
    conflict,
    save,
    reading: () => {
      readings.current.begun += 1;
      const own = readings.current.begun;
      const before = done.current.length;
      return (given) => {
        const now = latest.current;
        if (own < readings.current.shown && now) return now;
        readings.current.shown = own;
        for (const { key, joy } of given.report.clients) {
          if (entryIn(given.entries, key).joy === null) ownJoys.current.set(key, joy);
        }
        return overlaid(given, [...done.current.slice(before), ...waiting()]);
      };
    },
    settle: (mine) => {
      const { job } = conflict as Conflict;
      setConflict(undefined);
      if (mine) {
        const { key, fields } = job.entry as WaitingEntry;
        foretell(key, fields);
        saving.release(job);
        return;
      }
      // What was not saved cannot be taken back.
      saving.forget(job);
      job.drop?.();
      saving.release();
    },
  };
}

function fieldsOf(fields: Partial<Entry>): (keyof Entry)[] {
  return Object.keys(fields) as (keyof Entry)[];
}

function pick(entry: Entry, names: (keyof Entry)[]): Partial<Entry> {
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
