import type { Entry } from '../../src/model/entry';
import {
  conflictIn,
  type EntrySave,
  fieldsOf,
  makeUndo,
  type NewSave,
  pick,
  type QueuedSave,
  queuedSave,
} from './queued-save';
import type { CallFailure, Reply, Request, Step } from './request';
import { rebaseWaiting, without } from './waiting-saves';

/** How far the first of the saves that wait has come. */
export type Current = { behind: readonly QueuedSave[] } & (
  | { status: 'sending'; save: QueuedSave; ask: number; isSlow: boolean }
  | { status: 'failed'; save: QueuedSave; failure: CallFailure }
  /** Somebody else changed a field meanwhile. Nothing is sent until the owner has settled which value counts. */
  | { status: 'blocked'; save: EntrySave; field: keyof Entry; now: Entry[keyof Entry] }
);

/** What was done last, to be said at the foot of the sidebar. */
export type Announcement =
  | { kind: 'saved'; save: QueuedSave }
  | { kind: 'nothing-to-undo' }
  | { kind: 'inserted'; sheet: string; row: number; column: number }
  | { kind: 'nowhere' }
  | { kind: 'failure'; failure: CallFailure };

/** What the owner entered: saved one after the other, so that nothing overtakes, and taken back again. */
export interface SaveQueue {
  /** The first save that waits, with all the others after it; null where everything is saved. */
  current: Current | null;
  /** What was saved and can be taken back, the newest last. */
  undoStack: readonly QueuedSave[];
  said: Announcement | null;
  nextId: number;
}

/** A queue in which nothing was entered yet. */
export const EMPTY_QUEUE: SaveQueue = { current: null, undoStack: [], said: null, nextId: 1 };

export type SaveReply = Reply<'saveEntry' | 'logIncident' | 'unlogIncident'>;

export type QueueEvent =
  | { kind: 'entered'; save: NewSave }
  | { kind: 'answered'; reply: SaveReply }
  | { kind: 'failed'; failure: CallFailure }
  | { kind: 'tookLong'; ask: number }
  | { kind: 'undo' }
  | { kind: 'retry' }
  | { kind: 'discard' }
  | { kind: 'settle'; mine: boolean }
  | { kind: 'said'; announcement: Announcement };

/** Refusals before anything was written. */
const REFUSED: CallFailure['code'][] = ['busy', 'denied', 'changed', 'no-column'];

/** What follows an event; `ask` is the number of the ask that is sent, if one is. */
export function reduceQueue(queue: SaveQueue, event: QueueEvent, ask: number): Step<SaveQueue> {
  const { current } = queue;
  switch (event.kind) {
    case 'entered':
      return add(queue, queuedSave(event.save, queue.nextId), ask);
    case 'undo':
      return undo(queue, ask);
    case 'said':
      return quiet(announce(queue, event.announcement));
    case 'answered':
      return current?.status === 'sending' ? applyResponse(queue, current, event.reply, ask) : quiet(queue);
    case 'failed':
      return current?.status === 'sending' ? failed(queue, current, event.failure) : quiet(queue);
    case 'tookLong':
      if (current?.status !== 'sending' || current.ask !== event.ask) return quiet(queue);
      return quiet({ ...queue, current: { ...current, isSlow: true } });
    case 'retry':
      return current?.status === 'failed' ? sendNext(queue, waitingIn(queue), ask) : quiet(queue);
    case 'discard':
      return current?.status === 'failed' ? discard(queue, current.save, ask) : quiet(queue);
    case 'settle':
      return current?.status === 'blocked' ? settleConflict(queue, current, event.mine, ask) : quiet(queue);
  }
}

/** All saves that wait, the one that is being sent first. */
export function waitingIn({ current }: SaveQueue): readonly QueuedSave[] {
  return current ? [current.save, ...current.behind] : [];
}

/** What is shown although it is not saved yet; not so an entry that the owner is asked about. */
export function optimisticEntries({ current }: SaveQueue): readonly EntrySave[] {
  if (!current) return [];
  const shown = current.status === 'blocked' ? current.behind : [current.save, ...current.behind];
  return shown.filter((save) => save.kind === 'entry');
}

/** A step that asks for nothing. */
function quiet(queue: SaveQueue): Step<SaveQueue> {
  return { state: queue, effects: [] };
}

function announce(queue: SaveQueue, said: Announcement): SaveQueue {
  return { ...queue, said };
}

/** Puts a save at the end. Where another one has failed, that one is tried again first. */
function add(before: SaveQueue, save: QueuedSave, ask: number): Step<SaveQueue> {
  const queue = { ...before, nextId: before.nextId + 1 };
  const { current } = queue;
  if (!current || current.status === 'failed') return sendNext(queue, [...waitingIn(queue), save], ask);
  return quiet({ ...queue, current: { ...current, behind: [...current.behind, save] } });
}

