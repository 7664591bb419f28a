import { useRef, useState } from 'preact/hooks';
import type { Connection, EntryAnswer, Review } from '../src/actions/exchange';
import type { Entry } from '../src/core/entry';
import type { ScreenWords } from '../src/words/screen/screen-words';
import { entryCells, entryPlace } from './plans/entry-plan';
import { entryIn, withEntry, withRows } from './plans/reviewed-entries';
import { callServer, ServerFailure } from './server';

/** A change of one client's entry, with the sentences that say it was saved, or taken back. */
export interface Change {
  key: string;
  fields: Partial<Entry>;
  saved: string;
  undone: string;
}

/** A change that waits to be saved; `before` is what stood in its fields. */
interface Queued {
  change: Change;
  label: string;
  before: Partial<Entry>;
  isUndo: boolean;
}

/** What became of the last thing that was done. */
export type Notice =
  | { kind: 'saving' }
  | { kind: 'done'; text: string; canUndo: boolean }
  | { kind: 'failed'; code: ServerFailure['code'] }
  | Conflict;

/** A change that was not saved, because something else stands in one of its fields by now. */
interface Conflict {
  kind: 'conflict';
  change: Change;
  field: keyof Entry;
  now: Entry[keyof Entry];
}

/** The owner's entries: shown at once, saved one after the other, and taken back again. */
export interface Entries {
  notice: Notice | undefined;
  of(key: string): Entry;
  save(change: Change): void;
  /** A review as the server gives it, with what is not saved yet laid over it. */
  received(review: Review): Review;
  /** Takes back the newest change; false where there is none. */
  undo(): boolean;
  /** Says what was done beside the entries; `back` takes it back and gives whether it could. */
  done(text: string, back?: () => boolean): void;
  /** Saves once more what failed. */
  retry(): void;
  /** Settles a conflict: what the owner entered is saved after all, or what stands in the sheet stays. */
  settle(mine: boolean): void;
}

/** Keeps the entries of a review; `words` are the book's, for what is written into its sheet. */
export function useEntries(
  connection: Connection | undefined,
  review: Review | undefined,
  setReview: (change: (review: Review) => Review) => void,
  words: ScreenWords,
): Entries {
  const [notice, setNotice] = useState<Notice>();
  // Stays until it is settled; nothing is saved and nothing else is said meanwhile.
  const [conflict, setConflict] = useState<Conflict>();
  // What is saved next does not wait for the screen to be drawn.
  const latest = useRef(review);
  latest.current = review;
  const queue = useRef<Queued[]>([]);
  const busy = useRef(false);
  const backs = useRef<{ change?: Change; back: () => boolean }[]>([]);

  const update = (by: (review: Review) => Review): void => {
    if (!latest.current) return;
    latest.current = by(latest.current);
    setReview(by);
  };
  const of = (key: string): Entry => entryIn(latest.current as Review, key).entry;
  const withQueued = (key: string, entry: Entry): Entry =>
    Object.assign(
      {},
      entry,
      ...queue.current.filter(({ change }) => change.key === key).map(({ change }) => change.fields),
    );
  const shown = (now: Review, key: string, entry: Entry): Review =>
    withEntry(now, key, withQueued(key, entry), (connection as Connection).settings);

  /** Takes in an answer; gives whether what waits may be saved next. */
  const answered = ({ saved, sheet, entry }: EntryAnswer): boolean => {
    const done = queue.current.shift() as Queued;
    const { change, before, isUndo } = done;
    const { key, fields } = change;
    const names = fieldsOf(fields);
    const isChanged = (name: keyof Entry): boolean => entry[name] !== (before[name] ?? null);
    const others = names.find((name) => isChanged(name) && entry[name] !== fields[name]);
    if (!saved && !others) {
      // An attempt before this one was written, but its answer did not come.
      queue.current.unshift({ ...done, before: pick(entry, names) });
      return true;
    }
    update((now) => shown(withRows(now, sheet), key, saved ? { ...entry, ...fields } : entry));
    if (saved) {
      setNotice({ kind: 'done', text: isUndo ? change.undone : change.saved, canUndo: !isUndo });
      return true;
    }
    // What was not saved cannot be taken back.
    backs.current = backs.current.filter((one) => one.change !== change);
    const field = others as keyof Entry;
    setConflict({ kind: 'conflict', change, field, now: entry[field] });
    return false;
  };

  const pump = (): void => {
    const next = queue.current[0];
    if (busy.current || !next) return;
    busy.current = true;
    setNotice({ kind: 'saving' });
    const { tables, bookLocale } = connection as Connection;
    callServer('saveEntry', {
      place: entryPlace(latest.current as Review, tables, bookLocale, words),
      label: next.label,
      before: next.before,
      cells: entryCells(next.change.fields, words.sidebar),
    }).then(
      (answer) => {
        busy.current = !answered(answer);
        pump();
      },
      (error: unknown) => {
        busy.current = false;
        setNotice({ kind: 'failed', code: error instanceof ServerFailure ? error.code : 'unexpected' });
      },
    );
  };

  const put = (change: Change, isUndo: boolean): Partial<Entry> => {
    const { key, fields } = change;
    const { label, entry } = entryIn(latest.current as Review, key);
    const before = pick(entry, fieldsOf(fields));
    queue.current.push({ change, label, before, isUndo });
    update((now) => shown(now, key, entry));
    pump();
    return before;
  };

  const save = (change: Change): void => {
    const before = put(change, false);
    const back = (): boolean => {
      put({ ...change, fields: before }, true);
      return true;
    };
    backs.current.push({ change, back });
  };

  return {
    notice: conflict ?? notice,
    of,
    save,
    received: (given) =>
      queue.current.reduce((now, { change: { key } }) => shown(now, key, entryIn(now, key).entry), given),
    undo: () => {
      const newest = backs.current.pop();
      if (newest && !newest.back()) backs.current.push(newest);
      return newest !== undefined;
    },
    done: (text, back) => {
      if (back) backs.current.push({ back });
      // What could not be saved keeps its word, and its way to try again.
      if (queue.current.length > 0 && !busy.current) return;
      setNotice({ kind: 'done', text, canUndo: back !== undefined });
    },
    retry: pump,
    settle: (mine) => {
      const { change } = conflict as Conflict;
      setConflict(undefined);
      setNotice(undefined);
      busy.current = false;
      if (mine) save(change);
      else pump();
    },
  };
}

function fieldsOf(fields: Partial<Entry>): (keyof Entry)[] {
  return Object.keys(fields) as (keyof Entry)[];
}

function pick(entry: Entry, names: (keyof Entry)[]): Partial<Entry> {
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
