import { useRef, useState } from 'preact/hooks';
import type { Connection, EntryAnswer, Review } from '../src/actions/exchange';
import { type Entry, NO_ENTRY } from '../src/core/entry';
import { rejoyed } from '../src/core/rejoyed';
import type { ClientReport } from '../src/core/report';
import type { ScreenWords } from '../src/words/screen/screen-words';
import { entryCells, entryPlace, labelOf } from './plans/entry-plan';
import { callServer, ServerFailure } from './server';

/** A change of one client's entry, with what it is in words. */
export interface Change {
  key: string;
  fields: Partial<Entry>;
  said: string;
}

/** A change that waits to be saved; `before` is what stood in its fields. */
interface Queued {
  change: Change;
  before: Partial<Entry>;
  kind: 'saved' | 'undone';
}

/** What became of the last change. */
export type Notice =
  | { kind: 'saving' | 'saved' | 'undone'; key: string; said: string }
  | { kind: 'failed'; code: ServerFailure['code'] }
  | { kind: 'conflict'; change: Change; field: keyof Entry; now: Entry[keyof Entry] };

/** The owner's entries: shown at once, saved one after the other, and taken back again. */
export interface Entries {
  notice: Notice | undefined;
  of(key: string): Entry;
  save(change: Change): void;
  /** Takes back the newest change; false where there is none. */
  undo(): boolean;
  /** Something else that can be taken back, such as a line of the log. */
  undoable(back: () => void): void;
  /** Saves once more what failed. */
  retry(): void;
  /** Settles a conflict: what the owner entered is saved after all, or what stands in the sheet stays. */
  settle(mine: boolean): void;
  dismiss(): void;
}

/** Keeps the entries of a review; `words` are the book's, for what is written into its sheet. */
export function useEntries(
  connection: Connection | undefined,
  review: Review | undefined,
  setReview: (change: (review: Review) => Review) => void,
  words: ScreenWords,
): Entries {
  const [notice, setNotice] = useState<Notice>();
  // What is saved next does not wait for the screen to be drawn.
  const latest = useRef(review);
  latest.current = review;
  const queue = useRef<Queued[]>([]);
  const busy = useRef(false);
  const backs = useRef<{ change?: Change; back: () => void }[]>([]);

  const change = (by: (review: Review) => Review): void => {
    if (!latest.current) return;
    latest.current = by(latest.current);
    setReview(by);
  };
  const of = (key: string): Entry => latest.current?.entries[key]?.entry ?? NO_ENTRY;

  const answered = ({ saved, sheet, entry }: EntryAnswer): void => {
    const done = queue.current.shift() as Queued;
    const { key, said, fields } = done.change;
    change((now) => withRows(now, sheet));
    if (saved) {
      setNotice({ kind: done.kind, key, said });
      return;
    }
    const field = (Object.keys(fields) as (keyof Entry)[]).find(
      (name) => entry[name] !== (done.before[name] ?? null),
    );
    change((now) => withEntry(now, key, entry, connection as Connection));
    // What was not saved cannot be taken back.
    backs.current = backs.current.filter((one) => one.change !== done.change);
    if (field) setNotice({ kind: 'conflict', change: done.change, field, now: entry[field] });
  };

  const pump = (): void => {
    const next = queue.current[0];
    const now = latest.current;
    if (busy.current || !next || !now || !connection) return;
    busy.current = true;
    const { key, said, fields } = next.change;
    setNotice({ kind: 'saving', key, said });
    const { clients } = now.report;
    const client = clients.find((one) => one.key === key) as ClientReport;
    callServer('saveEntry', {
      place: entryPlace(now, connection.tables, connection.bookLocale, words),
      label: now.entries[key]?.label ?? labelOf(client, clients),
      before: next.before,
      cells: entryCells(fields, words.sidebar),
    })
      .then(answered, (error: unknown) => {
        setNotice({ kind: 'failed', code: error instanceof ServerFailure ? error.code : 'unexpected' });
        throw error;
      })
      .then(
        () => {
          busy.current = false;
          pump();
        },
        () => {
          busy.current = false;
        },
      );
  };

  const put = (wanted: Change, kind: Queued['kind']): Partial<Entry> => {
    const { key, fields } = wanted;
    const old = of(key);
    const names = Object.keys(fields) as (keyof Entry)[];
    const before = Object.fromEntries(names.map((name) => [name, old[name]])) as Partial<Entry>;
    change((now) => withEntry(now, key, { ...old, ...fields }, connection as Connection));
    queue.current.push({ change: wanted, before, kind });
    pump();
    return before;
  };

  const save = (wanted: Change): void => {
    const before = put(wanted, 'saved');
    backs.current.push({ change: wanted, back: () => put({ ...wanted, fields: before }, 'undone') });
  };

  return {
    notice,
    of,
    save,
    undo: () => {
      const newest = backs.current.pop();
      newest?.back();
      return newest !== undefined;
    },
    undoable: (back) => {
      backs.current.push({ back });
    },
    retry: pump,
    settle: (mine) => {
      const { change: wanted } = notice as Notice & { kind: 'conflict' };
      setNotice(undefined);
      if (mine) save(wanted);
    },
    dismiss: () => setNotice(undefined),
  };
}

/** The review with another entry of a client, whose energy follows the joy in it. */
function withEntry(review: Review, key: string, entry: Entry, { settings }: Connection): Review {
  const { report, entries } = review;
  const old = entries[key];
  const client = report.clients.find((one) => one.key === key) as ClientReport;
  const label = old?.label ?? labelOf(client, report.clients);
  const isRated = entry.joy !== (old?.entry ?? NO_ENTRY).joy;
  return {
    ...review,
    report: isRated
      ? {
          ...report,
          clients: report.clients.map((one) => (one.key === key ? rejoyed(one, entry.joy, settings) : one)),
        }
      : report,
    entries: { ...entries, [key]: { label, entry } },
  };
}

/** The review once every client has a row in the sheet of this name. */
function withRows(review: Review, sheet: string): Review {
  const { clients } = review.report;
  const rows = clients.map((client) => [
    client.key,
    review.entries[client.key] ?? { label: labelOf(client, clients), entry: NO_ENTRY },
  ]);
  return { ...review, entrySheet: sheet, entries: Object.fromEntries(rows) };
}
