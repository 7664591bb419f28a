import { useState } from 'preact/hooks';
import type { BlindCheck } from '../../src/model/memory';
import { looseText } from '../../src/model/plain-text';
import type { ClientReport } from '../../src/model/report';
import { MOST_NAMED, namedClients } from '../../src/scoring/blind-check';
import type { ScreenWords } from '../../src/words/screen-words';
import { FoundCount } from '../controls/found-count';
import { SearchField } from '../controls/search-field';

/** More are found by their name. */
const SHOWN = 40;

const SIDES = ['gives', 'takes'] as const;
type Side = (typeof SIDES)[number];

interface Props {
  clients: ClientReport[];
  named: BlindCheck;
  words: ScreenWords;
  onName: (named: BlindCheck) => void;
}

/** Clients by their name, so that nothing tells what the figures say; each may be named on one side. */
export function BlindChoice({ clients, named, words, onName }: Props) {
  const { overview, blindCheck: text } = words.sidebar;
  const [search, setSearch] = useState('');
  const wanted = looseText(search);
  const found = namedClients(clients)
    .filter(({ spellings }) => looseText(spellings.join(' ')).includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name, words.language));
  const isNamed = (key: string): boolean => SIDES.some((side) => named[side].includes(key));
  const shown = found.filter(({ key }, place) => place < SHOWN || isNamed(key));
  const toggle = (side: Side, key: string): void => {
    const other = side === 'gives' ? 'takes' : 'gives';
    const without = (keys: string[]): string[] => keys.filter((one) => one !== key);
    const own = named[side].includes(key) ? without(named[side]) : [...named[side], key];
    if (own.length <= MOST_NAMED) onName({ ...named, [side]: own, [other]: without(named[other]) });
  };
  return (
    <>
      <p class="chosen" role="status">
        {text.named(named.gives.length, named.takes.length, MOST_NAMED)}
      </p>
      <SearchField label={overview.search} value={search} onInput={setSearch} />
      <ul class="blind">
        {shown.map(({ key, name }) => (
          <li key={key}>
            <span dir="auto">{name}</span>
            {SIDES.map((side) => (
              <button
                key={side}
                type="button"
                class={side}
                aria-pressed={named[side].includes(key)}
                aria-disabled={!named[side].includes(key) && named[side].length >= MOST_NAMED}
                aria-label={text.sideOf(text[side], name)}
                onClick={() => toggle(side, key)}
              >
                {text[side]}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <FoundCount found={found.length} shown={shown.length} words={words} />
    </>
  );
}
