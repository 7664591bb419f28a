import { useId, useState } from 'preact/hooks';
import { dayFromIso, isoFromDay } from '../../src/core/day';
import type { Entry } from '../../src/core/entry';
import type { ScreenWords } from '../../src/words/screen/screen-words';

interface Props {
  entry: Entry;
  words: ScreenWords;
  onChange: (fields: Partial<Entry>) => void;
}

/** A note, saved when the owner leaves the field, and the day on which to look again. */
export function Note({ entry, words, onChange }: Props) {
  const { review } = words.sidebar;
  const id = useId();
  const [text, setText] = useState<string>();
  const leave = (): void => {
    const note = (text ?? entry.note ?? '').trim() || null;
    setText(undefined);
    if (note !== entry.note) onChange({ note });
  };
  return (
    <div class="note">
      <div class="field">
        <label for={id}>{review.note}</label>
        <textarea
          id={id}
          rows={2}
          class="note-text"
          maxLength={2000}
          value={text ?? entry.note ?? ''}
          aria-describedby={`${id}-help`}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={leave}
        />
        <p id={`${id}-help`} class="quiet">
          {review.noteHelp}
        </p>
      </div>
      {entry.look_again !== null && (
        <div class="field inline">
          <label for={`${id}-again`}>{review.lookAgain}</label>
          <input
            id={`${id}-again`}
            type="date"
            value={isoFromDay(entry.look_again)}
            onChange={(event) => onChange({ look_again: dayFromIso(event.currentTarget.value) ?? null })}
          />
        </div>
      )}
    </div>
  );
}
