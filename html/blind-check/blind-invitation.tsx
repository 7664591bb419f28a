import type { ScreenWords } from '../../src/words/screen-words';
import type { SessionEvent } from '../session/session';

interface Props {
  words: ScreenWords;
  dispatch: (event: SessionEvent) => void;
}

/** In place of all that tells of the figures until the owner has said what they expect, or skips that, for the list or the review. */
export function BlindInvitation({ words, dispatch }: Props) {
  const { blindCheck: text, progress } = words.sidebar;
  const skip = (): void => dispatch({ kind: 'skipBlindCheck' });
  const review = (): void => {
    skip();
    dispatch({ kind: 'resume' });
  };
  return (
    <section class="card">
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => dispatch({ kind: 'show', view: 'blindCheck' })}>
          {text.choose}
        </button>
        <button type="button" onClick={skip}>
          {text.skip}
        </button>
        <button type="button" onClick={review}>
          {progress.start}
        </button>
      </div>
    </section>
  );
}
