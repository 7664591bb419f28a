import type { ScreenWords } from '../../src/words/screen-words';
import type { LettersEvent } from './letters';
import type { SavedLetterDraft } from './shown-letters';

interface Props {
  draft: SavedLetterDraft;
  words: ScreenWords;
  dispatch: (event: LettersEvent) => void;
}

/** What the letter should not hold, with why and what to do. */
export function Findings({ draft, words, dispatch }: Props) {
  const text = words.sidebar.letters.dialog;
  const { findings, client, accepted } = draft;
  if (findings.length === 0) return null;
  const isOwners = findings.every(({ code }) => code !== 'tag');
  return (
    <section class="findings" aria-live="polite">
      <h2>{text.findings(findings.length)}</h2>
      <ul>
        {findings.map(({ code, found, why, remedy }) => (
          <li key={code + found}>
            {code !== 'length' && <strong>{text.found(found)}</strong>} {why} {remedy}
          </li>
        ))}
      </ul>
      {isOwners && (
        <label class="check">
          <input
            type="checkbox"
            checked={accepted}
            onChange={(event) =>
              dispatch({ kind: 'enter', key: client.key, change: { accepted: event.currentTarget.checked } })
            }
          />
          {text.anyway}
        </label>
      )}
    </section>
  );
}
