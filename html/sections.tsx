import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ScreenWords } from '../src/words/screen-words';
import { BlindCheckPanel } from './blind-check/blind-check-panel';
import type { CallState } from './controls/call-status';
import { Heading } from './controls/heading';
import { Navigation } from './controls/navigation';
import { type Keys, useKeys } from './controls/use-keys';
import { LettersPanel } from './letters/letters-panel';
import { FIRST_LIST, type ListView } from './overview/client-list';
import { OverviewPanel } from './overview/overview-panel';
import { ReviewPanel } from './review/review-panel';
import { optimisticEntries } from './session/save-queue';
import type { SessionEvent } from './session/session';
import type { OpenSession, Reviewed, Section } from './session/session-state';
import { clientKeys, shownReview } from './session/shown';
import { placeIn } from './session/walk';
import { NOTHING_ENTERED, type WhatIfEntered, WhatIfPanel } from './what-if/what-if-panel';

interface Props {
  book: OpenSession;
  reviewed: Reviewed;
  words: ScreenWords;
  call: CallState;
  /** The panel of columns and assumptions. */
  connect: VNode;
  dispatch: (event: SessionEvent) => void;
}

/** Everything that rests on a review. What was looked for and tried out is kept from one part to the other. */
export function Sections({ book, reviewed, words, call, connect, dispatch }: Props) {
  const { view, connection, queue } = book;
  const { current } = queue;
  const { settings, currency } = connection;
  // Not each time that a save gets on, but when what waits is another.
  const isBlocked = current?.status === 'blocked';
  const review = useMemo(
    () => shownReview(book, reviewed),
    [reviewed.review, current?.save, current?.behind, isBlocked, settings],
  );
  const unsaved = useMemo(
    () =>
      new Set(current?.status === 'failed' ? optimisticEntries(queue).map(({ client }) => client.key) : []),
    [current],
  );
  const [list, setList] = useState<ListView>(FIRST_LIST);
  const [whatIf, setWhatIf] = useState<WhatIfEntered>(NOTHING_ENTERED);
  const [hasKeys, setHasKeys] = useState(true);
  const { clients } = review.report;
  // Thousands of clients need not be put in order for each drawing of the list.
  const place = useMemo(() => placeIn(reviewed.walk, clientKeys(reviewed)), [reviewed.walk, reviewed.review]);
  const client = useMemo(() => clients.find(({ key }) => key === place.client), [clients, place]);
  const go = (section: Section): void => {
    setList((now) => ({ ...now, at: '', drawn: FIRST_LIST.drawn }));
    dispatch({ kind: 'show', view: section });
  };
  /** Back to the overview, and there to the client who was looked at. */
  const back = (): void => {
    setList((now) => ({ ...now, at: view === 'review' ? (place.client ?? '') : '' }));
    dispatch({ kind: 'show', view: 'overview' });
  };
  const letters: Keys = hasKeys ? { u: () => dispatch({ kind: 'undo' }) } : {};
  // What is chosen among the columns would go with a key that was pressed by chance.
  useKeys(view === 'connect' || view === 'blindCheck' ? {} : { ...letters, Escape: back });
  if (view === 'connect') return connect;
  if (view === 'blindCheck') {
    return (
      <BlindCheckPanel
        clients={clients}
        check={connection.blindCheck}
        today={review.today}
        settings={settings}
        words={words}
        dispatch={dispatch}
      />
    );
  }
  const panels: Record<Section, () => VNode> = {
    overview: () => (
      <OverviewPanel
        review={review}
        unsaved={unsaved}
        connection={connection}
        isBlind={book.isBlind}
        words={words}
        call={call}
        list={list}
        onList={setList}
        dispatch={dispatch}
      />
    ),
    review: () =>
      client ? (
        <ReviewPanel
          client={client}
          entries={review.entries}
          place={place}
          settings={settings}
          currency={currency}
          today={review.today}
          words={words}
          call={call}
          hasKeys={hasKeys}
          onKeys={setHasKeys}
          dispatch={dispatch}
        />
      ) : (
        <Gone words={words} onResume={() => dispatch({ kind: 'resume' })} />
      ),
    whatIf: () => (
      <WhatIfPanel
        clients={clients}
        entries={review.entries}
        currency={currency}
        settings={settings}
        answered={connection.answered}
        words={words}
        call={call}
        entered={whatIf}
        onEnter={(entered) => setWhatIf((now) => ({ ...now, ...entered }))}
      />
    ),
    letters: () => <LettersPanel review={review} words={words} call={call} dispatch={dispatch} />,
  };
  return (
    <>
      <Navigation current={view} words={words} onChange={go} />
      {panels[view]()}
    </>
  );
}

/** The client who was looked at has gone from the book. */
function Gone({ words, onResume }: { words: ScreenWords; onResume: () => void }) {
  return (
    <section>
      <Heading text={words.sidebar.review.gone} />
      <button type="button" class="primary" onClick={onResume}>
        {words.sidebar.progress.resume}
      </button>
    </section>
  );
}
