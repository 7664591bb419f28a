import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  isFine: boolean;
  words: ScreenWords;
  onMark: (isFine: boolean) => void;
}

/** The owner's mark that this client pays late, and that it is fine: a public body, or as agreed. */
export function LateIsFine({ isFine, words, onMark }: Props) {
  return (
    <label class="check">
      <input type="checkbox" checked={isFine} onChange={(event) => onMark(event.currentTarget.checked)} />
      {words.roles.late_is_fine}
    </label>
  );
}
