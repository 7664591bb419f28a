import { useId, useState } from 'preact/hooks';
import type { Day } from '../../src/core/book';
import { dayFromIso, isoFromDay } from '../../src/core/day';
import type { ScreenWords } from '../../src/words/screen/screen-words';

interface Props {
  day: Day | null;
  words: ScreenWords;
  onChange: (day: Day | null) => void;
}

/** The day on which to look at a client again; saved when the field is left, since a day that is being typed is none yet. */
export function LookAgain({ day, words, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const leave = (): void => {
    if (typed === undefined) return;
    setTyped(undefined);
    const chosen = dayFromIso(typed) ?? null;
    if (chosen !== day) onChange(chosen);
  };
  return (
    <div class="field inline">
      <label for={id}>{words.sidebar.review.lookAgain}</label>
      <input
        id={id}
        type="date"
        value={typed ?? (day === null ? '' : isoFromDay(day))}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
      />
    </div>
  );
}
