import { useId, useState } from 'preact/hooks';
import { listKindOf, type Table } from '../../src/model/table';
import type { ListKind } from '../../src/model/table-kind';
import type { ScreenWords } from '../../src/words/screen-words';
import { Button } from '../controls/button';

interface Props {
  table: Table;
  /** Whether the owner has said before what the table is. */
  isChosen: boolean;
  words: ScreenWords;
  busy: boolean;
  /** Null leaves it to the reading again what the table is. */
  onKind: (kind: ListKind | null) => void;
}

/** What a table is, to be corrected. A button sends it: who goes through the kinds by keyboard chooses none on the way. */
export function KindField({ table, isChosen, words, busy, onKind }: Props) {
  const id = useId();
  const { connect } = words.sidebar;
  const now = listKindOf(table);
  const [kind, setKind] = useState<ListKind | null>(now);
  return (
    <div class="role">
      <label for={id}>{connect.kind}</label>
      <select
        id={id}
        value={kind ?? ''}
        onChange={(event) => setKind((event.currentTarget.value || null) as ListKind | null)}
      >
        {isChosen && <option value="">{connect.findKind}</option>}
        {Object.entries(connect.kinds).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {kind !== now && (
        <Button busy={busy} onClick={() => onKind(kind)}>
          {connect.readSo}
        </Button>
      )}
    </div>
  );
}
