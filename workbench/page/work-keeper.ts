import type { Account } from '../google/account';
import type { LiveBook } from '../live-book';
import type { OpenedBook } from '../opened-book';
import { followChanges } from '../sheet/changes';
import type { KeptWork, WorkStore } from './work-store';

/** Milliseconds between a change and its keeping. */
const PAUSE = 300;

/** The keeping of a large book takes a while; it may have a twentieth of the time, so that nobody notices. */
const SHARE = 20;

/** Keeps what is done in a book. */
export interface WorkKeeper {
  /** A script has run: what it changed besides cells is looked for. */
  scriptRan(): void;
  /** Whether something has changed that is not kept yet. */
  isBehind(): boolean;
  /** Keeps at once what is not kept yet. */
  keepNow(): Promise<void>;
  /** Keeps nothing more. */
  stop(): void;
}

/** Keeps a book in the browser from its first change on, and calls `onRefused` whenever the browser does not take it. */
export function workKeeper(
  { book, sheet }: LiveBook,
  account: Account,
  store: WorkStore,
  onRefused: () => void,
): WorkKeeper {
  const sheets: Record<string, string> = {};
  let beside = besideCells(book, account);
  let [changes, kept] = [0, 0];
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const changed = (): void => {
    if (isStopped) return;
    changes += 1;
    timer ??= setTimeout(keepNow, pause);
  };
  followChanges(sheet.api, (sheetId) => {
    for (const id of sheetId === undefined ? Object.keys(sheets) : [sheetId]) delete sheets[id];
    changed();
  });
  return {
    scriptRan: () => {
      const before = beside;
      beside = besideCells(book, account);
      if (beside !== before) changed();
    },
    isBehind: () => changes !== kept,
    keepNow,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };

  async function keepNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (changes === kept) return;
    const now = changes;
    try {
      const begun = performance.now();
      const work = takeWork();
      pause = Math.max(PAUSE, SHARE * (performance.now() - begun));
      await store.keep(work, { files: account.files, properties: account.properties });
      kept = now;
    } catch {
      onRefused();
    }
  }

  function takeWork(): KeptWork {
    const { snapshot: _opened, ...rest } = book;
    const { sheets: live, ...shared } = sheet.current();
    for (const id of Object.keys(sheets)) if (!live[id]) delete sheets[id];
    for (const [id, one] of Object.entries(live)) sheets[id] ??= JSON.stringify(one);
    return { name: book.name, at: Date.now(), book: rest, shared: JSON.stringify(shared), sheets };
  }
}

/** What scripts change in a book and an account besides cells, as a text that differs where something does. */
function besideCells({ snapshot: _cells, ...book }: OpenedBook, { files, properties }: Account): string {
  const drafts = files.map(({ id, modifiedTime, trashed, parents }) => [id, modifiedTime, trashed, parents]);
  return JSON.stringify([book, properties, drafts]);
}

/** The book of a kept work, to be opened again. */
export function bookOf({ book, shared, sheets }: KeptWork): OpenedBook {
  const parsed = Object.entries(sheets).map(([id, text]) => [id, JSON.parse(text)]);
  return { ...book, snapshot: { ...JSON.parse(shared), sheets: Object.fromEntries(parsed) } };
}
