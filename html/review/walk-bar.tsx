import type { RefObject } from 'preact';
import type { ScreenWords } from '../../src/words/screen-words';
import type { WalkPlace } from '../session/walk';

interface Props {
  place: WalkPlace;
  /** The button that leads to the next client. */
  onward: RefObject<HTMLButtonElement | null>;
  words: ScreenWords;
  onMove: (step: 1 | -1) => void;
}

/** How far the walk through the clients has come, and the way on and back. */
export function WalkBar({ place: { position, count }, onward, words, onMove }: Props) {
  const { review } = words.sidebar;
  return (
    <div class="walk">
      <button type="button" disabled={position === 1} aria-label={review.previous} onClick={() => onMove(-1)}>
        ‹
      </button>
      <span>{review.position(position, count)}</span>
      <button
        ref={onward}
        type="button"
        class="onward"
        disabled={position === count}
        aria-label={review.next}
        onClick={() => onMove(1)}
      >
        ›
      </button>
    </div>
  );
}
