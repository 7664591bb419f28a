import { useId } from 'preact/hooks';
import type { ScreenWords } from '../../src/words/screen-words';
import { isFirst } from '../controls/first-click';

interface Props {
  /** The rating that was entered here. */
  own: number | null;
  /** The rating that counts, which may be in the owner's own list of clients. */
  joy: number | null;
  words: ScreenWords;
  onRate: (joy: number | null) => void;
}

/** How glad the owner is when the client calls, 1 to 5; the rating that is on can be taken off again. */
export function JoyRating({ own, joy, words, onRate }: Props) {
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
            onClick={(event) => isFirst(event) && onRate(own === index + 1 ? null : index + 1)}
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
