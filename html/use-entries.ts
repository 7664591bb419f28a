import { useRef, useState } from 'preact/hooks';
import type { Connection, EntryAnswer, Review } from '../src/actions/exchange';
import type { Entry } from '../src/core/entry';
import type { ScreenWords } from '../src/words/screen/screen-words';
import { entryCells, entryPlace } from './plans/entry-plan';
import { labelledEntry, withEntry, withRows } from './plans/reviewed-entries';
import { callServer } from './server';
import type { Job, Outcome, Saving, WaitingEntry } from './use-saving';

/** A change of one client's entry, with the sentences that say it was saved, or taken back. */
export interface Change {
  key: string;
  fields: Partial<Entry>;
  saved: string;
  undone: string;
}

/** A change that was not saved, because something else stands in one of its fields by now. */
export interface Conflict {
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

  const waiting = (): WaitingEntry[] => saving.waiting().flatMap(({ entry }) => entry ?? []);
  const overlaid = (now: Review, changes: Omit<WaitingEntry, 'before'>[]): Review =>
    changes.reduce((book, { key, fields }) => {
      const entry = { ...labelledEntry(book, key).entry, ...fields };
      return withEntry(book, key, entry, (connection as Connection).settings);
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
    const others = fieldsOf(fields).find((name) => isChanged(name) && entry[name] !== fields[name]);
    if (!saved && !others) {
      // An attempt before this one was written, but its answer did not come.
      own.before = pick(entry, fieldsOf(fields));
      return 'again';
    }
    if (saved) done.current.push({ key, fields });
    update((now) => withRows(now, sheet));
    show(key, saved ? { ...entry, ...fields } : entry);
    if (saved) return 'saved';
    // What was not saved cannot be taken back.
    saving.forget(job);
    const field = others as keyof Entry;
    setConflict({ change, field, now: entry[field] });
    return 'held';
  };

  const jobOf = (change: Change, isUndo = false): Job => {
    const { key, fields } = change;
    const { label, twins, entry } = labelledEntry(latest.current as Review, key);
    const own: WaitingEntry = { key, fields, before: pick(entry, fieldsOf(fields)) };
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
      drop: () => {
        // Whoever waits behind it saw what is let go; what stands in the sheet is what was there before.
        for (const field of fieldsOf(fields)) {
          const next = waiting().find((one) => one.key === key && field in one.before);
          if (next) next.before = { ...next.before, [field]: own.before[field] };
        }
        show(key, own.before);
      },
      ...(isUndo ? {} : { back: () => jobOf({ ...change, fields: own.before, saved: change.undone }, true) }),
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
        const since = done.current.slice(before);
        const rows = since.length > 0 && now ? withRows(given, now.entrySheet) : given;
        return overlaid(rows, [...since, ...waiting()]);
      };
    },
    settle: (mine) => {
      setConflict(undefined);
      saving.release();
      if (mine) save((conflict as Conflict).change);
    },
  };
}

function fieldsOf(fields: Partial<Entry>): (keyof Entry)[] {
  return Object.keys(fields) as (keyof Entry)[];
}

function pick(entry: Entry, names: (keyof Entry)[]): Partial<Entry> {
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
