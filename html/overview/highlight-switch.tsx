import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  on: boolean;
  /** While something is going on it does nothing, and keeps the focus. */
  busy: boolean;
  words: ScreenWords;
  onChange: (on: boolean) => void;
}

/** Shows the clients to part with and to talk to in the sheet itself, and takes that away again. */
export function HighlightSwitch({ on, busy, words, onChange }: Props) {
  const { overview } = words.sidebar;
  return (
    <div class="highlight">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-disabled={busy}
        class="switch"
        onClick={() => !busy && onChange(!on)}
      >
        <span class="knob" aria-hidden="true" />
        {overview.highlight}
      </button>
      {on && (
        <p class="legend">
          <span class="swatch part">{overview.legendPart}</span>{' '}
          <span class="swatch talk">{overview.legendTalk}</span>
        </p>
      )}
    </div>
  );
}
