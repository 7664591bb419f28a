import { useMemo } from 'preact/hooks';
import type { Review } from '../../src/model/exchange';
import { minorPerUnit } from '../../src/model/money';
import type { ClientReport } from '../../src/model/report';
import { hourlyValueOf } from '../../src/model/settings';
import { usualAssumptions, type WhatIfMoney, whatIf } from '../../src/scoring/what-if';
import { formatMoney } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';
import { type CallState, CallStatus } from '../controls/call-status';
import { Heading } from '../controls/heading';
import { entryIn } from '../session/entries';
import type { OpenSession } from '../session/session-state';
import { ClientChoice } from './client-choice';
import { Assumptions, type AssumptionTexts, figuresIn } from './what-if-assumptions';
import { WhatIfOutcome } from './what-if-outcome';

/** What the owner has tried out: the clients they ticked or unticked, and assumptions as texts of their fields. */
export interface WhatIfEntered {
  ticked: ReadonlyMap<string, boolean>;
  texts: AssumptionTexts;
}

export const NOTHING_ENTERED: WhatIfEntered = { ticked: new Map(), texts: {} };

interface Props {
  review: Review;
  connection: OpenSession['connection'];
  words: ScreenWords;
  call: CallState;
  entered: WhatIfEntered;
  onEnter: (change: Partial<WhatIfEntered>) => void;
}

/** What parting with some clients would mean, worked out at once as they are chosen. */
export function WhatIfPanel({ review, connection, words, call, entered, onEnter }: Props) {
  const { clients } = review.report;
  const { entries } = review;
  const { currency, settings, answered } = connection;
  const text = words.sidebar.whatIf;
  const { ticked, texts } = entered;
  const { chosen, assumptions, result } = useResult(review, connection, entered);
  const worth = hourlyValueOf(settings, answered, currency);
  const worthOfHour =
    worth === undefined ? '' : formatMoney(worth * minorPerUnit(currency), currency, words.language);
  const moody = clients.filter(({ key }) => result.onlyMood.includes(key)).map(({ name }) => name);
  const isMixed = new Set(clients.map((client) => client.currency)).size > 1;
  const hasAmounts = clients.some(({ missing }) => !missing.includes('amounts'));
  return (
    <section>
      <Heading text={text.title} />
      <p class="quiet">{text.help}</p>
      <CallStatus call={call} words={words} />
      {result.clients === 0 || !hasAmounts ? (
        <p>{hasAmounts ? text.none : text.noAmounts}</p>
      ) : (
        <div class="outcome" aria-live="polite">
          <p class="quiet">{text.chosen(result.clients)}</p>
          {moody.length > 0 && <p>{text.onlyMood(moody.join(', '))}</p>}
          {ownFirst(result.money, currency).map((money) => (
            <WhatIfOutcome
              key={money.currency}
              money={money}
              words={words}
              assumptions={assumptions}
              followers={result.followers.length}
              worth={worthOfHour}
              isOneOfSeveral={result.money.length > 1}
              isMixed={isMixed}
            />
          ))}
        </div>
      )}
      <h2>{text.choose}</h2>
      <ClientChoice
        clients={clients}
        chosen={chosen}
        ticked={ticked}
        entries={entries}
        words={words}
        onTick={(key, isTicked) => onEnter({ ticked: new Map(ticked).set(key, isTicked) })}
      />
      <Assumptions
        clients={clients}
        currency={currency}
        words={words}
        assumptions={assumptions}
        texts={texts}
        onChange={(change) => onEnter({ texts: { ...texts, ...change } })}
      />
    </section>
  );
}

/** Who is chosen, on which assumptions, and what comes of it. */
function useResult(
  { report: { clients }, entries }: Review,
  { currency, settings }: Props['connection'],
  { ticked, texts }: WhatIfEntered,
) {
  const chosen = useMemo(
    () =>
      new Set(
        clients
          .filter((client) => ticked.get(client.key) ?? isChosenToPart(client, entries))
          .map(({ key }) => key),
      ),
    [clients, entries, ticked],
  );
  const assumptions = useMemo(
    () => ({ ...usualAssumptions(settings), ...figuresIn(texts) }),
    [settings, texts],
  );
  const result = useMemo(
    () => whatIf(clients, chosen, currency, minorPerUnit(currency), assumptions),
    [clients, chosen, currency, assumptions],
  );
  return { chosen, assumptions, result };
}

/** The book's own currency before others. */
function ownFirst(money: WhatIfMoney[], own: string): WhatIfMoney[] {
  return [...money].sort((a, b) => Number(b.currency === own) - Number(a.currency === own));
}

/** Whether to part with a client: by decision, or by advice where nothing is decided. */
function isChosenToPart({ key, verdict }: ClientReport, entries: Review['entries']): boolean {
  const { decision } = entryIn(entries, key);
  return decision === 'part' || (decision === null && verdict === 'part');
}
