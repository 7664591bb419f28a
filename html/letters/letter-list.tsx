import type { ScreenWords } from '../../src/words/screen-words';
import type { ShownLetters } from './shown-letters';

interface Props {
  letters: ShownLetters;
  words: ScreenWords;
  chosen: string;
  onChoose: (key: string) => void;
}

/** Everybody who gets a letter or a talk, with how far each is. */
export function LetterList({ letters: { farewells, talks }, words, chosen, onChoose }: Props) {
  const { section, dialog } = words.sidebar.letters;
  const row = (key: string, name: string, state: string) => (
    <li key={key}>
      <button type="button" aria-current={key === chosen ? 'true' : undefined} onClick={() => onChoose(key)}>
        <span dir="auto">{name}</span>
        {state && <span class="quiet">{state}</span>}
      </button>
    </li>
  );
  return (
    <nav class="letter-list" aria-label={dialog.list}>
      {farewells.length > 0 && <h2>{section.farewells}</h2>}
      <ul>
        {farewells.map(({ client, link, ready }) =>
          row(client.key, client.name, link ? dialog.saved : ready ? '' : dialog.unready),
        )}
      </ul>
      {talks.length > 0 && <h2>{section.talks}</h2>}
      <ul>{talks.map(({ key, name }) => row(key, name, ''))}</ul>
    </nav>
  );
}
