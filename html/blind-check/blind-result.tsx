import type { BlindCheck } from '../../src/model/memory';
import type { Origin } from '../../src/model/origin';
import type { ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { type BlindGuess, blindGuesses } from '../../src/scoring/blind-check';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { whySentence } from '../../src/words/why';
import { ClientLines } from '../review/client-lines';

interface Props {
  clients: ClientReport[];
  check: BlindCheck;
  settings: Settings;
  isTaxUnknown: boolean;
  words: ScreenWords;
  onShow: (origin: Origin) => void;
}

/** How far the figures agree with the owner; what does not agree opens with the rows that it comes from. */
export function BlindResult({ clients, check, settings, isTaxUnknown, words, onShow }: Props) {
  const { blindCheck: text } = words.sidebar;
  const guesses = blindGuesses(clients, check);
  const agreed = guesses.filter(({ agrees }) => agrees);
  const others = guesses.filter(({ agrees }) => !agrees);
  const nameOf = ({ client }: BlindGuess): string => client.name;
  return (
    <>
      <p class="balance">
        {guesses.length === 0 ? text.gone : text.agreement(agreed.length, guesses.length)}
      </p>
      <p class="quiet">{text.saidOn(formatDay(check.day, words.language, true))}</p>
      {agreed.length > 0 && <p>{text.agreed(agreed.map(nameOf).join(', '))}</p>}
      {others.length > 0 && <h2>{text.disagreed}</h2>}
      {others.map((guess) => (
        <details key={guess.said + guess.client.key} class="card">
          <summary>
            <bdi>{guess.client.name}</bdi>
            {': '}
            {text.place[guess.said](guess.place, guess.count)}
          </summary>
          <p dir="auto">{whySentence(guess.client, words)}</p>
          <ClientLines
            client={guess.client}
            settings={settings}
            isTaxUnknown={isTaxUnknown}
            words={words}
            onShow={onShow}
          />
        </details>
      ))}
    </>
  );
}
