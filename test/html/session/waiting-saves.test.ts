import { type EntrySave, makeUndo, type QueuedSave, queuedSave } from '../../../html/session/queued-save';
import { rebaseWaiting, without } from '../../../html/session/waiting-saves';
import type { Entry } from '../../../src/model/entry';
import { frozen } from './frozen';

const save = (id: number, fields: Partial<Entry>, before: Partial<Entry>, key = 'a') =>
  frozen(
    queuedSave({ kind: 'entry', client: { key, names: [key] }, name: key, fields, before }, id),
  ) as EntrySave;
const incident = frozen(
  queuedSave(
    {
      kind: 'incident',
      client: { key: 'a', names: ['a'] },
      name: 'a',
      incident: { day: 9, what: 'haggled', minutes: null },
    },
    50,
  ),
);
const expected = (waiting: readonly QueuedSave[]) =>
  waiting.map((one) => (one.kind === 'entry' ? [one.before, one.restore] : one.kind));

describe('rebasing', () => {
  test('only the first save of each field expects the new value, and its undo puts it back', () => {
    const waiting = [
      save(1, { note: 'x' }, { note: null }),
      save(2, { joy: 3 }, { joy: 2 }),
      save(3, { joy: 4, note: 'y' }, { joy: 3, note: 'x' }),
    ];
    expect(expected(rebaseWaiting(waiting, 'a', { joy: 5, note: 'z' }))).toEqual([
      [{ note: 'z' }, { note: 'z' }],
      [{ joy: 5 }, { joy: 5 }],
      [
        { joy: 3, note: 'x' },
        { joy: 3, note: 'x' },
      ],
    ]);
  });

  test('other clients, other fields and incidents are left as they are', () => {
    const waiting = [incident, save(1, { joy: 3 }, { joy: 2 }, 'b'), save(2, { note: 'x' }, { note: null })];
    const after = rebaseWaiting(waiting, 'a', { joy: 5 });
    for (const [place, one] of after.entries()) expect(one).toBe(waiting[place]);
  });
});

describe('leaving out', () => {
  test('what comes after it follows what was before it, what comes before it does not', () => {
    const waiting = [
      save(1, { joy: 2 }, { joy: 1 }),
      save(2, { joy: 3 }, { joy: 2 }),
      save(3, { joy: 4 }, { joy: 3 }),
    ];
    const after = without(waiting, waiting[1] as EntrySave);
    expect(after.map(({ id }) => id)).toEqual([1, 3]);
    expect(expected(after)).toEqual([
      [{ joy: 1 }, { joy: 1 }],
      [{ joy: 2 }, { joy: 2 }],
    ]);
  });

  test('its own undo goes with it, and no other', () => {
    const first = save(1, { joy: 2 }, { joy: 1 });
    const other = save(7, { joy: 9 }, { joy: 8 });
    const waiting = [first, makeUndo(first, 2), makeUndo(other, 3), save(4, { joy: 5 }, { joy: 1 })];
    const after = without(waiting, first);
    expect(after.map(({ id }) => id)).toEqual([3, 4]);
    expect(expected(after)[0]).toEqual([{ joy: 1 }, { joy: 1 }]);
  });

  test('an incident changes nothing for the others', () => {
    const next = save(1, { joy: 2 }, { joy: 1 });
    expect(without([incident, next], incident)).toEqual([next]);
  });
});
