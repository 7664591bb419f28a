import { useState } from 'preact/hooks';
import type { DialogStart } from '../../src/actions/exchange';
import { Opening } from '../controls/loading';
import { BatchBar } from './batch-bar';
import { FactsForm } from './facts-form';
import { Guide } from './guide';
import { LetterList } from './letter-list';
import { LetterPaper } from './letter-paper';
import { useLetters } from './use-letters';

/** The dialog of letters: whom they are for, what they need, and each as it will stand in Google Docs. */
export function LetterApp({ start }: { start: DialogStart }) {
  const letters = useLetters(start);
  const { words, call, farewells, talks, connection } = letters;
  const [chosen, setChosen] = useState(start.client);
  const text = words.sidebar.letters;
  if (!connection) return <Opening {...{ words, call }} onRead={letters.read} />;
  const talk = talks.find(({ key }) => key === chosen);
  const desk = farewells.find(({ client }) => client.key === chosen) ?? (talk ? undefined : farewells[0]);
  if (!desk && !talk && talks.length === 0) return <p class="opening">{text.section.none}</p>;
  const shown = desk?.client ?? talk ?? talks[0];
  return (
    <div class="desk">
      <LetterList {...{ letters }} chosen={shown.key} onChoose={setChosen} />
      {desk ? (
        <>
          <FactsForm key={desk.client.key} {...{ letters, desk }} />
          <LetterPaper key={`${desk.client.key}-paper`} {...{ letters, desk }} />
        </>
      ) : (
        <Guide
          client={shown}
          today={connection.review?.today ?? 0}
          {...{ words }}
          settings={connection.settings}
        />
      )}
      <BatchBar {...{ letters, desk }} />
    </div>
  );
}
