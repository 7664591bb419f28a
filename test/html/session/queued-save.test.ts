import {
  conflictIn,
  type EntrySave,
  fieldsOf,
  makeUndo,
  pick,
  queuedSave,
} from '../../../html/session/queued-save';
import { NO_ENTRY } from '../../../src/model/entry';
import { frozen } from './frozen';

const client = { key: 'a', names: ['A'] as [string] };
const entry = frozen(
  queuedSave({ kind: 'entry', client, name: 'A', fields: { joy: 2 }, before: { joy: 4 } }, 7),
) as EntrySave;
const incident = frozen(
  queuedSave({ kind: 'incident', client, name: 'A', incident: { day: 9, what: 'haggled', minutes: 5 } }, 8),
);

test('what the owner enters is numbered, and an undo of it puts back what was before', () => {
  expect(entry).toEqual({
    kind: 'entry',
    id: 7,
    client,
    name: 'A',
    fields: { joy: 2 },
    before: { joy: 4 },
    restore: { joy: 4 },
    again: false,
    undoes: null,
  });
  expect(incident).toEqual({
    kind: 'incident',
    id: 8,
    client,
    name: 'A',
    incident: { day: 9, what: 'haggled', minutes: 5 },
    again: false,
    undoes: null,
  });
});

test('an undo expects in the sheet what was saved, and is a save of its own', () => {
  const tried = { ...entry, again: true, restore: { joy: 5 } };
  expect(makeUndo(tried, 9)).toMatchObject({
    id: 9,
    again: false,
    undoes: tried,
    fields: { joy: 5 },
    before: { joy: 2 },
    restore: { joy: 2 },
  });
  const lost = { ...incident, again: true };
  expect(makeUndo(lost, 9)).toEqual({ ...incident, id: 9, again: false, undoes: lost });
});

test('fields by their names', () => {
  expect(fieldsOf({ note: null, joy: 3 })).toEqual(['note', 'joy']);
  expect(pick({ ...NO_ENTRY, joy: 3, note: 'x' }, ['joy', 'draft'])).toEqual({ joy: 3, draft: null });
});

test('a conflict is a value that neither was there before nor is what was entered', () => {
  const at = (joy: number | null) => conflictIn(entry, { ...NO_ENTRY, joy });
  expect([at(4), at(2), at(5), at(null)]).toEqual([undefined, undefined, 'joy', 'joy']);
  // What follows a decision is nobody's own word; without a decision it is the owner's.
  const follower = { ...entry, fields: { lookAgain: 9 }, before: { lookAgain: null } };
  const now = { ...NO_ENTRY, lookAgain: 8 };
  expect(conflictIn(follower, now)).toBe('lookAgain');
  const decision = {
    ...entry,
    fields: { decision: 'keep', lookAgain: 9 } as const,
    before: { decision: null, lookAgain: null },
  };
  expect(conflictIn(decision, now)).toBeUndefined();
  expect(conflictIn(decision, { ...now, decision: 'part' })).toBe('decision');
});
