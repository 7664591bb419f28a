import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Review } from '../../src/model/exchange';
import { looseText } from '../../src/model/plain-text';
import type { ClientReport } from '../../src/model/report';
import type { ScreenWords } from '../../src/words/screen-words';
import { SearchField } from '../controls/search-field';
import { SelectField } from '../controls/select-field';
import { entryIn } from '../session/entries';
import { ClientRow } from './client-row';
import { type Filter, ListFilters, passes } from './list-filters';

/** Rows that are drawn at first, and with each step further down. */
const STEP = 60;

const ORDERS = {
  /** As the report has them: those to part with first, inside by what they take. */
  advice: () => 0,
  value: (a: ClientReport, b: ClientReport) => a.value - b.value,
  hours: (a: ClientReport, b: ClientReport) => b.hours - a.hours,
  late: (a: ClientReport, b: ClientReport) => (b.daysLate ?? -1) - (a.daysLate ?? -1),
  name: (a: ClientReport, b: ClientReport) => a.name.localeCompare(b.name),
};
type Order = keyof typeof ORDERS;

/** How the list is looked at. */
export interface ListView {
  search: string;
  filter: Filter;
  order: Order;
  /** How many rows are drawn. */
  drawn: number;
  /** The client in whose row the focus begins, by key. */
  at: string;
}

/** The list as it is at first. */
export const FIRST_LIST: ListView = { search: '', filter: '', order: 'advice', drawn: STEP, at: '' };

interface Props {
  clients: ClientReport[];
  entries: Review['entries'];
  /** Keys of clients whose last entry could not be saved yet. */
  unsaved: ReadonlySet<string>;
  words: ScreenWords;
  view: ListView;
  onView: (change: Partial<ListView>) => void;
  onOpen: (client: ClientReport, among: ClientReport[]) => void;
}

/** All clients, to be filtered, sorted and searched; only as many rows are drawn as can be looked at. */
export function ClientList({ clients, entries, unsaved, words, view, onView, onOpen }: Props) {
  const { overview, list } = words.sidebar;
  const { search, filter, order, drawn } = view;
  const rows = useRef<HTMLOListElement>(null);
  const found = useFound(clients, entries, view);
  const slices = useSlices(found, drawn, { entries, unsaved, words, onOpen });
  // Once, as the list appears.
  useEffect(() => {
    const place = found.findIndex(({ key }) => key === view.at);
    rows.current?.children[place]?.querySelector('button')?.focus();
  }, []);
  return (
    <>
      <ListFilters
        clients={clients}
        entries={entries}
        words={words}
        filter={filter}
        onChange={(chosen) => onView({ filter: chosen === filter ? '' : chosen, drawn: STEP })}
      />
      <SearchField
        label={overview.search}
        value={search}
        onInput={(text) => onView({ search: text, drawn: STEP })}
      />
      <SelectField
        label={list.sort}
        value={order}
        options={Object.keys(ORDERS) as Order[]}
        names={list.sorts}
        onChange={(chosen) => onView({ order: chosen })}
      />
      <p class="quiet" role="status">
        {found.length === 0 && search ? overview.noneFound : filter || search ? list.found(found.length) : ''}
      </p>
      <ol ref={rows} class="clients">
        {slices}
      </ol>
      {found.length > drawn && (
        <More
          text={list.more(Math.min(STEP, found.length - drawn))}
          onMore={() => onView({ drawn: drawn + STEP })}
        />
      )}
    </>
  );
}

/** The clients that are looked for, in their order. */
function useFound(
  clients: ClientReport[],
  entries: Review['entries'],
  { search, filter, order }: ListView,
): ClientReport[] {
  const named = useMemo(
    () => clients.map((client) => ({ client, text: looseText(client.spellings.join(' ')) })),
    [clients],
  );
  return useMemo(() => {
    const wanted = looseText(search);
    const passing = named
      .filter(
        ({ client, text }) => text.includes(wanted) && passes(client, filter, entryIn(entries, client.key)),
      )
      .map(({ client }) => client);
    return passing.sort(ORDERS[order]);
  }, [named, search, filter, order, entries]);
}

/**
 * The rows of as many clients as are drawn. Rows that are drawn already are not gone through again when more are drawn:
 * thousands would take too long.
 */
function useSlices(
  found: ClientReport[],
  drawn: number,
  { entries, unsaved, words, onOpen }: Pick<Props, 'entries' | 'unsaved' | 'words' | 'onOpen'>,
): VNode[] {
  const slices = useMemo(() => new Map<number, VNode>(), [found, unsaved, words]);
  for (let from = 0; from < Math.min(drawn, found.length); from += STEP) {
    if (slices.has(from)) continue;
    const here = found.slice(from, from + STEP);
    const open = (client: ClientReport): void => onOpen(client, found);
    slices.set(
      from,
      <Rows key={from} clients={here} entries={entries} unsaved={unsaved} words={words} onOpen={open} />,
    );
  }
  return [...slices.values()];
}

function Rows({
  clients,
  entries,
  unsaved,
  words,
  onOpen,
}: Pick<Props, 'clients' | 'entries' | 'unsaved' | 'words'> & { onOpen: (client: ClientReport) => void }) {
  return (
    <>
      {clients.map((client) => (
        <ClientRow
          key={client.key}
          client={client}
          words={words}
          onOpen={onOpen}
          entry={entryIn(entries, client.key)}
          isUnsaved={unsaved.has(client.key)}
        />
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
