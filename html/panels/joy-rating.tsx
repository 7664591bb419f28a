import { useId } from 'preact/hooks';
import type { ScreenWords } from '../../src/words/screen/screen-words';

interface Props {
  joy: number | null;
  words: ScreenWords;
  onRate: (joy: number | null) => void;
}

/** How glad the owner is when the client calls, 1 to 5; the rating that is on can be taken off again. */
export function JoyRating({ joy, words, onRate }: Props) {
  const { review } = words.sidebar;
  const id = useId();
  return (
    <fieldset class="joy">
      <legend>{review.joy}</legend>
      <div class="steps">
        {review.joySteps.map((step, index) => (
          <button
            key={step}
            type="button"
            aria-pressed={joy === index + 1}
            aria-describedby={id}
            aria-label={`${index + 1}, ${step}`}
            onClick={() => onRate(joy === index + 1 ? null : index + 1)}
          >
            {index + 1}
          </button>
        ))}
      </div>
      <p id={id} class="quiet">
        {joy === null ? review.joyNone : review.joySteps[joy - 1]}
      </p>
    </fieldset>
  );
}
