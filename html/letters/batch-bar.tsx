import { Status } from '../controls/status';
import type { Letters, SavedLetterDraft } from './use-letters';

/** Drafts the letter that is shown, or all that are ready, and tells how far it is. */
export function BatchBar({ letters, desk }: { letters: Letters; desk: SavedLetterDraft | undefined }) {
  const { words, farewells, batch, draft, stop, call } = letters;
  const text = words.sidebar.letters.dialog;
  const ready = farewells.filter((one) => one.ready && !one.draft);
  const busy = batch?.state === 'running' || call.pending !== '';
  return (
    <footer class="batch">
      <div class="actions">
        {desk && (
          <button type="button" class="primary" disabled={busy || !desk.ready} onClick={() => draft([desk])}>
            {text.create}
          </button>
        )}
        {ready.length > 1 && (
          <button type="button" disabled={busy} onClick={() => draft(ready)}>
            {text.createAll(ready.length)}
          </button>
        )}
        {desk && !letters.wordingSheet && (
          <button
            type="button"
            class="link"
            title={text.wordingHelp}
            disabled={busy}
            onClick={letters.addWording}
          >
            {text.wording}
          </button>
        )}
        {batch?.state === 'running' && (
          <button type="button" onClick={stop}>
            {text.cancel}
          </button>
        )}
      </div>
      <div class="batch-state" aria-live="polite">
        <BatchState letters={letters} />
        {desk?.draft && batch?.state !== 'running' && (
          <p class="done">
            {desk.draft.existed ? text.existed : text.created}{' '}
            <a href={desk.draft.url} target="_blank" rel="noopener noreferrer">
              {text.openDraft}
            </a>
          </p>
        )}
        {desk && letters.wordingSheet && <p class="quiet">{text.wordingMade(letters.wordingSheet)}</p>}
        {letters.isUnkept && <p class="failure">{text.notKept}</p>}
        {letters.wordingProblems.map((problem) => (
          <p key={problem} class="failure">
            {problem}
          </p>
        ))}
        {desk && !batch && <p class="quiet">{text.note}</p>}
        <Status call={call} words={words} />
      </div>
    </footer>
  );
}

function BatchState({ letters: { words, batch } }: { letters: Letters }) {
  if (!batch) return null;
  const text = words.sidebar.letters.dialog;
  const { done, all, state, client, failure } = batch;
  return (
    <>
      {all > 1 && (
        <label>
          <span>{text.progress(done, all)}</span>
          <progress value={done} max={all} />
        </label>
      )}
      {state === 'running' && <p class="pending">{text.creating(client)}</p>}
      {state === 'stopped' && <p>{text.cancelled(done, all)}</p>}
      {state === 'failed' && failure && (
        <p class="failure" role="alert">
          {failure === 'quota' ? text.tomorrow(done, all) : words.sidebar.failures[failure]}
        </p>
      )}
    </>
  );
}
