import { useState } from 'preact/hooks';
import type { Entry } from '../../src/core/entry';
import type { ClientReport } from '../../src/core/report';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import { energyText } from './energy-bar';

/** More are found by their name. */
const SHOWN = 40;

interface Props {
  clients: ClientReport[];
  chosen: ReadonlySet<string>;
  entryOf: (key: string) => Entry;
  words: ScreenWords;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Clients to be chosen by ticking them: those chosen and those who drain first, others by search. */
export function ClientChoice({ clients, chosen, entryOf, words, onChange }: Props) {
  const { overview, decisions } = words.sidebar;
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = clients.filter(({ name, key }) =>
    wanted === '' ? true : `${name} ${key}`.toLowerCase().includes(wanted),
  );
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <>
      <input
        type="search"
        class="search"
        placeholder={overview.search}
        aria-label={overview.search}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <ul class="choice">
        {found.slice(0, SHOWN).map(({ key, name, energy }) => (
          <li key={key}>
            <label class="check">
              <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
              <span dir="auto">{name}</span>
              <span class={`energy ${(energy ?? 0) < 0 ? 'takes' : 'gives'}`}>
                {energyText(energy)}
                {entryOf(key).decision === 'part' && ` · ${decisions.part}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
