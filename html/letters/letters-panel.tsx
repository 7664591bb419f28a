import type { Day } from '../../src/model/day';
import type { Entry } from '../../src/model/entry';
import type { Review } from '../../src/model/exchange';
import { isBilledAfterEnd, nextStep } from '../../src/model/follow-through';
import type { ClientReport, OutstandingInvoice } from '../../src/model/report';
import { formatDay, formatMoney } from '../../src/words/format';
import { placeName } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';
import { Button } from '../controls/button';
import type { CallState } from '../controls/call-status';
import { CallStatus } from '../controls/call-status';
import { DraftLink } from '../controls/draft-link';
import { Heading } from '../controls/heading';
import { entryIn } from '../session/entries';
import type { SessionEvent } from '../session/session';

interface Props {
  review: Review;
  words: ScreenWords;
  call: CallState;
  dispatch: (event: SessionEvent) => void;
}

/** Everybody to part with and to talk to, with what is done and what comes next. */
export function LettersPanel({ review, words, call, dispatch }: Props) {
  const { section } = words.sidebar.letters;
  const { today, report } = review;
  const entryOf = (key: string): Entry => entryIn(review.entries, key);
  const open = ({ key }: ClientReport): void => dispatch({ kind: 'openLetters', key });
  const decided = (decision: Entry['decision']) =>
    report.clients.filter(({ key }) => entryOf(key).decision === decision);
  const [farewells, talks] = [decided('part'), decided('talk')];
  const first = farewells[0] ?? talks[0];
  const busy = call.pending !== '';
  return (
    <section>
      <Heading text={section.title} />
      {!first && <p>{section.none}</p>}
      {first && (
        <div class="actions">
          <Button
            class="primary"
            busy={busy}
            onClick={() => open(farewells.find(({ key }) => entryOf(key).draft === null) ?? first)}
          >
            {section.open}
          </Button>
        </div>
      )}
      <CallStatus call={call} words={words} />
      {farewells.map((client) => (
        <FollowThrough
          key={client.key}
          client={client}
          today={today}
          words={words}
          busy={busy}
          entry={entryOf(client.key)}
          dispatch={dispatch}
        />
      ))}
      {talks.length > 0 && <h2>{section.talks}</h2>}
      <ul class="history talks">
        {talks.map((client) => (
          <li key={client.key}>
            <span dir="auto">{client.name}</span>{' '}
            <Button class="link" busy={busy} onClick={() => open(client)}>
              {section.guide}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How far the farewell of one client has come. */
function FollowThrough({
  client,
  entry,
  today,
  words,
  busy,
  dispatch,
}: {
  client: ClientReport;
  entry: Entry;
  today: Day;
  words: ScreenWords;
  busy: boolean;
  dispatch: Props['dispatch'];
}) {
  const { key, newest } = client;
  const { section } = words.sidebar.letters;
  const balance = balanceOf(client.outstandingInvoices, words);
  const tick = (field: 'confirmed' | 'handedOver', text: string) => (
    <label class="check">
      <input
        type="checkbox"
        checked={entry[field] === true}
        onChange={(event) =>
          dispatch({ kind: 'saveEntry', key, fields: { [field]: event.currentTarget.checked || null } })
        }
      />
      {text}
    </label>
  );
  return (
    <section class="card farewell">
      <h2>
        <Button class="link" busy={busy} onClick={() => dispatch({ kind: 'openLetters', key })}>
          <bdi>{client.name}</bdi>
        </Button>
      </h2>
      <p>{section.next[nextStep(entry, client, today)]}</p>
      {entry.lastDay !== null && (
        <p class="quiet">{section.lastDay(formatDay(entry.lastDay, words.language))}</p>
      )}
      {balance && <p class="quiet">{section.openBalance(balance)}</p>}
      {newest && isBilledAfterEnd(entry, client) && (
        <p class="failure">
          {section.billedAfter(formatDay(newest.day, words.language))}{' '}
          <button
            type="button"
            class="link"
            onClick={() => dispatch({ kind: 'selectCell', origin: newest.origin })}
          >
            {placeName(newest.origin)}
          </button>
        </p>
      )}
      <DraftLink address={entry.draft} text={section.draft} />
      {tick('confirmed', section.confirmed)}
      {tick('handedOver', section.handedOver)}
    </section>
  );
}

/** What is still to be paid, a sum for each currency; empty where nothing is. */
function balanceOf(invoices: OutstandingInvoice[], { language }: ScreenWords): string {
  const currencies = [...new Set(invoices.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const own = invoices.filter((invoice) => invoice.currency === currency);
      return formatMoney(
        own.reduce((sum, { outstanding }) => sum + outstanding, 0),
        currency,
        language,
        true,
      );
    })
    .join(' + ');
}
