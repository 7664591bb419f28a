import type { Entry } from '../../src/model/entry';
import { failureText } from '../../src/words/failure-words';
import type { ScreenWords } from '../../src/words/screen-words';
import { type Announcement, type Current, type SaveQueue, waitingIn } from '../session/save-queue';
import type { SessionEvent } from '../session/session';
import { fieldText } from './field-text';
import { LiveRegion } from './live-region';
import { announcementText, fieldName, saveText } from './notice-text';
import { shortName } from './short-name';

interface Props {
  queue: SaveQueue;
  words: ScreenWords;
  dispatch: (event: SessionEvent) => void;
}

/** What became of the last thing that was done, at the foot of the sidebar: saved, taken back, refused, or overtaken by somebody. */
export function NoticeBar({ queue, words, dispatch }: Props) {
  const { current, said } = queue;
  return (
    <LiveRegion class={`notice ${noticeKindOf(queue)}`}>
      {current?.status === 'blocked' && (
        <ConflictPrompt current={current} words={words} dispatch={dispatch} />
      )}
      {current?.status === 'failed' && (
        <Failed queue={queue} current={current} words={words} dispatch={dispatch} />
      )}
      {current?.status === 'sending' && !said && <Pending isSlow={current.isSlow} words={words} />}
      {said && (!current || current.status === 'sending') && (
        <Done said={said} words={words} onUndo={() => dispatch({ kind: 'undo' })} />
      )}
    </LiveRegion>
  );
}

/** By what the bar has its colour. */
function noticeKindOf({ current, said }: SaveQueue): '' | 'conflict' | 'failed' | 'saving' | 'done' {
  if (current?.status === 'blocked') return 'conflict';
  if (current?.status === 'failed') return 'failed';
  if (said) return 'done';
  return current ? 'saving' : '';
}

/** What is being saved; said in other words where it takes a while. */
function Pending({ isSlow, words }: { isSlow: boolean; words: ScreenWords }) {
  const { saving, slow } = words.sidebar.saving;
  return <p class="pending">{isSlow ? slow : saving}</p>;
}

/** What is done, with the way back where there is one. */
function Done({ said, words, onUndo }: { said: Announcement; words: ScreenWords; onUndo: () => void }) {
  return (
    <>
      <p dir="auto">{announcementText(said, words)}</p>
      {said.kind === 'saved' && !said.save.undoes && (
        <button type="button" class="link" onClick={onUndo}>
          {words.sidebar.saving.undo}
        </button>
      )}
    </>
  );
}

/** Somebody was quicker: which of the two is to count. */
function ConflictPrompt({
  current: { save, field, now },
  words,
  dispatch,
}: Omit<Props, 'queue'> & { current: Current & { status: 'blocked' } }) {
  const { saving } = words.sidebar;
  const shown = (value: Entry[keyof Entry]): string =>
    shortName(fieldText(field, value, words)) || saving.nothing;
  const mine = shown(save.fields[field] ?? null);
  return (
    <>
      <p dir="auto">{saving.conflict(shortName(save.name), fieldName(field, words), shown(now), mine)}</p>
      <button type="button" onClick={() => dispatch({ kind: 'settle', mine: true })}>
        {saving.mine}
      </button>
      <button type="button" onClick={() => dispatch({ kind: 'settle', mine: false })}>
        {saving.theirs}
      </button>
    </>
  );
}

/** What could not be saved, and why; it is tried again, or let go. */
function Failed({
  queue,
  current: { save, failure },
  words,
  dispatch,
}: Props & { current: Current & { status: 'failed' } }) {
  const { failures, retry, saving } = words.sidebar;
  return (
    <>
      {queue.said && <p dir="auto">{announcementText(queue.said, words)}</p>}
      <p dir="auto">
        {failureText(failure, failures)}{' '}
        <strong>{saving.unsaved(saveText(save, words), waitingIn(queue).length - 1)}</strong>
      </p>
      <button type="button" onClick={() => dispatch({ kind: 'retrySave' })}>
        {retry}
      </button>
      <button type="button" class="link" onClick={() => dispatch({ kind: 'discard' })}>
        {saving.discard}
      </button>
    </>
  );
}
