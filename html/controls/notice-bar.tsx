import { ENTRY_FIELDS, type Entry } from '../../src/model/entry';
import type { ScreenWords } from '../../src/words/screen-words';
import type { Conflict, Entries } from '../session/use-entries';
import type { Notice, Saving } from '../session/use-saving';
import { useSlow } from '../session/use-slow';
import { fieldText } from './field-text';
import { LiveRegion } from './live-region';
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
    <LiveRegion class={`notice ${kind}`}>
      {conflict && (
        <NumberField {...{ conflict, words }} name={nameOf(conflict.change.key)} onSettle={entries.settle} />
      )}
      {!conflict && notice?.kind === 'saving' && <Pending words={words} />}
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
    </LiveRegion>
  );
}

/** What is being saved; said again where it takes a while. */
function Pending({ words }: { words: ScreenWords }) {
  const { saving, slow } = words.sidebar.saving;
  return <p class="pending">{useSlow(true) ? slow : saving}</p>;
}

/** Somebody was quicker: which of the two is to count. */
function NumberField({
  conflict: { change, field, now },
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
  const shown = (value: Entry[keyof Entry]): string =>
    shortName(fieldText(field, value, words)) || saving.nothing;
  return (
    <>
      <p dir="auto">
        {saving.conflict(
          shortName(name),
          words.roles[ENTRY_FIELDS[field].role],
          shown(now),
          shown(change.fields[field] ?? null),
        )}
      </p>
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
  notice: { code, jobs, said },
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
      {said && <p dir="auto">{said}</p>}
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
