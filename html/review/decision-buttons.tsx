import { DECISIONS, type Decision } from '../../src/model/entry';
import type { ScreenWords } from '../../src/words/screen-words';
import { isFirst } from '../controls/first-click';

interface Props {
  decision: Decision | null;
  words: ScreenWords;
  onDecide: (decision: Decision | null) => void;
}

/** The owner's decision; the one that is on can be taken off again. */
export function DecisionButtons({ decision, words, onDecide }: Props) {
  const { review, decisions } = words.sidebar;
  return (
    <fieldset class="decision">
      <legend>{review.decide}</legend>
      <div class="choices">
        {DECISIONS.map((choice) => (
          <button
            key={choice}
            type="button"
            class={choice}
            aria-pressed={decision === choice}
            aria-keyshortcuts={review.letters[choice]}
            onClick={(event) => isFirst(event) && onDecide(decision === choice ? null : choice)}
          >
            {decisions[choice]}
          </button>
        ))}
      </div>
      {decision && <p class="quiet">{review.decideHelp[decision]}</p>}
    </fieldset>
  );
}
