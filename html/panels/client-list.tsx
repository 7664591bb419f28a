import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Review } from '../../src/actions/exchange';
import { type Entry, NO_ENTRY } from '../../src/core/entry';
import type { ClientReport, Verdict } from '../../src/core/report';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import { Choice } from './choice';
import { EnergyBar, energyText } from './energy-bar';

const VERDICTS: Verdict[] = ['part', 'talk', 'keep', 'dream', 'too-early'];

/** What the list may be narrowed to. */
type Filter = Verdict | 'undecided' | '';

/** Rows that are drawn at first, and with each step further down. */
const STEP = 60;

const ORDERS = {
  energy: undefined,
  value: (a: ClientReport, b: ClientReport) => a.value - b.value,
  hours: (a: ClientReport, b: ClientReport) => b.hours - a.hours,
  late: (a: ClientReport, b: ClientReport) => (b.daysLate ?? -1) - (a.daysLate ?? -1),
  name: (a: ClientReport, b: ClientReport) => a.name.localeCompare(b.name),
};
type Order = keyof typeof ORDERS;

interface Props {
  clients: ClientReport[];
  entries: Review['entries'];
  words: ScreenWords;
  onOpen: (client: ClientReport) => void;
}

/** All clients, to be filtered, sorted and searched; only as many rows are drawn as can be looked at. */
export function ClientList({ clients, entries, words, onOpen }: Props) {
  const { overview, list } = words.sidebar;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('');
  const [order, setOrder] = useState<Order>('energy');
  const [drawn, setDrawn] = useState(STEP);
  const named = useMemo(
    () => clients.map((client) => ({ client, text: searchable(client.spellings.join(' ')) })),
    [clients],
  );
  const found = useMemo(() => {
    const wanted = searchable(search);
    const passing = named
      .filter(({ client, text }) => text.includes(wanted) && passes(client, filter, entryIn(entries, client)))
      .map(({ client }) => client);
    return ORDERS[order] ? passing.sort(ORDERS[order]) : passing;
  }, [named, search, filter, order, entries]);
  // Rows that are drawn already are not gone through again when more are drawn: thousands would take too long.
  const slices = useMemo(() => new Map<number, VNode>(), [found, words]);
  for (let from = 0; from < Math.min(drawn, found.length); from += STEP) {
    if (slices.has(from)) continue;
    const clientsHere = found.slice(from, from + STEP);
    slices.set(from, <Rows key={from} clients={clientsHere} {...{ entries, words, onOpen }} />);
  }
  const narrow = (chosen: Filter): void => {
    setFilter(chosen === filter ? '' : chosen);
    setDrawn(STEP);
  };
  return (
    <>
      <Filters {...{ clients, entries, words, filter }} onChange={narrow} />
      <input
        type="search"
        class="search"
        placeholder={overview.search}
        aria-label={overview.search}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setDrawn(STEP);
        }}
      />
      <Choice
        label={list.sort}
        value={order}
        options={Object.keys(ORDERS) as Order[]}
        names={list.sorts}
        onChange={setOrder}
      />
      {found.length === 0 && <p class="quiet">{overview.noneFound}</p>}
      <ol class="clients">{[...slices.values()]}</ol>
      {found.length > drawn && (
        <More
          text={list.more(Math.min(STEP, found.length - drawn))}
          onMore={() => setDrawn((now) => now + STEP)}
        />
      )}
    </>
  );
}

/** Letters without case and accents, so that "muller" finds Müller. */
function searchable(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function entryIn(entries: Review['entries'], { key }: ClientReport): Entry {
  return entries[key]?.entry ?? NO_ENTRY;
}

function passes({ verdict }: ClientReport, filter: Filter, { decision }: Entry): boolean {
  if (filter === '') return true;
  return filter === 'undecided' ? decision === null : verdict === filter;
}

/** How many clients each verdict has; a click shows only those. */
function Filters({
  clients,
  entries,
  words,
  filter,
  onChange,
}: Omit<Props, 'onOpen'> & { filter: Filter; onChange: (filter: Filter) => void }) {
  const { list } = words.sidebar;
  const counts = VERDICTS.map((verdict) => ({
    name: verdict as Filter,
    text: words.verdicts[verdict],
    count: clients.filter((client) => client.verdict === verdict).length,
  }));
  const undecided = clients.filter((client) => entryIn(entries, client).decision === null).length;
  const all = [...counts, { name: 'undecided' as Filter, text: list.undecided, count: undecided }];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form.
    <div class="counts" role="group" aria-label={list.filter}>
      {all.map(({ name, text, count }) =>
        count === 0 ? null : (
          <button
            key={name}
            type="button"
            class={name}
            aria-pressed={filter === name}
            onClick={() => onChange(name)}
          >
            <strong>{count}</strong> {text}
          </button>
        ),
      )}
    </div>
  );
}

function Rows({ clients, entries, words, onOpen }: Props) {
  return (
    <>
      {clients.map((client) => (
        <ClientRow key={client.key} {...{ client, words, onOpen }} entry={entryIn(entries, client)} />
      ))}
    </>
  );
}

/** Draws more rows as soon as it comes into view, or when it is pressed. */
function More({ text, onMore }: { text: string; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
    });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button ref={button} type="button" class="more" onClick={onMore}>
      {text}
    </button>
  );
}

function ClientRow({
  client,
  entry,
  words,
  onOpen,
}: {
  client: ClientReport;
  entry: Entry;
  words: ScreenWords;
  onOpen: (client: ClientReport) => void;
}) {
  const { decisions } = words.sidebar;
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
        {entry.decision && <span class={`decided ${entry.decision}`}>✓ {decisions[entry.decision]}</span>}
      </button>
    </li>
  );
}
