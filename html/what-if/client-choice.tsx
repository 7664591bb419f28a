import { useState } from 'preact/hooks';
import type { Review } from '../../src/model/exchange';
import { looseText } from '../../src/model/plain-text';
import type { ClientReport } from '../../src/model/report';
import type { ScreenWords } from '../../src/words/screen-words';
import { energyClass, energyText } from '../controls/energy-bar';
import { FoundCount } from '../controls/found-count';
import { SearchField } from '../controls/search-field';
import { entryIn } from '../session/entries';

/** More are found by their name. */
const SHOWN = 40;

interface Props {
  clients: ClientReport[];
  chosen: ReadonlySet<string>;
  /** Clients that the owner has ticked or unticked, by key. */
  ticked: ReadonlyMap<string, boolean>;
  entries: Review['entries'];
  words: ScreenWords;
  onTick: (key: string, ticked: boolean) => void;
}

/** Clients to be chosen by ticking them: those who drain first, all that were chosen, and others by search. */
export function ClientChoice({ clients, chosen, ticked, entries, words, onTick }: Props) {
  const { overview, decisions } = words.sidebar;
  const [search, setSearch] = useState('');
  const wanted = looseText(search);
  const found = clients.filter(({ spellings }) => looseText(spellings.join(' ')).includes(wanted));
  // A client who is no longer ticked must not vanish under the pointer.
  const shown = found.filter(({ key }, place) => place < SHOWN || chosen.has(key) || ticked.has(key));
  return (
    <>
      <SearchField label={overview.search} value={search} onInput={setSearch} />
      <ul class="choice">
        {shown.map(({ key, name, energy }) => (
          <li key={key}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={(event) => onTick(key, event.currentTarget.checked)}
              />
              <span dir="auto">{name}</span>
              <span class={energyClass(energy)}>
                {energyText(energy)}
                {entryIn(entries, key).decision === 'part' && ` · ${decisions.part}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FoundCount found={found.length} shown={shown.length} words={words} />
    </>
  );
}
