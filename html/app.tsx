import { useState } from 'preact/hooks';
import type { Connection, Review } from '../src/actions/exchange';
import type { Entry } from '../src/core/entry';
import { ConnectPanel } from './panels/connect-panel';
import { Heading } from './panels/heading';
import { LettersPanel } from './panels/letters-panel';
import { Navigation, type Section } from './panels/navigation';
import { NoticeBar } from './panels/notice-bar';
import { OverviewPanel } from './panels/overview-panel';
import { isToReview } from './panels/progress';
import { ReviewPanel } from './panels/review-panel';
import { Status } from './panels/status';
import { WhatIfPanel } from './panels/what-if-panel';
import { reviewKeys } from './review-keys';
import { useKeys } from './use-keys';
import { type Session, useSession } from './use-session';
import { useWalk } from './use-walk';

type View = 'connect' | Section;

/** The sidebar: connect once, then overview, review, what-if and letters. */
export function App() {
  const [view, setView] = useState<View>('connect');
  const session = useSession(() => setView((now) => (now === 'connect' ? 'overview' : now)));
  const { connection, review } = session;
  if (!connection) return <Opening session={session} />;
  if (view === 'connect' || !review) {
    return (
      <ConnectPanel
        {...{ connection }}
        words={session.words}
        call={session.call}
        onShow={session.show}
        onAgain={session.read}
        onConfirm={(confirmation) => session.confirm(confirmation, () => setView('overview'))}
      />
    );
  }
  return <Sections {...{ session, connection, review, view, setView }} />;
}

interface Props {
  session: Session;
  connection: Connection;
  review: Review;
  view: View;
  setView: (view: View) => void;
}

/** Everything that rests on a review. */
function Sections({ session, connection, review, view, setView }: Props) {
  const { words, call, entries } = session;
  const { clients } = review.report;
  const walk = useWalk(clients);
  const { client } = walk;
  const [noting, setNoting] = useState(false);
  const open = (go: () => void): void => {
    go();
    setNoting(false);
    setView('review');
  };
  const move = (step: 1 | -1): void => open(() => walk.by(step));
  const goOn = (): void => open(() => walk.on(({ key }) => isToReview(entries.of(key), review.today)));
  const change = (fields: Partial<Entry>): void => client && session.change(client, fields);
  useKeys({
    u: session.undo,
    ...(view === 'review' ? reviewKeys(words, change, () => setNoting(!noting), move) : {}),
    Escape: () => setView('overview'),
  });
  return (
    <>
      <Navigation
        current={view as Section}
        words={words}
        onChange={(section) => (section === 'review' && !walk.begun ? goOn() : setView(section))}
      />
      {view === 'overview' && (
        <OverviewPanel
          {...{ review, words, call }}
          entryOf={entries.of}
          currency={connection.currency}
          onReview={goOn}
          onOpen={(chosen) => open(() => walk.to(chosen))}
          onShow={session.show}
          onColumns={() => setView('connect')}
          onAgain={session.read}
          onInsert={session.insertFormulas}
          onHighlight={session.highlight}
          onLanguage={session.speak}
        />
      )}
      {view === 'review' && client && (
        <ReviewPanel
          {...{ client, words, call, noting }}
          entry={entries.of(client.key)}
          position={walk.position}
          count={walk.count}
          settings={connection.settings}
          today={review.today}
          onNoting={setNoting}
          onMove={move}
          onChange={change}
          onIncident={(incident) => session.note(client, incident)}
          onLetter={() => {
            if (entries.of(client.key).decision !== 'part') session.change(client, { decision: 'part' });
            session.openLetters(client);
          }}
          onShow={session.show}
        />
      )}
      {view === 'whatIf' && (
        <WhatIfPanel
          {...{ clients, words }}
          entryOf={entries.of}
          currency={connection.currency}
          settings={connection.settings}
        />
      )}
      {view === 'letters' && (
        <LettersPanel
          {...{ clients, words, call }}
          entryOf={entries.of}
          today={review.today}
          onOpen={session.openLetters}
          onChange={session.change}
          onShow={session.show}
        />
      )}
      <NoticeBar
        {...{ entries, words }}
        nameOf={(key) => clients.find((one) => one.key === key)?.name ?? key}
        onUndo={session.undo}
      />
    </>
  );
}

/** Until the book is read; whoever stops waiting can have it read again. */
function Opening({ session: { words, call, read } }: { session: Session }) {
  return (
    <section>
      {!call.pending && <Heading text="Client Energy" />}
      <Status call={call} words={words} />
      {!call.pending && !call.failure && (
        <button type="button" class="primary" onClick={read}>
          {words.sidebar.overview.again}
        </button>
      )}
    </section>
  );
}
