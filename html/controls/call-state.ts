import type { Calls } from '../session/calls';
import type { CallState } from './call-status';

/** What a panel shows of the call that it waits for; `textOf` says what is going on. */
export function callState<Request>(
  { awaited, failed }: Calls<Request>,
  textOf: (request: Request) => string,
  dispatch: (event: { kind: 'leaveCall' | 'retryCall' }) => void,
): CallState {
  return {
    pending: awaited ? textOf(awaited.request) : '',
    isSlow: awaited?.isSlow ?? false,
    failure: failed?.failure ?? null,
    leave: () => dispatch({ kind: 'leaveCall' }),
    retry: () => dispatch({ kind: 'retryCall' }),
  };
}
