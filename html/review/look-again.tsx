import { useId, useState } from 'preact/hooks';
import { type Day, dayFromIso, isoFromDay } from '../../src/model/day';
import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  day: Day | null;
  today: Day;
  words: ScreenWords;
  onChange: (day: Day | null) => void;
}

/** The day on which to look at a client again; saved when the field is left, since a day that is being typed is none yet. */
export function LookAgain({ day, today, words, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const leave = (): void => {
    if (typed === undefined) return;
    setTyped(undefined);
    const chosen = dayFromIso(typed) ?? null;
    // A day that is over, or a year of two figures, is a slip; what was there stays.
    if (chosen !== day && (chosen === null || chosen >= today)) onChange(chosen);
  };
  return (
    <div class="field inline">
      <label for={id}>{words.sidebar.review.lookAgain}</label>
      <input
        id={id}
        type="date"
        min={isoFromDay(today)}
        value={typed ?? (day === null ? '' : isoFromDay(day))}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
      />
    </div>
  );
}
