import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { Entries } from '../use-entries';
import { fieldText } from './field-text';
import { shortName } from './short-name';

interface Props {
  entries: Entries;
  nameOf: (key: string) => string;
  words: ScreenWords;
  onUndo: () => void;
}

/** What became of the last thing that was done, at the foot of the sidebar: saved, taken back, refused, or overtaken by somebody. */
export function NoticeBar({ entries, nameOf, words, onUndo }: Props) {
  const { saving, retry, failures } = words.sidebar;
  const { notice } = entries;
  if (!notice) return null;
  return (
    <div class={`notice ${notice.kind}`} role={notice.kind === 'failed' ? 'alert' : 'status'}>
      {notice.kind === 'failed' && (
        <>
          <p>{failures[notice.code]}</p>
          <button type="button" onClick={entries.retry}>
            {retry}
          </button>
        </>
      )}
      {notice.kind === 'conflict' && (
        <>
          <p dir="auto">
            {saving.conflict(
              shortName(nameOf(notice.change.key)),
              words.roles[notice.field],
              shortName(fieldText(notice.field, notice.now, words)) || saving.nothing,
            )}
          </p>
          <button type="button" onClick={() => entries.settle(true)}>
            {saving.mine}
          </button>
          <button type="button" onClick={() => entries.settle(false)}>
            {saving.theirs}
          </button>
        </>
      )}
      {notice.kind === 'saving' && <p class="pending">{saving.saving}</p>}
      {notice.kind === 'done' && (
        <>
          <p dir="auto">{notice.text}</p>
          {notice.canUndo && (
            <button type="button" class="link" onClick={onUndo}>
              {saving.undo}
            </button>
          )}
        </>
      )}
    </div>
  );
}
