import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Entry } from '../../src/model/entry';
import type { ScreenWords } from '../../src/words/screen-words';

import { useLeaveQuestion } from '../controls/use-leave-question';

interface Props {
  /** The field, which a key can focus. */
  field: RefObject<HTMLTextAreaElement | null>;
  entry: Entry;
  words: ScreenWords;
  /** `before` is what was there when the owner began to write. */
  onChange: (fields: Partial<Entry>, before: Partial<Entry>) => void;
}

/** A note, saved when the owner leaves the field. */
export function Note({ field, entry, words, onChange }: Props) {
  const { review } = words.sidebar;
  const id = useId();
  const [written, setWritten] = useState<{ text: string; before: string | null }>();
  useLeaveQuestion(written !== undefined);
  const leave = (): void => {
    if (!written) return;
    const note = written.text.trim() || null;
    setWritten(undefined);
    if (note !== written.before) onChange({ note }, { note: written.before });
  };
  return (
    <div class="field">
      <label for={id}>{review.note}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        class="note-text"
        maxLength={2000}
        value={written?.text ?? entry.note ?? ''}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget: { value } }) =>
          setWritten((now) => ({ text: value, before: now ? now.before : entry.note }))
        }
        onBlur={leave}
      />
      <p id={`${id}-help`} class="quiet">
        {review.noteHelp}
      </p>
    </div>
  );
}
