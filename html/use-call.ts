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
  /** Runs one call at a time; `pending` is what a person reads meanwhile. */
  run<T>(pending: string, call: () => Promise<T>, done: (value: T) => void): void;
  /** Waits no longer for the answer of the call that is running; what the server does meanwhile is whole or nothing. */
  leave(): void;
}

/** The state of a panel's calls to the server. */
export function useCall(): CallState {
  const [pending, setPending] = useState('');
  const [failure, setFailure] = useState<CallState['failure']>('');
  const [slow, setSlow] = useState(false);
  // Counts the calls: the answer of one that was left comes too late.
  const current = useRef(0);
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  return {
    pending,
    failure,
    slow,
    leave: () => {
      current.current += 1;
      setPending('');
    },
    run: (sentence, call, done) => {
      if (pending) return;
      setPending(sentence);
      setFailure('');
      current.current += 1;
      const own = current.current;
      const ifWanted =
        <V>(then: (value: V) => void) =>
        (value: V): void => {
          if (own !== current.current) return;
          setPending('');
          then(value);
        };
      call().then(
        ifWanted(done),
        ifWanted((error: unknown) => setFailure(error instanceof ServerFailure ? error.code : 'unexpected')),
      );
    },
  };
}
