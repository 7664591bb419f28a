import type { Entry } from '../../src/model/entry';
import type { ClientReport } from '../../src/model/report';
import { kindName } from '../../src/words/kind-name';
import type { ScreenWords } from '../../src/words/screen-words';
import { EnergyBar, energyClass, energyText } from '../controls/energy-bar';

/** One client of the list: energy as number, bar and word, and what is decided. */
export function ClientRow({
  client,
  entry,
  isUnsaved,
  words,
  onOpen,
}: {
  client: ClientReport;
  entry: Entry;
  isUnsaved: boolean;
  words: ScreenWords;
  onOpen: (client: ClientReport) => void;
}) {
  const { decisions, saving } = words.sidebar;
  const kind = kindName(client, words);
  return (
    <li>
      <button type="button" class="client" onClick={() => onOpen(client)}>
        <span class="name" dir="auto">
          {client.name}
        </span>
        <span class={energyClass(client.energy)}>{energyText(client.energy)}</span>
        <EnergyBar energy={client.energy} />
        <span class="verdict">
          {client.isOnlyInLog ? words.sidebar.overview.onlyInLog : words.verdicts[client.verdict]}
          {kind && ` · ${kind}`}
        </span>
        {isUnsaved ? (
          <span class="decided unsaved">{saving.notYet}</span>
        ) : (
          entry.decision && <span class={`decided ${entry.decision}`}>✓ {decisions[entry.decision]}</span>
        )}
      </button>
    </li>
  );
}
