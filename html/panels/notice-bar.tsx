import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { Conflict, Entries } from '../use-entries';
import type { Notice, Saving } from '../use-saving';
import { fieldText } from './field-text';
import { Said } from './said';
import { shortName } from './short-name';

interface Props {
  saving: Saving;
  entries: Entries;
  nameOf: (key: string) => string;
  words: ScreenWords;
  onUndo: () => void;
}

/** What became of the last thing that was done, at the foot of the sidebar: saved, taken back, refused, or overtaken by somebody. */
export function NoticeBar({ saving, entries, nameOf, words, onUndo }: Props) {
  const { conflict } = entries;
  const { notice } = saving;
  const kind = conflict ? 'conflict' : (notice?.kind ?? '');
  return (
    <Said class={`notice ${kind}`}>
      {conflict && (
        <Question {...{ conflict, words }} name={nameOf(conflict.change.key)} onSettle={entries.settle} />
      )}
      {!conflict && notice?.kind === 'saving' && <p class="pending">{words.sidebar.saving.saving}</p>}
      {!conflict && notice?.kind === 'failed' && <Failed {...{ notice, saving, words }} />}
      {!conflict && notice?.kind === 'done' && (
        <>
          <p dir="auto">{notice.text}</p>
          {notice.canUndo && (
            <button type="button" class="link" onClick={onUndo}>
              {words.sidebar.saving.undo}
            </button>
          )}
        </>
      )}
    </Said>
  );
}

/** Somebody was quicker: which of the two is to count. */
function Question({
  conflict: { field, now },
  name,
  words,
  onSettle,
}: {
  conflict: Conflict;
  name: string;
  words: ScreenWords;
  onSettle: (mine: boolean) => void;
}) {
  const { saving } = words.sidebar;
  const there = shortName(fieldText(field, now, words)) || saving.nothing;
  return (
    <>
      <p dir="auto">{saving.conflict(shortName(name), words.roles[field], there)}</p>
      <button type="button" onClick={() => onSettle(true)}>
        {saving.mine}
      </button>
      <button type="button" onClick={() => onSettle(false)}>
        {saving.theirs}
      </button>
    </>
  );
}

/** What could not be saved, and why; it is tried again, or let go. */
function Failed({
  notice: { code, jobs },
  saving,
  words,
}: {
  notice: Extract<Notice, { kind: 'failed' }>;
  saving: Saving;
  words: ScreenWords;
}) {
  const { failures, retry, saving: text } = words.sidebar;
  return (
    <>
      <p dir="auto">
        {failures[code]} <strong>{text.unsaved(jobs[0].text, jobs.length - 1)}</strong>
      </p>
      <button type="button" onClick={saving.retry}>
        {retry}
      </button>
      <button type="button" class="link" onClick={saving.discard}>
        {text.discard}
      </button>
    </>
  );
}
