import type { Account } from '../google/account';
import type { OpenedBook } from '../opened-book';

/** A book as the browser keeps it, with all that was done in it. */
export interface KeptWork {
  /** The name of the book; one work is kept for each. */
  name: string;
  /** When it was kept, as `Date.now()` gives it. */
  at: number;
  book: Omit<OpenedBook, 'snapshot'>;
  /** The snapshot as JSON: what the sheets share, and each sheet by its id, so that one can change alone. */
  shared: string;
  sheets: Record<string, string>;
}

/** What is the person's own, and serves all books: their drafts and their properties. */
export type KeptAccount = Pick<Account, 'files' | 'properties'>;

/** The work that a browser keeps for the address of this page. */
export interface WorkStore {
  /** Keeps a work in the place of the one before it; rejects where the browser has no room. */
  keep(work: KeptWork, account: KeptAccount): Promise<void>;
  /** The work of a book, or the newest of all. */
  find(name?: string): Promise<KeptWork | undefined>;
  account(): Promise<KeptAccount | undefined>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** How long this page waits for another of the same address to end; after a reload the old one may take a moment. */
const PATIENCE = 2_000;

/** Opens the store; rejects where the browser keeps nothing, or where another page of the same address is open. */
export async function openWorkStore(): Promise<WorkStore> {
  await alone();
  const opening = indexedDB.open('client-energy', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('works', { keyPath: 'name' }).createIndex('at', 'at');
    opening.result.createObjectStore('account');
  };
  const database = await answer(opening);
  const read = (store: string): IDBObjectStore => database.transaction(store).objectStore(store);
  const write = async (act: (works: IDBObjectStore, account: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(['works', 'account'], 'readwrite', { durability: 'strict' });
    act(transaction.objectStore('works'), transaction.objectStore('account'));
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
  };
  return {
    keep: (work, own) =>
      write((works, account) => {
        works.put(work);
        account.put(own, 'own');
      }),
    find: async (name) => {
      if (name !== undefined) return answer(read('works').get(name));
      const newest = await answer(read('works').index('at').openCursor(null, 'prev'));
      return newest?.value;
    },
    account: () => answer(read('account').get('own')),
    clear: () =>
      write((works, account) => {
        works.clear();
        account.clear();
      }),
  };
}

/** A store that keeps nothing, for a browser that has none. */
export const NO_STORE: WorkStore = {
  keep: () => Promise.reject(new Error('nothing can be kept')),
  find: () => Promise.resolve(undefined),
  account: () => Promise.resolve(undefined),
  clear: () => Promise.resolve(),
};

/** Resolves once no other page of this address is open: two of them would write over each other's work. */
function alone(): Promise<void> {
  return new Promise((done, failed) => {
    navigator.locks
      .request('work', { signal: AbortSignal.timeout(PATIENCE) }, () => {
        done();
        // Until the page ends, in whatever way.
        return new Promise(() => undefined);
      })
      .catch(failed);
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
