import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { CallState } from '../use-call';

/** What the server is doing, or why it could not, in words that are read out when they change. */
export function Status({ call, words }: { call: CallState; words: ScreenWords }) {
  return (
    <div class="status" aria-live="polite">
      {call.pending && <p class="pending">{call.pending}</p>}
      {call.slow && (
        <>
          <progress aria-label={call.pending} />
          <p class="quiet">{words.sidebar.stillWorking}</p>
          <button type="button" onClick={call.leave}>
            {words.sidebar.stopWaiting}
          </button>
        </>
      )}
      {call.failure && (
        <>
          <p class="failure" role="alert">
            {words.sidebar.failures[call.failure]}
          </p>
          <button type="button" onClick={call.retry}>
            {words.sidebar.retry}
          </button>
        </>
      )}
    </div>
  );
}
