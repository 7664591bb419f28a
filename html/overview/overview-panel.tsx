import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Review } from '../../src/model/exchange';
import { canCheckBlind } from '../../src/scoring/blind-check';
import type { ScreenWords } from '../../src/words/screen-words';
import { BlindInvitation } from '../blind-check/blind-invitation';
import { Problems } from '../connect/problems';
import { Button } from '../controls/button';
import { type CallState, CallStatus } from '../controls/call-status';
import { Heading } from '../controls/heading';
import { SelectField } from '../controls/select-field';
import type { SessionEvent } from '../session/session';
import type { OpenSession } from '../session/session-state';
import { BookNotes } from './book-notes';
import { ClientList, type ListView } from './client-list';
import { Drains } from './drains';
import { HighlightSwitch } from './highlight-switch';
import { Progress } from './progress';
import { WhaleCurve } from './whale-curve';

interface Props {
  review: Review;
  /** Keys of clients whose last entry could not be saved yet. */
  unsaved: ReadonlySet<string>;
  connection: OpenSession['connection'];
  /** Whether all that tells of the figures waits for what the owner expects. */
  isBlind: boolean;
  words: ScreenWords;
  call: CallState;
  list: ListView;
  onList: (list: ListView) => void;
  dispatch: (event: SessionEvent) => void;
}

/** What the owner sees first: how far the review is, the curve, the drains, and all clients, those who drain most first. */
export function OverviewPanel({
  review,
  unsaved,
  connection,
  isBlind,
  words,
  call,
  list,
  onList,
  dispatch,
}: Props) {
  const { currency } = connection;
  const { overview, client } = words.sidebar;
  const busy = call.pending !== '';
  const { report } = review;
  const [progress, pictures] = useStill(review, currency, words, dispatch);
  return (
    <section>
      <Heading text={overview.title(report.clients.length)} />
      <BookNotes
        report={report}
        connection={connection}
        words={words}
        onAnswer={() => dispatch({ kind: 'show', view: 'connect' })}
      />
      {isBlind ? (
        <>
          <BlindInvitation words={words} dispatch={dispatch} />
          <CallStatus call={call} words={words} />
        </>
      ) : (
        <>
          {progress}
          <CallStatus call={call} words={words} />
          {pictures}
          <HighlightSwitch
            on={review.highlighted}
            busy={busy}
            words={words}
            onChange={(on) => dispatch({ kind: 'highlight', on })}
          />
          <p class="quiet">{client.energyHelp}</p>
          <ClientList
            clients={report.clients}
            entries={review.entries}
            unsaved={unsaved}
            words={words}
            view={list}
            onView={(view) => onList({ ...list, ...view })}
            onOpen={({ key }, among) =>
              dispatch({ kind: 'openClient', key, among: among.map((one) => one.key) })
            }
          />
        </>
      )}
      <Problems
        problems={report.problems}
        words={words}
        onShow={(origin) => dispatch({ kind: 'selectCell', origin })}
      />
      <Actions
        isBlind={isBlind}
        canCheckBlind={canCheckBlind(report.clients)}
        busy={busy}
        words={words}
        dispatch={dispatch}
      />
      <LanguageChoice words={words} dispatch={dispatch} />
    </section>
  );
}

/** What does not follow the search in the list below: how far the review is, and the pictures. */
function useStill(
  { report, entries, today }: Review,
  currency: string,
  words: ScreenWords,
  dispatch: Props['dispatch'],
): [progress: VNode, pictures: VNode] {
  const { clients } = report;
  const progress = useMemo(
    () => (
      <Progress
        clients={clients}
        entries={entries}
        today={today}
        words={words}
        onReview={() => dispatch({ kind: 'resume' })}
        onOpen={({ key }) => dispatch({ kind: 'openClient', key })}
      />
    ),
    [clients, entries, today, words],
  );
  const pictures = useMemo(
    () => (
      <>
        <WhaleCurve clients={clients} currency={currency} words={words} />
        <Drains clients={clients} currency={currency} words={words} />
      </>
    ),
    [clients, currency, words],
  );
  return [progress, pictures];
}

function Actions({
  isBlind,
  canCheckBlind,
  busy,
  words,
  dispatch,
}: Pick<Props, 'words' | 'dispatch'> & { isBlind: boolean; canCheckBlind: boolean; busy: boolean }) {
  const { overview } = words.sidebar;
  return (
    <div class="actions">
      <button type="button" onClick={() => dispatch({ kind: 'show', view: 'connect' })}>
        {overview.columns}
      </button>
      <Button busy={busy} onClick={() => dispatch({ kind: 'reload' })}>
        {overview.again}
      </Button>
      {!isBlind && (
        <Button busy={busy} onClick={() => dispatch({ kind: 'insertFormulas' })}>
          {overview.insert}
        </Button>
      )}
      {!isBlind && canCheckBlind && (
        <button type="button" onClick={() => dispatch({ kind: 'show', view: 'blindCheck' })}>
          {overview.blindCheck}
        </button>
      )}
    </div>
  );
}

function LanguageChoice({ words, dispatch }: Pick<Props, 'words' | 'dispatch'>) {
  const { language } = words.sidebar;
  return (
    <SelectField
      label={language.label}
      value={words.language}
      options={['de', 'en']}
      names={language.names}
      onChange={(chosen) => dispatch({ kind: 'setLanguage', language: chosen })}
    />
  );
}
