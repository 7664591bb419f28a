import type { MergedClient } from '../../src/model/exchange';
import type { PossibleDuplicate } from '../../src/model/possible-duplicates';
import type { ScreenWords } from '../../src/words/screen-words';
import type { DuplicateAnswers } from './answers';

interface Props {
  duplicates: PossibleDuplicate[];
  merged: MergedClient[];
  answers: DuplicateAnswers;
  words: ScreenWords;
  onAnswer: (answers: DuplicateAnswers) => void;
}

/** Clients that may be the same: the owner says so or not, and can take back what was said. */
export function DuplicatesCard({ duplicates, merged, answers, words, onAnswer }: Props) {
  const text = words.sidebar.duplicates;
  if (duplicates.length === 0 && merged.length === 0) return null;
  return (
    <section class="card duplicates">
      <h2>{text.title(duplicates.length)}</h2>
      {duplicates.map((pair) => (
        <Pair key={pair.pair} pair={pair} answers={answers} words={words} onAnswer={onAnswer} />
      ))}
      {merged.length > 0 && (
        <details>
          <summary>{text.merged(merged.length)}</summary>
          <ul>
            {merged.map(({ key, name, into }) => (
              <li key={key}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={key in answers.aliases}
                    onChange={(event) =>
                      onAnswer({
                        ...answers,
                        aliases: event.currentTarget.checked
                          ? { ...answers.aliases, [key]: into.key }
                          : without(answers.aliases, key),
                      })
                    }
                  />
                  <span dir="auto">{text.countsAs(name, into.name)}</span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Pair({
  pair,
  answers,
  words,
  onAnswer,
}: Omit<Props, 'duplicates' | 'merged'> & { pair: PossibleDuplicate }) {
  const text = words.sidebar.duplicates;
  const name = pair.pair;
  const isOne = answers.aliases[pair.other.key] === pair.key;
  const isTwo = answers.confirmedDistinct.includes(name);
  const answer = (one: boolean): void =>
    onAnswer({
      aliases: one
        ? { ...answers.aliases, [pair.other.key]: pair.key }
        : without(answers.aliases, pair.other.key),
      confirmedDistinct: [
        ...answers.confirmedDistinct.filter((known) => known !== name),
        ...(one ? [] : [name]),
      ],
    });
  return (
    <fieldset class="pair">
      <legend>
        <bdi>{pair.name}</bdi> · <bdi>{pair.other.name}</bdi>
      </legend>
      <label>
        <input type="radio" name={name} checked={isOne} onChange={() => answer(true)} />
        {text.one}
      </label>
      <label>
        <input type="radio" name={name} checked={isTwo} onChange={() => answer(false)} />
        {text.two}
      </label>
    </fieldset>
  );
}

function without(aliases: Record<string, string>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(aliases).filter(([alias]) => alias !== key));
}
