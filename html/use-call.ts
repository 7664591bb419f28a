import { useState } from 'preact/hooks';
import { ServerFailure } from './server';

/** What is going on with the server: nothing, something in words, or a failure by its code. */
export interface CallState {
  pending: string;
  failure: ServerFailure['code'] | '';
  /** Runs one call at a time; `pending` is what a person reads meanwhile. */
  run<T>(pending: string, call: () => Promise<T>, done: (value: T) => void): void;
}

/** The state of a panel's calls to the server. */
export function useCall(): CallState {
  const [pending, setPending] = useState('');
  const [failure, setFailure] = useState<CallState['failure']>('');
  return {
    pending,
    failure,
    run: (sentence, call, done) => {
      if (pending) return;
      setPending(sentence);
      setFailure('');
      call()
        .then(done, (error: unknown) =>
          setFailure(error instanceof ServerFailure ? error.code : 'unexpected'),
        )
        .finally(() => setPending(''));
    },
  };
}