/** Sends the first of the saves that wait. */
function sendNext(queue: SaveQueue, [save, ...behind]: readonly QueuedSave[], ask: number): Step<SaveQueue> {
  if (!save) return quiet({ ...queue, current: null, said: null });
  const current: Current = { status: 'sending', save, behind, ask, isSlow: false };
  return {
    state: { ...queue, current, said: null },
    effects: [{ number: ask, request: requestOf(save) }],
  };
}

function requestOf(save: QueuedSave): Request {
  const { client, again } = save;
  if (save.kind === 'entry') {
    return { action: 'saveEntry', argument: { client, before: save.before, fields: save.fields } };
  }
  const action = save.undoes ? 'unlogIncident' : 'logIncident';
  return { action, argument: { client, incident: save.incident, again } };
}

function applyResponse(
  queue: SaveQueue,
  { save, behind }: Current,
  reply: SaveReply,
  ask: number,
): Step<SaveQueue> {
  if (reply.action !== 'saveEntry' || save.kind !== 'entry' || reply.value.saved) {
    return saved(queue, save, behind, ask);
  }
  const { entry } = reply.value;
  const field = conflictIn(save, entry);
  const found = pick(entry, fieldsOf(save.fields));
  // What our own attempt has written is not what the owner saw before.
  const isOurs = save.again && !field;
  const known = { ...save, before: found, restore: isOurs ? save.restore : found };
  // Nobody else's word is in the way: the same is sent once more.
  if (!field) return sendNext(queue, [known, ...behind], ask);
  const blocked: Current = { status: 'blocked', save: known, behind, field, now: entry[field] };
  const asking = { ...queue, current: blocked };
  const undo = behind.find(({ undoes }) => undoes?.id === save.id);
  // The owner has taken it back already, so there is nothing to ask.
  return undo ? withSaid(discard(asking, known, ask), { kind: 'saved', save: undo }) : quiet(asking);
}

/** Says something where nothing is being sent. */
function withSaid({ state, effects }: Step<SaveQueue>, said: Announcement): Step<SaveQueue> {
  return state.current ? { state, effects } : { state: announce(state, said), effects };
}

function saved(
  queue: SaveQueue,
  save: QueuedSave,
  behind: readonly QueuedSave[],
  ask: number,
): Step<SaveQueue> {
  const { undoes } = save;
  const undoStack = undoes
    ? queue.undoStack.filter(({ id }) => id !== undoes.id)
    : [...queue.undoStack, save];
  return withSaid(sendNext({ ...queue, undoStack }, behind, ask), { kind: 'saved', save });
}

function failed(queue: SaveQueue, { save, behind }: Current, failure: CallFailure): Step<SaveQueue> {
  const tried = { ...save, again: save.again || !REFUSED.includes(failure.code) };
  return quiet({ ...queue, current: { status: 'failed', save: tried, behind, failure }, said: null });
}

/**
 * Takes back the newest save. One that was never sent need not be sent at all; one that may have been written is sent
 * once more before it is taken back, so that the sheet is sure to hold what was before.
 */
function undo(queue: SaveQueue, ask: number): Step<SaveQueue> {
  const waiting = waitingIn(queue);
  const isTakenBack = ({ id }: QueuedSave): boolean => waiting.some(({ undoes }) => undoes?.id === id);
  const newest = [...queue.undoStack, ...waiting].filter((save) => !save.undoes && !isTakenBack(save)).pop();
  if (!newest) return quiet(announce(queue, { kind: 'nothing-to-undo' }));
  const { current } = queue;
  const isUnsent =
    current?.behind.includes(newest) ||
    (current?.save === newest &&
      (current.status === 'blocked' || (current.status === 'failed' && !newest.again)));
  return isUnsent ? discard(queue, newest, ask) : add(queue, makeUndo(newest, queue.nextId), ask);
}

/** Drops a save that is not being sent, and sends the next one if it was the first. */
function discard(queue: SaveQueue, save: QueuedSave, ask: number): Step<SaveQueue> {
  const { current } = queue;
  if (!current) return quiet(queue);
  const rest = without(waitingIn(queue), save);
  if (rest[0]?.id !== current.save.id) return sendNext(queue, rest, ask);
  return quiet({ ...queue, current: { ...current, behind: rest.slice(1) } });
}

/** Settles a conflict: what the owner entered is saved after all, or what is in the sheet stays. */
function settleConflict(
  queue: SaveQueue,
  { save, behind }: Current & { status: 'blocked' },
  mine: boolean,
  ask: number,
): Step<SaveQueue> {
  // What somebody else has written over can no longer be taken back.
  const undoStack = queue.undoStack.filter(({ id }) => id !== save.undoes?.id);
  if (!mine) return discard({ ...queue, undoStack }, save, ask);
  return sendNext(queue, [save, ...rebaseWaiting(behind, save.client.key, save.fields)], ask);
}
