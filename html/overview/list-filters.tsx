import type { Entry } from '../../src/model/entry';
import { everyOne } from '../../src/model/every-one';
import type { Review } from '../../src/model/exchange';
import type { ClientReport, Verdict } from '../../src/model/report';
import type { ScreenWords } from '../../src/words/screen-words';
import { entryIn } from '../session/entries';

/** All verdicts, those that ask for something first. */
const LISTED_VERDICTS = everyOne<Verdict>()(['part', 'talk', 'keep', 'dream', 'too-early']);

/** What the list may be narrowed to. */
export type Filter = Verdict | 'undecided' | '';

/** Whether a client belongs to what is shown. */
export function passes({ verdict }: ClientReport, filter: Filter, { decision }: Entry): boolean {
  if (filter === '') return true;
  return filter === 'undecided' ? decision === null : verdict === filter;
}

interface Props {
  clients: ClientReport[];
  entries: Review['entries'];
  words: ScreenWords;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** How many clients each verdict has; a click shows only those. */
export function ListFilters({ clients, entries, words, filter, onChange }: Props) {
  const { list } = words.sidebar;
  const counts = LISTED_VERDICTS.map((verdict) => {
    const count = clients.filter((client) => client.verdict === verdict).length;
    return { name: verdict as Filter, text: list.verdicts[verdict](count), count };
  });
  const undecided = clients.filter(({ key }) => entryIn(entries, key).decision === null).length;
  const all = [...counts, { name: 'undecided' as Filter, text: list.undecided, count: undecided }];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form.
    <div class="counts" role="group" aria-label={list.filter}>
      <span class="quiet">{list.advice}</span>
      {all.map(({ name, text, count }) =>
        count === 0 && name !== filter ? null : (
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
