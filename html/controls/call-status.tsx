import type { ScreenWords } from '../../src/words/screen-words';
import type { CallFailure } from '../session/request';
import { FailureNote } from './failure-note';
import { LiveRegion } from './live-region';

/** A call to the server that a panel waits for, in words. */
export interface CallState {
  /** What is going on; empty where nothing is. */
  pending: string;
  /** True once it takes long enough to wonder about. */
  isSlow: boolean;
  failure: CallFailure | null;
  /** Waits no longer; what the call still brings is taken in when it comes. */
  leave(): void;
  /** Does once more what has failed. */
  retry(): void;
}

/** What the server is doing, or why it could not, in words that are read out when they change. */
export function CallStatus({ call, words }: { call: CallState; words: ScreenWords }) {
  const { retry, stillWorking, stopWaiting } = words.sidebar;
  return (
    <LiveRegion class="status">
      {call.pending && <p class="pending">{call.pending}</p>}
      {call.isSlow && (
        <>
          <progress aria-label={call.pending} />
          <p class="quiet">{stillWorking}</p>
          <button type="button" onClick={call.leave}>
            {stopWaiting}
          </button>
        </>
      )}
      {call.failure && (
        <>
          <FailureNote failure={call.failure} words={words} />
          {!call.pending && (
            <button type="button" onClick={call.retry}>
              {retry}
            </button>
          )}
        </>
      )}
    </LiveRegion>
  );
}
