import type { Entry } from '../../src/model/entry';
import { fieldsOf, type QueuedSave } from './queued-save';

/**
 * The saves that wait, once other values are known to be in the sheet by the time they are sent: the first save that
 * changes a field of this client expects the new value there, and an undo of it puts that value back.
 */
export function rebaseWaiting(
  waiting: readonly QueuedSave[],
  key: string,
  values: Partial<Entry>,
): readonly QueuedSave[] {
  const open = new Set(fieldsOf(values));
  return waiting.map((save) => {
    if (save.kind !== 'entry' || save.client.key !== key) return save;
    const known = Object.fromEntries(
      fieldsOf(save.fields)
        .filter((field) => open.delete(field))
        .map((field) => [field, values[field]]),
    );
    const isSame = Object.keys(known).length === 0;
    return isSame
      ? save
      : { ...save, before: { ...save.before, ...known }, restore: { ...save.restore, ...known } };
  });
}

/** The saves that wait, without one of them and its undo. What comes after it follows what was before it. */
export function without(waiting: readonly QueuedSave[], save: QueuedSave): readonly QueuedSave[] {
  const place = waiting.findIndex(({ id }) => id === save.id);
  const later = waiting.slice(place + 1);
  const rebased = save.kind === 'entry' ? rebaseWaiting(later, save.client.key, save.before) : later;
  const undo = rebased.find(({ undoes }) => undoes?.id === save.id);
  const rest = [...waiting.slice(0, place), ...rebased];
  return undo ? without(rest, undo) : rest;
}
