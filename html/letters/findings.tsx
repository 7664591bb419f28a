import type { Letters, SavedLetterDraft } from './use-letters';

interface Props {
  letters: Letters;
  desk: SavedLetterDraft;
}

/** What the letter should not hold, with why and what to do. */
export function Findings({ letters: { words, enter }, desk }: Props) {
  const text = words.sidebar.letters.dialog;
  const { findings, client, accepted } = desk;
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
            onChange={(event) => enter(client, { accepted: event.currentTarget.checked })}
          />
          {text.anyway}
        </label>
      )}
    </section>
  );
}
