import { useEffect, useState } from 'preact/hooks';
import type { Connection, DraftLink, Review } from '../src/actions/exchange';
import type { Origin } from '../src/core/book';
import type { ClientReport } from '../src/core/report';
import type { ScreenWords } from '../src/words/screen/screen-words';
import { screenWordsFor } from '../src/words/screen/screen-words-for';
import { languageOfLocale } from '../src/words/words-for';
import { ClientPanel } from './panels/client-panel';
import { ConnectPanel } from './panels/connect-panel';
import { LetterPanel } from './panels/letter-panel';
import { OverviewPanel } from './panels/overview-panel';
import { Status } from './panels/status';
import { callServer } from './server';
import { useCall } from './use-call';

type View = 'connect' | 'overview' | 'client' | 'letter';

/** The sidebar: connect, overview, one client, a letter, and the way back. */
export function App() {
  const call = useCall();
  const [connection, setConnection] = useState<Connection>();
  const [review, setReview] = useState<Review>();
  const [view, setView] = useState<View>('connect');
  const [client, setClient] = useState<ClientReport>();
  const [draft, setDraft] = useState<DraftLink>();
  const [sender, setSender] = useState('');
  const [inserted, setInserted] = useState('');
  const words = screenWordsFor(connection?.language ?? languageOfLocale(navigator.language));
  const { sidebar } = words;

  const showReview = (value: Review): void => {
    setReview(value);
    setView('overview');
  };
  const readReview = (): void => call.run(sidebar.reading, () => callServer('reviewClients'), showReview);
  const readConnection = (): void =>
    call.run(sidebar.reading, connectAndReview, ([found, measured]) => {
      setConnection(found);
      setSender(found.sender);
      document.documentElement.lang = found.language;
      if (measured) showReview(measured);
    });
  // Once, when the sidebar opens.
  useEffect(readConnection, []);

  const show = (origin: Origin): void => {
    callServer('selectCell', origin).catch(() => undefined);
  };
  const open = (chosen: ClientReport): void => {
    setClient(chosen);
    setDraft(undefined);
    setView('client');
  };
  const back = (): void => setView(view === 'letter' ? 'client' : 'overview');
  useEscape(view === 'client' || view === 'letter' ? back : undefined);

  if (!connection) return <Opening words={words} call={call} onRetry={readConnection} />;
  if (view === 'letter' && client && review) {
    return (
      <LetterPanel
        {...{ client, words, call, sender, draft }}
        today={review.today}
        onBack={back}
        onDraft={(order) => {
          setSender(order.sender);
          setDraft(undefined);
          call.run(sidebar.letter.drafting, () => callServer('draftLetter', order), setDraft);
        }}
      />
    );
  }
  if (view === 'client' && client) {
    return (
      <ClientPanel
        {...{ client, words, call }}
        settings={connection.settings}
        onBack={back}
        onLetter={() => setView('letter')}
        onShow={show}
      />
    );
  }
  if (view === 'overview' && review) {
    return (
      <OverviewPanel
        {...{ review, words, call }}
        onOpen={open}
        onShow={show}
        onColumns={() => setView('connect')}
        onAgain={readReview}
        inserted={inserted}
        onInsert={() => call.run(sidebar.overview.inserting, () => callServer('insertFormulas'), setInserted)}
        onHighlight={(on) =>
          call.run(
            on ? sidebar.overview.highlighting : sidebar.overview.clearing,
            () => callServer('switchHighlight', on),
            (highlighted) => setReview({ ...review, highlighted }),
          )
        }
      />
    );
  }
  return (
    <ConnectPanel
      {...{ connection, words, call }}
      onShow={show}
      onAgain={readConnection}
      onConfirm={(confirmation) => {
        setConnection({ ...connection, ...confirmation });
        call.run(sidebar.connect.confirming, () => callServer('confirmConnection', confirmation), showReview);
      }}
    />
  );
}

/** What was found and, in a book that is already confirmed, its review. */
async function connectAndReview(): Promise<[Connection, Review | undefined]> {
  const found = await callServer('readConnection');
  return [found, found.confirmed ? await callServer('reviewClients') : undefined];
}

function Opening({
  words,
  call,
  onRetry,
}: {
  words: ScreenWords;
  call: ReturnType<typeof useCall>;
  onRetry: () => void;
}) {
  return (
    <section>
      <Status call={call} words={words} />
      {call.failure && (
        <div class="actions">
          <button type="button" class="primary" onClick={onRetry}>
            {words.sidebar.retry}
          </button>
        </div>
      )}
    </section>
  );
}

/** Escape leads back, as it does everywhere. */
function useEscape(back: (() => void) | undefined): void {
  useEffect(() => {
    if (!back) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') back();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
