import { wordingSentence } from '../../src/letters/wording-problem';
import type { ScreenWords } from '../../src/words/screen-words';
import { type CallState, CallStatus } from '../controls/call-status';
import { DraftLink } from '../controls/draft-link';
import { FailureNote } from '../controls/failure-note';
import { type Batch, nextOrder } from './drafting';
import type { LettersEvent } from './letters';
import type { LettersOpen } from './letters-state';
import { draftOrders, type SavedLetterDraft, type ShownLetters } from './shown-letters';

interface Props {
  state: LettersOpen;
  letters: ShownLetters;
  /** The letter that is shown; undefined where a guide for a talk is. */
  draft: SavedLetterDraft | undefined;
  words: ScreenWords;
  call: CallState;
  dispatch: (event: LettersEvent) => void;
}

/** Drafts the letter that is shown, or all that are ready, and tells how far it is. */
export function BatchBar({ state, letters, draft, words, call, dispatch }: Props) {
  const { batch, wordingSheet } = state;
  const text = words.sidebar.letters.dialog;
  return (
    <footer class="batch">
      <BatchActions
        state={state}
        ready={letters.farewells.filter((one) => one.ready && !one.link)}
        draft={draft}
        words={words}
        call={call}
        dispatch={dispatch}
      />
      <div class="batch-state" aria-live="polite">
        {batch && <BatchState batch={batch} words={words} dispatch={dispatch} />}
        {draft?.link && batch?.state !== 'running' && (
          <p class="done">
            {draft.link.existed ? text.existed : text.created}{' '}
            <DraftLink address={draft.link.url} text={text.openDraft} />
          </p>
        )}
        {draft && wordingSheet && <p class="quiet">{text.wordingMade(wordingSheet)}</p>}
        {state.isUnkept && <p class="failure">{text.notKept}</p>}
        {state.changedFor !== null && <p class="failure">{text.changedMeanwhile}</p>}
        {letters.wordingProblems
          .map((problem) => wordingSentence(problem, words.language))
          .map((sentence) => (
            <p key={sentence} class="failure">
              {sentence}
            </p>
          ))}
        {draft && !batch && <p class="quiet">{text.note}</p>}
        <CallStatus call={call} words={words} />
      </div>
    </footer>
  );
}

function BatchActions({
  state,
  ready,
  draft,
  words,
  call,
  dispatch,
}: Omit<Props, 'letters'> & { ready: SavedLetterDraft[] }) {
  const { batch, wordingSheet } = state;
  const text = words.sidebar.letters.dialog;
  const busy = batch?.state === 'running' || call.pending !== '';
  const create = (drafts: SavedLetterDraft[]): void =>
    dispatch({ kind: 'draft', orders: draftOrders(drafts, state) });
  return (
    <div class="actions">
      {draft && (
        <button type="button" class="primary" disabled={busy || !draft.ready} onClick={() => create([draft])}>
          {text.create}
        </button>
      )}
      {ready.length > 1 && (
        <button type="button" disabled={busy} onClick={() => create(ready)}>
          {text.createAll(ready.length)}
        </button>
      )}
      {draft && !wordingSheet && (
        <button
          type="button"
          class="link"
          title={text.wordingHelp}
          disabled={busy}
          onClick={() => dispatch({ kind: 'addWording' })}
        >
          {text.wording}
        </button>
      )}
      {batch?.state === 'running' && (
        <button type="button" onClick={() => dispatch({ kind: 'stopDrafting' })}>
          {text.cancel}
        </button>
      )}
    </div>
  );
}

interface BatchProps {
  batch: Batch;
  words: ScreenWords;
  dispatch: Props['dispatch'];
}

function BatchState({ batch, words, dispatch }: BatchProps) {
  const text = words.sidebar.letters.dialog;
  const { done, orders, state } = batch;
  const all = orders.length;
  return (
    <>
      {all > 1 && (
        <label>
          <span>{text.progress(done, all)}</span>
          <progress value={done} max={all} />
        </label>
      )}
      {state === 'running' && <p class="pending">{text.creating(nextOrder(batch)?.name ?? '')}</p>}
      {state === 'stopped' && <p>{text.cancelled(done, all)}</p>}
      {batch.state === 'failed' && <BatchFailure batch={batch} words={words} dispatch={dispatch} />}
    </>
  );
}

/** Why the drafting has stopped; a draft that the owner may not see is a question. */
function BatchFailure({ batch, words, dispatch }: BatchProps & { batch: { state: 'failed' } }) {
  const text = words.sidebar.letters.dialog;
  const { failure, done, orders } = batch;
  if (failure.code === 'quota') {
    return (
      <p class="failure" role="alert">
        {text.tomorrow(done, orders.length)}
      </p>
    );
  }
  return (
    <div role="alert">
      {orders.length > 1 && <strong dir="auto">{orders[done]?.name}</strong>}
      <FailureNote failure={failure} words={words} />
      {failure.code === 'hidden-draft' && (
        <p>
          {text.another}{' '}
          <button type="button" onClick={() => dispatch({ kind: 'settleDraft', another: true })}>
            {text.makeAnother}
          </button>{' '}
          <button type="button" onClick={() => dispatch({ kind: 'settleDraft', another: false })}>
            {text.keepThat}
          </button>
        </p>
      )}
    </div>
  );
}
