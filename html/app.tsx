import { useState } from 'preact/hooks';
import type { Connection, Review } from '../src/actions/exchange';
import type { ClientReport } from '../src/core/report';
import { ConnectPanel } from './panels/connect-panel';
import { LettersPanel } from './panels/letters-panel';
import { Navigation, type Section } from './panels/navigation';
import { NoticeBar } from './panels/notice-bar';
import { OverviewPanel } from './panels/overview-panel';
import { isToReview } from './panels/progress';
import { ReviewPanel } from './panels/review-panel';
import { Status } from './panels/status';
import { WhatIfPanel } from './panels/what-if-panel';
import { type Keys, useKeys } from './use-keys';
import { type Session, useSession } from './use-session';

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

/** Everything that rests on a review. The order of clients stays while they are gone through, whatever their energy becomes. */
function Sections({ session, connection, review, view, setView }: Props) {
  const { words, call, entries } = session;
  const { clients } = review.report;
  const [order] = useState(() => clients.map(({ key }) => key));
  const ordered = inOrder(clients, order);
  const [current, setCurrent] = useState('');
  const [noting, setNoting] = useState(false);
  const index = Math.max(
    0,
    ordered.findIndex(({ key }) => key === current),
  );
  const client = ordered[index];
  const open = (chosen: ClientReport): void => {
    setCurrent(chosen.key);
    setNoting(false);
    setView('review');
  };
  const move = (step: number): void => {
    const next = ordered[index + step];
    if (next) open(next);
  };
  const toReview = (): void => {
    const next = ordered.find(({ key }) => isToReview(entries.of(key), review.today)) ?? ordered[0];
    if (next) open(next);
  };
  const letters = words.sidebar.review.letters;
  const decide = (decision: keyof typeof letters) => (): void => session.change(client, { decision });
  const common: Keys = { u: session.undo };
  const keys: Keys = {
    ...common,
    Escape: () => setView('overview'),
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
    n: () => document.querySelector<HTMLElement>('.note-text')?.focus(),
    [words.language === 'de' ? 'v' : 'i']: () => setNoting(!noting),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((joy) => [String(joy), () => session.change(client, { joy })])),
    [letters.keep]: decide('keep'),
    [letters.talk]: decide('talk'),
    [letters.part]: decide('part'),
    [letters.later]: decide('later'),
  };
  useKeys(view === 'review' && client ? keys : { ...common, Escape: () => setView('overview') });
  const nameOf = (key: string): string => clients.find((one) => one.key === key)?.name ?? '';
  return (
    <>
      <Navigation
        current={view as Section}
        words={words}
        onChange={(section) => (section === 'review' && !current ? toReview() : setView(section))}
      />
      {view === 'overview' && (
        <OverviewPanel
          {...{ review, words, call }}
          entryOf={entries.of}
          currency={connection.currency}
          onReview={toReview}
          onOpen={open}
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
          position={index + 1}
          count={ordered.length}
          settings={connection.settings}
          today={review.today}
          onNoting={setNoting}
          onMove={move}
          onChange={(fields) => session.change(client, fields)}
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
      {session.said && (
        <p class="said" role="status">
          {session.said}
        </p>
      )}
      <NoticeBar {...{ entries, nameOf, words }} onUndo={session.undo} />
    </>
  );
}

/** Clients in the order in which the review goes through them; those who came later stand at the end. */
function inOrder(clients: ClientReport[], order: string[]): ClientReport[] {
  const places = new Map(order.map((key, place) => [key, place]));
  const placeOf = ({ key }: ClientReport): number => places.get(key) ?? order.length;
  return [...clients].sort((a, b) => placeOf(a) - placeOf(b));
}

function Opening({ session: { words, call, read } }: { session: Session }) {
  return (
    <section>
      <Status call={call} words={words} />
      {call.failure && (
        <div class="actions">
          <button type="button" class="primary" onClick={read}>
            {words.sidebar.retry}
          </button>
        </div>
      )}
    </section>
  );
}
