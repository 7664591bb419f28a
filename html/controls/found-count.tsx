import type { ScreenWords } from '../../src/words/screen-words';

interface Props {
  found: number;
  shown: number;
  words: ScreenWords;
}

/** Says below a list that nobody was found, or how many more were found than it shows. */
export function FoundCount({ found, shown, words }: Props) {
  const { overview, whatIf } = words.sidebar;
  return (
    <p class="quiet" role="status">
      {found === 0 && overview.noneFound}
      {found > shown && whatIf.more(found - shown)}
    </p>
  );
}
