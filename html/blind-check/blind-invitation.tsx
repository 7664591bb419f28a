import type { ScreenWords } from '../../src/words/screen-words';
import type { SessionEvent } from '../session/session';

interface Props {
  words: ScreenWords;
  dispatch: (event: SessionEvent) => void;
}

/** In place of the list until the owner has said what they expect, or skips that. */
export function BlindInvitation({ words, dispatch }: Props) {
  const { blindCheck: text } = words.sidebar;
  return (
    <section class="card">
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => dispatch({ kind: 'show', view: 'blindCheck' })}>
          {text.choose}
        </button>
        <button type="button" onClick={() => dispatch({ kind: 'skipBlindCheck' })}>
          {text.skip}
        </button>
      </div>
    </section>
  );
}
