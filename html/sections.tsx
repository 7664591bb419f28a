import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ScreenWords } from '../src/words/screen-words';
import { BlindCheckPanel } from './blind-check/blind-check-panel';
import type { CallState } from './controls/call-status';
import { Heading } from './controls/heading';
import { Navigation } from './controls/navigation';
import { type Keys, useKeys } from './controls/use-keys';
import { LettersPanel } from './letters/letters-panel';
import { FIRST_LIST } from './overview/client-list';
import { OverviewPanel } from './overview/overview-panel';
import { ReviewPanel } from './review/review-panel';
import { optimisticEntries } from './session/save-queue';
import type { SessionEvent } from './session/session';
import type { OpenSession, Reviewed, Section } from './session/session-state';
import { clientKeys, shownReview } from './session/shown';
import { placeIn } from './session/walk';
import { NOTHING_ENTERED, WhatIfPanel } from './what-if/what-if-panel';

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
  const { view, connection } = book;
  const shown = useShown(book, reviewed);
  const { review } = shown;
  const [list, setList] = useState(FIRST_LIST);
  const [whatIf, setWhatIf] = useState(NOTHING_ENTERED);
  const [hasKeys, setHasKeys] = useState(true);
  const go = (section: Section): void => {
    setList((now) => ({ ...now, at: '', drawn: FIRST_LIST.drawn }));
    dispatch({ kind: 'show', view: section });
  };
  // Back to the overview, and there to the client who was looked at.
  const back = (): void => {
    setList((now) => ({ ...now, at: view === 'review' ? (shown.place.client ?? '') : '' }));
    dispatch({ kind: 'show', view: 'overview' });
  };
  const keys: Keys = { ...(hasKeys && { u: () => dispatch({ kind: 'undo' }) }), Escape: back };
  // What is chosen among the columns would go with a key that was pressed by chance.
  useKeys(view === 'connect' || view === 'blindCheck' ? {} : keys);
  if (view === 'connect') return connect;
  if (view === 'blindCheck')
    return (
      <BlindCheckPanel
        review={review}
        connection={connection}
        isBlind={book.isBlind}
        words={words}
        dispatch={dispatch}
      />
    );
  const panels: Record<Section, () => VNode> = {
    overview: () => (
      <OverviewPanel
        review={review}
        unsaved={shown.unsaved}
        connection={connection}
        isBlind={book.isBlind}
        words={words}
        call={call}
        list={list}
        onList={setList}
        dispatch={dispatch}
      />
    ),
    review: () => (
      <ReviewSection
        shown={shown}
        connection={connection}
        words={words}
        call={call}
        hasKeys={hasKeys}
        onKeys={setHasKeys}
        dispatch={dispatch}
      />
    ),
    whatIf: () => (
      <WhatIfPanel
        review={review}
        connection={connection}
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
      {/* The way to the figures is open once the owner has said what they expect, or skipped it. */}
      {!book.isBlind && <Navigation current={view} words={words} onChange={go} />}
      {panels[view]()}
    </>
  );
}

/** What is shown of a session. What thousands of clients take part in is worked out when it changes, not for each drawing. */
function useShown(book: OpenSession, reviewed: Reviewed) {
  const { connection, queue } = book;
  const { current } = queue;
  // Not each time that a save gets on, but when what waits is another.
  const isBlocked = current?.status === 'blocked';
  const review = useMemo(
    () => shownReview(book, reviewed),
    [reviewed.review, current?.save, current?.behind, isBlocked, connection.settings],
  );
  const unsaved = useMemo(
    () =>
      new Set(current?.status === 'failed' ? optimisticEntries(queue).map(({ client }) => client.key) : []),
    [current],
  );
  const place = useMemo(() => placeIn(reviewed.walk, clientKeys(reviewed)), [reviewed.walk, reviewed.review]);
  const { clients } = review.report;
  const client = useMemo(() => clients.find(({ key }) => key === place.client), [clients, place]);
  return { review, unsaved, place, client };
}

function ReviewSection({
  shown: { client, review, place },
  connection,
  words,
  call,
  hasKeys,
  onKeys,
  dispatch,
}: Pick<Props, 'words' | 'call' | 'dispatch'> & {
  shown: ReturnType<typeof useShown>;
  connection: OpenSession['connection'];
  hasKeys: boolean;
  onKeys: (on: boolean) => void;
}) {
  return client ? (
    <ReviewPanel
      client={client}
      review={review}
      connection={connection}
      place={place}
      words={words}
      call={call}
      hasKeys={hasKeys}
      onKeys={onKeys}
      dispatch={dispatch}
    />
  ) : (
    <Gone words={words} onResume={() => dispatch({ kind: 'resume' })} />
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
