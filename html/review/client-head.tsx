import type { Day } from '../../src/model/day';
import type { Entry } from '../../src/model/entry';
import type { CardState, ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { isPriced } from '../../src/scoring/rescored';
import { formatDay } from '../../src/words/format';
import { kindName } from '../../src/words/kind-name';
import type { ScreenWords } from '../../src/words/screen-words';
import { whySentence } from '../../src/words/why';
import { concentrationNotes, shareNotes } from '../../src/words/why-notes';
import { EnergyBar, energyClass, energyText } from '../controls/energy-bar';
import { Heading } from '../controls/heading';
import { ClientNotes } from './client-notes';

interface Props {
  client: ClientReport;
  entry: Entry;
  settings: Settings;
  /** The book's own. */
  currency: string;
  /** The day up to which payments are entered, where the book is stale. */
  enteredUntil: Day | undefined;
  today: Day;
  words: ScreenWords;
}

/** Who the client is, what they give and take in one figure, and why. */
export function ClientHead({ client, entry, settings, currency, enteredUntil, today, words }: Props) {
  // A warning for an owner who thinks of parting, by advice or by decision.
  const shares =
    (entry.decision ?? client.verdict) === 'part'
      ? shareNotes(client, words)
      : concentrationNotes(client, words);
  return (
    <>
      <Heading key={client.key} text={client.name} />
      <Score client={client} words={words} />
      <Since client={client} entry={entry} today={today} words={words} />
      <p class="why" dir="auto">
        {whySentence(client, words)}
      </p>
      {shares.length > 0 && <p class="warning">{shares.join(' ')}</p>}
      <ClientNotes
        client={client}
        settings={settings}
        currency={currency}
        enteredUntil={enteredUntil}
        words={words}
      />
      {client.card && <p>{cardText(client.card, today, words)}</p>}
    </>
  );
}

function Score({ client, words }: Pick<Props, 'client' | 'words'>) {
  const kind = kindName(client, words);
  return (
    <div class="score">
      <span class={energyClass(client.energy)}>{energyText(client.energy)}</span>
      <span class="verdict">
        {client.isOnlyInLog
          ? words.sidebar.overview.onlyInLog
          : words.sidebar.review.advice(words.verdicts[client.verdict], !isPriced(client))}
        {kind && ` · ${kind}`}
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
function cardText({ day, line, until, improved }: CardState, today: Day, words: ScreenWords): string {
  const undecided = until > today ? 'waiting' : 'over';
  const state = improved === undefined ? undecided : improved ? 'improved' : 'unchanged';
  const shown = (one: number): string => formatDay(one, words.language, true);
  return words.sidebar.client.card(shown(day), words.lines[line], state, shown(until));
}
