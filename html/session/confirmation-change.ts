import type { Confirmation, ConfirmationChange, Connection } from '../../src/model/exchange';
import { ASKED_SETTINGS, type Settings } from '../../src/model/settings';
import type { Table } from '../../src/model/table';
import type { ListKind } from '../../src/model/table-kind';

/** What of a confirmation differs from what was shown. The answer to an open question is new even if it is the default. */
export function changeOf(
  shown: Confirmation & Pick<Connection, 'answered'>,
  { settings, ...answers }: Confirmation,
): ConfirmationChange {
  const open = ASKED_SETTINGS.filter((name) => !shown.answered.includes(name));
  const known = Object.entries(shown.settings).filter(([name]) => !open.some((one) => one === name));
  return {
    ...different(shown, answers),
    settings: different<Partial<Settings>>(Object.fromEntries(known), settings),
  };
}

/** What the owner said that tables are, with one table added, or for null taken out. */
export function kindsWith(
  kinds: Connection['kinds'],
  { key, headings }: Table,
  kind: ListKind | null,
): Connection['kinds'] {
  const { [key]: _before, ...others } = kinds;
  return kind === null ? others : { ...others, [key]: { kind, headings: headings.filter(Boolean) } };
}

/** The members of an object that another one has not, or has otherwise. */
function different<T extends object>(before: object, now: T): Partial<T> {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => JSON.stringify(known.get(key)) !== JSON.stringify(value)),
  ) as Partial<T>;
}
