import { useEffect } from 'preact/hooks';
import type { ScreenWords } from '../src/words/screen-words';
import { screenWordsFor } from '../src/words/screen-words-for';
import { languageOfLocale } from '../src/words/words-for';
import { ConnectPanel } from './connect/connect-panel';
import { callState } from './controls/call-state';
import type { CallState } from './controls/call-status';
import { Loading } from './controls/loading';
import { NoticeBar } from './controls/notice-bar';
import { useLeaveQuestion } from './controls/use-leave-question';
import { useReturn } from './controls/use-return';
import { useStore } from './controls/use-store';
import { Sections } from './sections';
import { beginSession, reduceSession, type SessionEvent } from './session/session';
import type { CallRequest, OpenSession, Session } from './session/session-state';
import { createStore } from './session/store';

/** The sidebar: connect once, then overview, review, what-if and letters. */
export function App() {
  const [session, dispatch] = useStore(() =>
    createStore<Session, SessionEvent>(beginSession(languageOfLocale(navigator.language)), reduceSession),
  );
  const { language } = session;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = screenWordsFor(language);
  const call = callState(session.calls, (request) => pendingText(request, words), dispatch);
  if (session.phase === 'opening') {
    return <Loading words={words} call={call} onRead={() => dispatch({ kind: 'reload' })} />;
  }
  return <BookPanels book={session} words={words} call={call} dispatch={dispatch} />;
}

interface Props {
  book: OpenSession;
  words: ScreenWords;
  call: CallState;
  dispatch: (event: SessionEvent) => void;
}

/** A book that is open: its columns, and once it has a review all that rests on it. */
function BookPanels({ book, words, call, dispatch }: Props) {
  const { connection, reviewed } = book;
  useReturn(book.isAway, () => dispatch({ kind: 'returned' }));
  useLeaveQuestion(book.queue.current !== null);
  const connect = (
    <ConnectPanel
      connection={connection}
      words={words}
      call={call}
      canLeave={reviewed !== null}
      dispatch={dispatch}
    />
  );
  return (
    <>
      {reviewed ? (
        <Sections
          book={book}
          reviewed={reviewed}
          words={words}
          call={call}
          connect={connect}
          dispatch={dispatch}
        />
      ) : (
        connect
      )}
      <NoticeBar queue={book.queue} words={words} dispatch={dispatch} />
    </>
  );
}

/** What is going on, in words. */
function pendingText(request: CallRequest, { sidebar }: ScreenWords): string {
  switch (request.action) {
    case 'readConnection':
    case 'openLetters':
      return sidebar.reading;
    case 'confirmConnection':
      return sidebar.connect.confirming;
    case 'highlight':
      return request.argument.on ? sidebar.overview.highlighting : sidebar.overview.clearing;
    case 'insertFormulas':
      return sidebar.overview.inserting;
  }
}
