import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../src/model/entry';
import { type FailureCode, failureOf } from './server';

/** Fields of a client's entry that wait to be saved; `before` is what stood in them. */
export interface WaitingEntry {
  key: string;
  fields: Partial<Entry>;
  before: Partial<Entry>;
}

/** Something that is to be saved, in its turn. */
export interface Job {
  /** What is said once it is done. */
  text: string;
  entry?: WaitingEntry;
  /** Shows it, as soon as it waits. */
  show?(): void;
  /** Sends it; what that gives takes in the answer, once the job waits no longer. */
  send(): Promise<() => Outcome>;
  /** Takes what was shown off the screen again. */
  drop?(): void;
  /** Makes the job that takes it back; absent where it cannot be taken back. */
  back?(): Job;
  /** The job that this one takes back. */
  undoes?: Job;
}

/** Whether the next may follow, the same is sent once more, or nothing is sent until `release`. */
export type Outcome = 'saved' | 'again' | 'held';

/** What became of the last thing that was done. */
export type Notice =
  | { kind: 'saving' }
  | { kind: 'done'; text: string; canUndo: boolean }
  | { kind: 'failed'; code: FailureCode; jobs: Job[]; said: string };

/** What is saved one after the other, so that nothing overtakes, and taken back again. */
export interface Saving {
  notice: Notice | undefined;
  waiting(): readonly Job[];
  add(job: Job): void;
  /** Says what was done; what could not be saved keeps its word beside it, and its way to try again. */
  say(text: string): void;
  /** Takes back the newest job; false where there is none. */
  undo(): boolean;
  /** A job that did nothing cannot be taken back. */
  forget(job: Job): void;
  /** Sends once more what failed. */
  retry(): void;
  /** Lets go of the job that failed, and goes on with the others. */
  discard(): void;
  /** Goes on after a job that held up the others; with one that is to go first, where it is given. */
  release(first?: Job): void;
}

/** Keeps the queue of what is to be saved. */
export function useSaving(): Saving {
  const [notice, setNotice] = useState<Notice>();
  const queue = useRef<Job[]>([]);
  const backs = useRef<Job[]>([]);
  const busy = useRef(false);

  const pump = (): void => {
    const [job] = queue.current;
    if (busy.current || !job) return;
    busy.current = true;
    setNotice({ kind: 'saving' });
    job.send().then(
      (takeIn) => {
        queue.current.shift();
        const outcome = takeIn();
        if (outcome === 'again') queue.current.unshift(job);
        if (outcome === 'saved') setNotice({ kind: 'done', text: job.text, canUndo: job.back !== undefined });
        busy.current = outcome === 'held';
        pump();
      },
      (error: unknown) => {
        busy.current = false;
        setNotice({ kind: 'failed', code: failureOf(error), jobs: [...queue.current], said: '' });
      },
    );
  };
  const add = (job: Job): void => {
    queue.current.push(job);
    if (job.back) backs.current.push(job);
    job.show?.();
    pump();
  };
  const forget = (job: Job): void => {
    backs.current = backs.current.filter((one) => one !== job);
  };
  const letGo = (job: Job): void => {
    queue.current = queue.current.filter((one) => one !== job);
    forget(job);
    // Whoever does not take something back after all may do so later.
    if (job.undoes) backs.current.push(job.undoes);
    job.drop?.();
    setNotice((now) =>
      now?.kind === 'failed' && queue.current.length > 0 ? { ...now, jobs: [...queue.current] } : undefined,
    );
  };
  return {
    notice,
    waiting: () => queue.current,
    add,
    forget,
    say: (text) =>
      setNotice((now) =>
        now?.kind === 'failed' ? { ...now, said: text } : { kind: 'done', text, canUndo: false },
      ),
    undo: () => {
      const undoes = backs.current.pop();
      // What is not sent yet need not be sent at all.
      if (undoes && queue.current.indexOf(undoes) >= (busy.current ? 1 : 0)) {
        letGo(undoes);
        return true;
      }
      const back = undoes?.back?.();
      if (!back) return false;
      if (undoes) back.undoes = undoes;
      add(back);
      return true;
    },
    retry: pump,
    discard: () => {
      letGo(queue.current[0]);
      pump();
    },
    release: (first) => {
      if (first) {
        queue.current.unshift(first);
        first.show?.();
      }
      busy.current = false;
      setNotice(undefined);
      pump();
    },
  };
}
