import type { ScreenWords } from '../../src/words/screen-words';
import type { CallState } from '../session/use-call';
import { LiveRegion } from './live-region';

/** What the server is doing, or why it could not, in words that are read out when they change. */
export function Status({ call, words }: { call: CallState; words: ScreenWords }) {
  const { failures, retry, stillWorking, stopWaiting } = words.sidebar;
  return (
    <LiveRegion class="status">
      {call.pending && <p class="pending">{call.pending}</p>}
      {call.slow && (
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
          <p class="failure">{failures[call.failure]}</p>
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
