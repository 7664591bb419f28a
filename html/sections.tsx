import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Connection, Review } from '../src/actions/exchange';
import type { Decision, Entry } from '../src/model/entry';
import type { ClientReport } from '../src/model/report';
import { Heading } from './controls/heading';
import { Navigation, type Section } from './controls/navigation';
import { LettersPanel } from './letters/letters-panel';
import { FIRST_LIST, type ListView } from './overview/client-list';
import { OverviewPanel } from './overview/overview-panel';
import { isToReview } from './overview/progress';
import { reviewKeys } from './review/review-keys';
import { focusOnward, ReviewPanel } from './review/review-panel';
import { type Keys, useKeys } from './session/use-keys';
import type { Session } from './session/use-session';
import { useWalk } from './session/use-walk';
import { NOTHING_ENTERED, type WhatIfEntered, WhatIfPanel } from './what-if/what-if-panel';

export type View = 'connect' | Section;

interface Props {
  session: Session;
  connection: Connection;
  review: Review;
  view: View;
  setView: (view: View) => void;
  /** The panel of columns and assumptions. */
  connect: VNode;
}

/** Everything that rests on a review. What was looked for and tried out is kept from one part to the other. */
export function Sections({ session, connection, review, view, setView, connect }: Props) {
  const { words, call, entryOf, saving } = session;
  const { clients } = review.report;
  const walk = useWalk(clients);
  const { client } = walk;
  const [list, setList] = useState<ListView>(FIRST_LIST);
  const [whatIf, setWhatIf] = useState<WhatIfEntered>(NOTHING_ENTERED);
  const open = (chosen: ClientReport, among?: ClientReport[]): void => {
    walk.to(chosen, among);
    setView('review');
  };
  const goOn = (): void => {
    walk.on(({ key }) => isToReview(entryOf(key), review.today));
    setView('review');
  };
  const go = (section: Section): void => {
    if (section === 'review' && !walk.begun) {
      goOn();
      return;
    }
    setList((now) => ({ ...now, at: '', drawn: FIRST_LIST.drawn }));
    setView(section);
  };
  /** Back to the overview, and there to whoever was looked at. */
  const back = (): void => {
    setList((now) => ({ ...now, at: view === 'review' && client ? client.key : '' }));
    setView('overview');
  };
  const change = (fields: Partial<Entry>, before?: Partial<Entry>): void =>
    client && session.change(client, fields, before);
  const decide = (decision: Decision | null): void => {
    change({ decision });
    if (decision) focusOnward();
  };
  const [hasKeys, setHasKeys] = useState(true);
  const letters: Keys = {
    u: session.undo,
    ...(view === 'review' ? reviewKeys(words, change, decide, walk.by) : {}),
  };
  // What is chosen among the columns would go with a key that was pressed by chance.
  useKeys(view === 'connect' ? {} : { ...(hasKeys ? letters : {}), Escape: back });
  if (view === 'connect') return connect;
  return (
    <>
      <Navigation current={view} words={words} onChange={go} />
      {view === 'overview' && (
        <OverviewPanel
          {...{ review, words, call, list, entryOf, saving }}
          currency={connection.currency}
          onList={setList}
          onReview={goOn}
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
          {...{ client, words, call, hasKeys }}
          onKeys={setHasKeys}
          entry={entryOf(client.key)}
          position={walk.position}
          count={walk.count}
          settings={connection.settings}
          today={review.today}
          onMove={walk.by}
          onChange={change}
          onDecide={decide}
          onIncident={(incident) => session.note(client, incident)}
          onLetter={() => {
            if (entryOf(client.key).decision !== 'part') decide('part');
            session.openLetters(client);
          }}
          onShow={session.show}
        />
      )}
      {view === 'review' && !client && (
        <section>
          <Heading text={words.sidebar.review.gone} />
          <button type="button" class="primary" onClick={goOn}>
            {words.sidebar.progress.resume}
          </button>
        </section>
      )}
      {view === 'whatIf' && (
        <WhatIfPanel
          {...{ clients, words, call }}
          entries={review.entries}
          currency={connection.currency}
          settings={connection.settings}
          entered={whatIf}
          onEnter={(entered) => setWhatIf((now) => ({ ...now, ...entered }))}
        />
      )}
      {view === 'letters' && (
        <LettersPanel
          {...{ clients, words, call, entryOf }}
          today={review.today}
          onOpen={session.openLetters}
          onChange={session.change}
          onShow={session.show}
        />
      )}
    </>
  );
}
