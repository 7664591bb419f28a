import { useRef, useState } from 'preact/hooks';
import { type FailureCode, failureOf } from './server';
import { useSlow } from './use-slow';

/** What is going on with the server: nothing, something in words, or a failure by its code. */
export interface CallState {
  pending: string;
  failure: FailureCode | '';
  /** True once a call takes long enough to wonder about. */
  slow: boolean;
  /** Runs a call, unless another is waited for; `pending` is what a person reads meanwhile. */
  run<T>(pending: string, call: () => Promise<T>, done: (value: T) => void): void;
  /** Runs the call that failed once more. */
  retry(): void;
  /** Waits no longer for the call that is running; what it still brings is taken in when it comes. */
  leave(): void;
}

/** The state of a panel's calls to the server. */
export function useCall(): CallState {
  const [pending, setPending] = useState('');
  const [failure, setFailure] = useState<CallState['failure']>('');
  // Which call is waited for: one that was left must not end the wait for another.
  const waitedFor = useRef<object | undefined>(undefined);
  const failed = useRef<() => void>(() => undefined);
  const wait = (own: object | undefined, sentence: string): void => {
    waitedFor.current = own;
    setPending(sentence);
  };
  const start = <T>(sentence: string, call: () => Promise<T>, done: (value: T) => void): void => {
    const own = {};
    wait(own, sentence);
    setFailure('');
    const end = (): void => {
      if (own === waitedFor.current) wait(undefined, '');
    };
    call().then(
      (value) => {
        end();
        done(value);
      },
      (error: unknown) => {
        end();
        failed.current = () => start(sentence, call, done);
        setFailure(failureOf(error));
      },
    );
  };
  return {
    pending,
    failure,
    slow: useSlow(pending !== ''),
    leave: () => wait(undefined, ''),
    retry: () => failed.current(),
    run: (sentence, call, done) => {
      if (!waitedFor.current) start(sentence, call, done);
    },
  };
}
