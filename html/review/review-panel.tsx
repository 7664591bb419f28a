import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Decision, Entry } from '../../src/model/entry';
import type { Incident, Review } from '../../src/model/exchange';
import type { ClientReport } from '../../src/model/report';
import { enumeration } from '../../src/words/enumeration';
import { formatMoney } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import type { CallState } from '../controls/call-status';
import { useKeys } from '../controls/use-keys';
import { entryIn } from '../session/entries';
import type { SessionEvent } from '../session/session';
import type { OpenSession } from '../session/session-state';
import type { WalkPlace } from '../session/walk';
import { ClientHead } from './client-head';
import { ClientLines } from './client-lines';
import { DecisionDetails } from './decision-details';
import { IncidentForm } from './incident-form';
import { KeyList } from './key-list';
import { OwnView } from './own-view';
import { reviewKeys } from './review-keys';
import { TermsList } from './terms-list';
import { WalkBar } from './walk-bar';

interface Props {
  client: ClientReport;
  review: Review;
  connection: OpenSession['connection'];
  place: WalkPlace;
  words: ScreenWords;
  call: CallState;
  /** Whether letters and figures are keys. */
  hasKeys: boolean;
  onKeys: (on: boolean) => void;
  dispatch: (event: SessionEvent) => void;
}

/** One client of the review: what they give and take, how glad the owner is of them, and the decision. */
export function ReviewPanel(props: Props) {
  const { client, review, connection, place, words, call, hasKeys, onKeys, dispatch } = props;
  const { key } = client;
  const { today } = review;
  const { settings, currency } = connection;
  const entry = entryIn(review.entries, key);
  const onward = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const incident = useRef<HTMLButtonElement>(null);
  const { change, move, addIncident, decide, openLetter } = handlers(key, entry, onward, dispatch);
  const focusNote = (): void => note.current?.focus();
  const focusIncident = (): void => incident.current?.focus();
  useKeys(hasKeys ? reviewKeys(words, { change, decide, move, focusNote, focusIncident }) : {});
  return (
    <section>
      <WalkBar place={place} onward={onward} words={words} onMove={move} />
      <ClientHead
        client={client}
        entry={entry}
        settings={settings}
        currency={currency}
        enteredUntil={review.report.enteredUntil}
        today={today}
        words={words}
      />
      <OwnView
        client={client}
        entry={entry}
        words={words}
        call={call}
        onRate={(joy) => change({ joy })}
        onDecide={decide}
        onFarewell={openLetter}
      />
      <TermsList key={`${key}-terms`} client={client} settings={settings} words={words} />
      <DecisionDetails
        client={client}
        entry={entry}
        today={today}
        words={words}
        note={note}
        onChange={change}
        onIncident={addIncident}
      />
      <IncidentForm
        key={`${key}-incident`}
        first={incident}
        today={today}
        words={words}
        onAdd={addIncident}
      />
      <ClientLines
        client={client}
        settings={settings}
        isTaxUnknown={connection.questions.isTaxUnknown}
        words={words}
        onShow={(origin) => dispatch({ kind: 'selectCell', origin })}
      />
      {currencyNotes(client, words).map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      <KeyList words={words} hasKeys={hasKeys} onKeys={onKeys} />
    </section>
  );
}

/** What was billed in other currencies: converted, or left out without a rate. */
function currencyNotes(
  { otherCurrencies, unconverted }: ClientReport,
  { sidebar: { client: text }, why, language }: ScreenWords,
): string[] {
  const left = unconverted.map(({ currency }) => currency);
  const converted = otherCurrencies.filter((currency) => !left.includes(currency));
  const sums = unconverted.map(({ currency, revenue }) => formatMoney(revenue, currency, language));
  return [
    ...(converted.length > 0 ? [text.otherCurrencies(enumeration(converted, why.and))] : []),
    ...(sums.length > 0 ? [text.unconverted(enumeration(sums, why.and))] : []),
  ];
}

/** What can be done with a client. */
function handlers(
  key: string,
  entry: Entry,
  onward: RefObject<HTMLButtonElement | null>,
  dispatch: Props['dispatch'],
) {
  const change = (fields: Partial<Entry>, before?: Partial<Entry>): void =>
    dispatch({ kind: 'saveEntry', key, fields, before });
  const move = (by: 1 | -1): void => dispatch({ kind: 'step', by });
  const addIncident = (happened: Incident): void =>
    dispatch({ kind: 'logIncident', key, incident: happened });
  const decide = (decision: Decision | null): void => {
    change({ decision });
    // The focus waits on the way to the next client.
    if (decision) onward.current?.focus({ preventScroll: true });
  };
  const openLetter = (): void => {
    if (entry.decision !== 'part') decide('part');
    dispatch({ kind: 'openLetters', key });
  };
  return { change, move, addIncident, decide, openLetter };
}
