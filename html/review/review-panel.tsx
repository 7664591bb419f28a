import { useRef } from 'preact/hooks';
import type { Day } from '../../src/model/day';
import type { Decision, Entry } from '../../src/model/entry';
import type { Incident, Review } from '../../src/model/exchange';
import type { Line } from '../../src/model/line';
import type { CardState, ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { whySentence } from '../../src/words/why';
import { concentrationNotes, shareNotes } from '../../src/words/why-notes';
import { Button } from '../controls/button';
import type { CallState } from '../controls/call-status';
import { CallStatus } from '../controls/call-status';
import { EnergyBar, energyClass, energyText } from '../controls/energy-bar';
import { Heading } from '../controls/heading';
import { useKeys } from '../controls/use-keys';
import { entryIn } from '../session/entries';
import type { SessionEvent } from '../session/session';
import type { WalkPlace } from '../session/walk';
import { CardForm } from './card-form';
import { ClientLines } from './client-lines';
import { ClientNotes } from './client-notes';
import { DecisionButtons } from './decision-buttons';
import { IncidentForm } from './incident-form';
import { JoyRating } from './joy-rating';
import { LateIsFine } from './late-is-fine';
import { LookAgain } from './look-again';
import { Note } from './note';
import { reviewKeys } from './review-keys';
import { TermsList } from './terms-list';
import { WalkBar } from './walk-bar';

interface Props {
  client: ClientReport;
  entries: Review['entries'];
  place: WalkPlace;
  settings: Settings;
  /** The book's own. */
  currency: string;
  today: Day;
  words: ScreenWords;
  call: CallState;
  /** Whether letters and figures are keys. */
  hasKeys: boolean;
  onKeys: (on: boolean) => void;
  dispatch: (event: SessionEvent) => void;
}

/** One client of the review: what they give and take, how glad the owner is of them, and the decision. */
export function ReviewPanel(props: Props) {
  const { client, entries, place, settings, currency, today, words, call, hasKeys, onKeys, dispatch } = props;
  const { key } = client;
  const entry = entryIn(entries, key);
  const { client: text, log } = words.sidebar;
  // A warning for whoever thinks of parting, by advice or by decision.
  const shares =
    (entry.decision ?? client.verdict) === 'part'
      ? shareNotes(client, words)
      : concentrationNotes(client, words);
  const onward = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const incident = useRef<HTMLButtonElement>(null);
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
  const focusNote = (): void => note.current?.focus();
  const focusIncident = (): void => incident.current?.focus();
  useKeys(hasKeys ? reviewKeys(words, { change, decide, move, focusNote, focusIncident }) : {});
  return (
    <section>
      <WalkBar place={place} onward={onward} words={words} onMove={move} />
      <Heading key={key} text={client.name} />
      <Score client={client} words={words} />
      <Since client={client} entry={entry} today={today} words={words} />
      <p class="why" dir="auto">
        {whySentence(client, words)}
      </p>
      {shares.length > 0 && <p class="warning">{shares.join(' ')}</p>}
      <ClientNotes client={client} settings={settings} currency={currency} words={words} />
      {client.card && <p>{cardText(client.card, words)}</p>}
      <JoyRating
        own={entry.joy}
        joy={entry.joy ?? client.joy ?? null}
        words={words}
        onRate={(joy) => change({ joy })}
      />
      <DecisionButtons words={words} decision={entry.decision} onDecide={decide} />
      {(entry.decision ?? client.verdict) === 'part' && (
        <div class="actions">
          <Button class="primary" busy={call.pending !== ''} onClick={openLetter}>
            {text.farewell}
          </Button>
        </div>
      )}
      <CallStatus call={call} words={words} />
      <TermsList key={`${key}-terms`} client={client} settings={settings} words={words} />
      {entry.decision === 'talk' && (
        <details class="folded" open>
          <summary>{log.cardTitle}</summary>
          <CardForm key={key} today={today} words={words} line={worstLine(client)} onAdd={addIncident} />
        </details>
      )}
      {(client.lateInvoices > 0 || client.overdueInvoices > 0 || entry.lateIsFine) && (
        <LateIsFine
          isFine={entry.lateIsFine ?? false}
          words={words}
          onMark={(isFine) => change({ lateIsFine: isFine ? true : null })}
        />
      )}
      <Note key={`${key}-note`} field={note} entry={entry} words={words} onChange={change} />
      {entry.decision && entry.decision !== 'part' && (
        <LookAgain
          key={`${key}-again`}
          day={entry.lookAgain}
          today={today}
          words={words}
          onChange={(lookAgain) => change({ lookAgain })}
        />
      )}
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
        words={words}
        onShow={(origin) => dispatch({ kind: 'selectCell', origin })}
      />
      {client.otherCurrencies.length > 0 && (
        <p class="quiet">{text.otherCurrencies(client.otherCurrencies.join(', '))}</p>
      )}
      <KeyList words={words} hasKeys={hasKeys} onKeys={onKeys} />
    </section>
  );
}

function Score({ client, words }: Pick<Props, 'client' | 'words'>) {
  return (
    <div class="score">
      <span class={energyClass(client.energy)}>{energyText(client.energy)}</span>
      <span class="verdict">
        {client.isOnlyInLog
          ? words.sidebar.overview.onlyInLog
          : words.sidebar.review.advice(words.verdicts[client.verdict])}
        {client.kind && ` · ${words.kinds[client.kind]}`}
      </span>
      <EnergyBar energy={client.energy} />
    </div>
  );
}

/** What has changed since the last decision, from the next day on. */
function Since({
  client,
  entry,
  today,
  words,
}: Pick<Props, 'client' | 'today' | 'words'> & { entry: Entry }) {
  const { review } = words.sidebar;
  const { decidedOn: decided, energyThen: before } = entry;
  if (decided === null || decided === today) return null;
  const shown = (day: Day): string => formatDay(day, words.language);
  const [then, now] = [energyText(before ?? undefined), energyText(client.energy)];
  const { newest } = client;
  const sentences = [
    before === null || client.energy === undefined
      ? ''
      : then === now
        ? review.unchanged(shown(decided))
        : review.changed(then, now, shown(decided)),
    newest && newest.day > decided ? review.billedSince(shown(newest.day)) : '',
  ].filter(Boolean);
  return sentences.length > 0 ? <p class="quiet">{sentences.join(' · ')}</p> : null;
}

/** A yellow card in one sentence or two. */
function cardText({ day, line, until, improved }: CardState, words: ScreenWords): string {
  const state = improved === undefined ? 'waiting' : improved ? 'improved' : 'unchanged';
  const shown = (one: number): string => formatDay(one, words.language, true);
  return words.sidebar.client.card(shown(day), words.lines[line], state, shown(until));
}

/** The line that takes most, which a talk would be about. */
function worstLine({ lines }: ClientReport): Line {
  const taking = lines.filter(({ side, line }) => side === 'takes' && line !== 'margin');
  return [...taking].sort((a, b) => b.amount - a.amount)[0]?.line ?? 'chasing';
}

/** The keys, and the way to switch them off: a person who dictates would decide with every word. */
function KeyList({ words, hasKeys, onKeys }: Pick<Props, 'words' | 'hasKeys' | 'onKeys'>) {
  const { review } = words.sidebar;
  return (
    <details class="keys">
      <summary>{review.keys}</summary>
      <label class="check">
        <input type="checkbox" checked={hasKeys} onChange={(event) => onKeys(event.currentTarget.checked)} />
        {review.keysOn}
      </label>
      <dl>
        {review.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
