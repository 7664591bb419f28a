import { useMemo, useState } from 'preact/hooks';
import type { Review } from '../../src/actions/exchange';
import type { Origin } from '../../src/core/book';
import type { ClientReport, Verdict } from '../../src/core/report';
import { formatDay } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { CallState } from '../use-call';
import { EnergyBar, energyText } from './energy-bar';
import { Heading } from './heading';
import { HighlightSwitch } from './highlight-switch';
import { Problems } from './problems';
import { Status } from './status';

const VERDICTS: Verdict[] = ['part', 'talk', 'keep', 'dream', 'too-early'];

interface Props {
  review: Review;
  words: ScreenWords;
  call: CallState;
  onOpen: (client: ClientReport) => void;
  onHighlight: (on: boolean) => void;
  onColumns: () => void;
  onAgain: () => void;
  /** Where formulas were written; empty as long as none were. */
  inserted: string;
  onInsert: () => void;
  onShow: (origin: Origin) => void;
}

/** All clients, those who drain most first. */
export function OverviewPanel({
  review,
  words,
  call,
  onOpen,
  onHighlight,
  onColumns,
  onAgain,
  inserted,
  onInsert,
  onShow,
}: Props) {
  const { overview } = words.sidebar;
  const { report } = review;
  const [search, setSearch] = useState('');
  const named = useMemo(
    () => report.clients.map((client) => ({ client, text: searchable(client.spellings.join(' ')) })),
    [report],
  );
  const wanted = searchable(search);
  const found = named.filter(({ text }) => text.includes(wanted));
  const day = formatDay(report.asOf, words.language, true);
  return (
    <section>
      <Heading text={overview.title(report.clients.length)} />
      <p class="quiet">{report.dormant ? overview.dormant(day) : overview.asOf(day)}</p>
      <Counts clients={report.clients} words={words} />
      <HighlightSwitch
        on={review.highlighted}
        busy={call.pending !== ''}
        words={words}
        onChange={onHighlight}
      />
      <Status call={call} words={words} />
      <input
        type="search"
        class="search"
        placeholder={overview.search}
        aria-label={overview.search}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 && <p class="quiet">{overview.noneFound}</p>}
      <ol class="clients">
        {found.map(({ client }) => (
          <ClientRow key={client.key} client={client} words={words} onOpen={onOpen} />
        ))}
      </ol>
      <Problems problems={report.problems} words={words} onShow={onShow} />
      {inserted && (
        <p class="done" role="status">
          {overview.inserted(inserted)}
        </p>
      )}
      <div class="actions">
        <button type="button" onClick={onColumns}>
          {overview.columns}
        </button>
        <button type="button" disabled={call.pending !== ''} onClick={onAgain}>
          {overview.again}
        </button>
        <button type="button" disabled={call.pending !== ''} onClick={onInsert}>
          {overview.insert}
        </button>
      </div>
    </section>
  );
}

/** Letters without case and accents, so that "muller" finds Müller. */
function searchable(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function Counts({ clients, words }: { clients: ClientReport[]; words: ScreenWords }) {
  return (
    <ul class="counts">
      {VERDICTS.map((verdict) => {
        const count = clients.filter((client) => client.verdict === verdict).length;
        return count === 0 ? null : (
          <li key={verdict} class={verdict}>
            <strong>{count}</strong> {words.verdicts[verdict]}
          </li>
        );
      })}
    </ul>
  );
}

function ClientRow({
  client,
  words,
  onOpen,
}: {
  client: ClientReport;
  words: ScreenWords;
  onOpen: (client: ClientReport) => void;
}) {
  return (
    <li>
      <button type="button" class="client" onClick={() => onOpen(client)}>
        <span class="name" dir="auto">
          {client.name}
        </span>
        <span class={`energy ${(client.energy ?? 0) < 0 ? 'takes' : 'gives'}`}>
          {energyText(client.energy)}
        </span>
        <EnergyBar energy={client.energy} />
        <span class="verdict">
          {words.verdicts[client.verdict]}
          {client.kind && ` · ${words.kinds[client.kind]}`}
        </span>
      </button>
    </li>
  );
}
