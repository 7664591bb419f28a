import type { Day } from '../../src/model/day';
import type { Decision as Choice, Entry } from '../../src/model/entry';
import type { Line } from '../../src/model/line';
import type { Origin } from '../../src/model/origin';
import type { CardState, ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { formatDay, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { whySentence } from '../../src/words/why';
import { Button } from '../controls/button';
import { EnergyBar, energyClass, energyText } from '../controls/energy-bar';
import { Heading } from '../controls/heading';
import { Status } from '../controls/status';
import type { Incident } from '../plans/log-plan';
import type { CallState } from '../session/use-call';
import { CardForm } from './card-form';
import { ClientLines } from './client-lines';
import { Decision } from './decision';
import { IncidentForm } from './incident-form';
import { JoyRating } from './joy-rating';
import { LookAgain } from './look-again';
import { Note } from './note';

interface Props {
  client: ClientReport;
  entry: Entry;
  position: number;
  count: number;
  settings: Settings;
  today: Day;
  words: ScreenWords;
  call: CallState;
  /** Whether letters and figures are keys. */
  hasKeys: boolean;
  onKeys: (on: boolean) => void;
  onMove: (step: 1 | -1) => void;
  /** `before` is what the owner saw, where that may differ from what is shown by now. */
  onChange: (fields: Partial<Entry>, before?: Partial<Entry>) => void;
  onDecide: (decision: Choice | null) => void;
  onIncident: (incident: Incident) => void;
  onLetter: () => void;
  onShow: (origin: Origin) => void;
}

/** One client of the review: what they give and take, how glad the owner is of them, and the decision. */
export function ReviewPanel(props: Props) {
  const { client, entry, words, call, today, onChange, onIncident } = props;
  const { client: text, log } = words.sidebar;
  return (
    <section>
      <Walk {...props} />
      <Heading key={client.key} text={client.name} />
      <Score client={client} words={words} />
      <Since {...{ client, entry, today, words }} />
      <p class="why" dir="auto">
        {whySentence(client, words)}
      </p>
      {client.card && <p>{cardText(client.card, words)}</p>}
      <JoyRating
        own={entry.joy}
        joy={entry.joy ?? client.joy ?? null}
        words={words}
        onRate={(joy) => onChange({ joy })}
      />
      <Decision {...{ words }} decision={entry.decision} onDecide={props.onDecide} />
      {(entry.decision ?? client.verdict) === 'part' && (
        <div class="actions">
          <Button class="primary" busy={call.pending !== ''} onClick={props.onLetter}>
            {text.farewell}
          </Button>
        </div>
      )}
      <Status call={call} words={words} />
      {entry.decision === 'talk' && (
        <details class="folded" open>
          <summary>{log.cardTitle}</summary>
          <CardForm key={client.key} {...{ today, words }} line={worstLine(client)} onAdd={onIncident} />
        </details>
      )}
      <Note key={`${client.key}-note`} {...{ entry, words, onChange }} />
      {entry.decision && entry.decision !== 'part' && (
        <LookAgain
          key={`${client.key}-again`}
          day={entry.lookAgain}
          {...{ today, words }}
          onChange={(lookAgain) => onChange({ lookAgain })}
        />
      )}
      <IncidentForm key={`${client.key}-incident`} {...{ today, words }} onAdd={onIncident} />
      <ClientLines {...props} />
      {client.otherCurrencies.length > 0 && (
        <p class="quiet">{text.otherCurrencies(client.otherCurrencies.join(', '))}</p>
      )}
      <p class="quiet">
        {text.confidence(formatNumber(client.confidence * 100, words.language))}
        {client.missing.map((missing) => ` · ${text.missing[missing]}`)}
      </p>
      <Keys {...props} />
    </section>
  );
}

/** After a decision the focus waits on the way to the next client. */
export function focusOnward(): void {
  document.querySelector<HTMLElement>('.walk .onward')?.focus({ preventScroll: true });
}

function Walk({ position, count, words, onMove }: Pick<Props, 'position' | 'count' | 'words' | 'onMove'>) {
  const { review } = words.sidebar;
  return (
    <div class="walk">
      <button type="button" disabled={position === 1} aria-label={review.previous} onClick={() => onMove(-1)}>
        ‹
      </button>
      <span>{review.position(position, count)}</span>
      <button
        type="button"
        class="onward"
        disabled={position === count}
        aria-label={review.next}
        onClick={() => onMove(1)}
      >
        ›
      </button>
    </div>
  );
}

function Score({ client, words }: Pick<Props, 'client' | 'words'>) {
  return (
    <div class="score">
      <span class={energyClass(client.energy)}>{energyText(client.energy)}</span>
      <span class="verdict">
        {words.sidebar.review.advice(words.verdicts[client.verdict])}
        {client.kind && ` · ${words.kinds[client.kind]}`}
      </span>
      <EnergyBar energy={client.energy} />
    </div>
  );
}

/** What has changed since the last decision, from the next day on. */
function Since({ client, entry, today, words }: Pick<Props, 'client' | 'entry' | 'today' | 'words'>) {
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

/** The keys, and the way to switch them off: whoever dictates would decide with every word. */
function Keys({ words, hasKeys, onKeys }: Pick<Props, 'words' | 'hasKeys' | 'onKeys'>) {
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
