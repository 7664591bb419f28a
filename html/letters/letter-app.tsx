import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DialogStart } from '../../src/model/exchange';
import type { ScreenWords } from '../../src/words/screen-words';
import { screenWordsFor } from '../../src/words/screen-words-for';
import { languageOfLocale } from '../../src/words/words-for';
import { callState } from '../controls/call-state';
import type { CallState } from '../controls/call-status';
import { Loading } from '../controls/loading';
import { useLeaveQuestion } from '../controls/use-leave-question';
import { useStore } from '../controls/use-store';
import { createStore } from '../session/store';
import { BatchBar } from './batch-bar';
import { FactsForm } from './facts-form';
import { Guide } from './guide';
import { LetterList } from './letter-list';
import { LetterPaper } from './letter-paper';
import { beginLetters, type LettersEvent, reduceLetters } from './letters';
import { isUnsaved, type LettersOpen, type LettersState } from './letters-state';
import { shownLetters } from './shown-letters';

/** Milliseconds without a change after which what was entered is remembered. */
const PAUSE = 2_000;

/** The dialog of letters: their clients, what they need, and each as it will be in Google Docs. */
export function LetterApp({ start }: { start: DialogStart }) {
  const [state, dispatch] = useStore(() =>
    createStore<LettersState, LettersEvent>(
      beginLetters(start, languageOfLocale(navigator.language)),
      reduceLetters,
    ),
  );
  const language = state.phase === 'open' ? state.connection.language : state.language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = screenWordsFor(language);
  const call = callState(state.calls, () => words.sidebar.reading, dispatch);
  if (state.phase === 'loading') {
    return <Loading words={words} call={call} onRead={() => dispatch({ kind: 'reload' })} />;
  }
  return <Letters state={state} words={words} call={call} dispatch={dispatch} />;
}

interface Props {
  state: LettersOpen;
  words: ScreenWords;
  call: CallState;
  dispatch: (event: LettersEvent) => void;
}

/** The client who is chosen, with the letter or the guide for a talk, beside the list of all. */
function Letters({ state, words, call, dispatch }: Props) {
  const { start, connection, memory, sender, entered, drafts } = state;
  const letters = useMemo(() => shownLetters(state), [connection, memory, sender, entered, drafts]);
  const [chosen, setChosen] = useState(start.client);
  const { farewells, talks } = letters;
  const talk = talks.find(({ key }) => key === chosen);
  const draft = farewells.find(({ client }) => client.key === chosen) ?? (talk ? undefined : farewells[0]);
  const shown = draft?.client ?? talk ?? talks[0];
  useLeaveQuestion(isUnsaved(state));
  // A long text is not left for minutes: it is remembered at a pause as well.
  useEffect(() => {
    if (!draft || !isUnsaved(state)) return undefined;
    const { client, input, edits } = draft;
    const timer = setTimeout(() => dispatch({ kind: 'keep', key: client.key, input, edits }), PAUSE);
    return () => clearTimeout(timer);
  }, [sender, entered]);
  if (!shown) return <p class="opening">{words.sidebar.letters.section.none}</p>;
  return (
    <div class="desk">
      <LetterList letters={letters} words={words} chosen={shown.key} onChoose={setChosen} />
      {draft ? (
        <>
          <FactsForm key={shown.key} state={state} draft={draft} words={words} dispatch={dispatch} />
          <LetterPaper key={`${shown.key}-paper`} draft={draft} words={words} dispatch={dispatch} />
        </>
      ) : (
        <Guide
          client={shown}
          today={connection.review?.today ?? 0}
          words={words}
          settings={connection.settings}
        />
      )}
      <BatchBar state={state} letters={letters} draft={draft} words={words} call={call} dispatch={dispatch} />
    </div>
  );
}
