import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  words: ScreenWords;
  /** Whether letters and figures are keys. */
  hasKeys: boolean;
  onKeys: (on: boolean) => void;
}

/** The keys, and the way to switch them off: a person who dictates would decide with every word. */
export function KeyList({ words, hasKeys, onKeys }: Props) {
  const { review } = words.sidebar;
  return (
    <details class="keys">
      <summary>{review.keys}</summary>
      <label class="check">
        <input type="checkbox" checked={hasKeys} onChange={(event) => onKeys(event.currentTarget.checked)} />
        {review.keysOn}
      </label>
      <dl>
        {review.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
