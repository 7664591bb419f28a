import { useEffect, useRef, useState } from 'preact/hooks';
import { ServerFailure } from './server';

/** Milliseconds after which a person begins to wonder. */
const SLOW = 4_000;

/** What is going on with the server: nothing, something in words, or a failure by its code. */
export interface CallState {
  pending: string;
  failure: ServerFailure['code'] | '';
  /** True once a call takes long enough to wonder about. */
  slow: boolean;
  /** Runs one call at a time and gives whether it did; `pending` is what a person reads meanwhile. */
  run<T>(pending: string, call: () => Promise<T>, done: (value: T) => void): boolean;
  /** Runs the newest call once more. */
  retry(): void;
  /** Waits no longer for the call that is running; what it still brings is taken in when it comes. */
  leave(): void;
}

/** The state of a panel's calls to the server. */
export function useCall(): CallState {
  const [pending, setPending] = useState('');
  const [failure, setFailure] = useState<CallState['failure']>('');
  const [slow, setSlow] = useState(false);
  // Which call is waited for: one that was left must not end the wait for another, nor report its failure.
  const waitedFor = useRef<object | undefined>(undefined);
  const newest = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  const wait = (own: object | undefined, sentence: string): void => {
    waitedFor.current = own;
    setPending(sentence);
  };
  const start = <T>(sentence: string, call: () => Promise<T>, done: (value: T) => void): void => {
    const own = {};
    wait(own, sentence);
    setFailure('');
    const isWaitedFor = (): boolean => own === waitedFor.current;
    call().then(
      (value) => {
        if (isWaitedFor()) wait(undefined, '');
        done(value);
      },
      (error: unknown) => {
        if (!isWaitedFor()) return;
        wait(undefined, '');
        setFailure(error instanceof ServerFailure ? error.code : 'unexpected');
      },
    );
  };
  return {
    pending,
    failure,
    slow,
    leave: () => wait(undefined, ''),
    retry: () => newest.current?.(),
    run: (sentence, call, done) => {
      if (waitedFor.current) return false;
      newest.current = () => start(sentence, call, done);
      newest.current();
      return true;
    },
  };
}
