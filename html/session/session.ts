import { withDecision } from '../../src/model/decision';
import type { Entry } from '../../src/model/entry';
import type { Confirmation, Incident } from '../../src/model/exchange';
import type { Language } from '../../src/model/language';
import type { BlindCheck } from '../../src/model/memory';
import type { Origin } from '../../src/model/origin';
import type { Table } from '../../src/model/table';
import type { ListKind } from '../../src/model/table-kind';
import { left, NO_CALLS, slow } from './calls';
import { changeOf, kindsWith } from './confirmation-change';
import { isToReview } from './entries';
import { fieldsOf, pick } from './queued-save';
import { NO_READINGS } from './readings';
import { takeFailure, takeReply } from './replies';
import type { Ask, AskEvent, Step } from './request';
import type { Opening, OpenSession, Reviewed, Session, View } from './session-state';
import { clientKeys, shownClient, shownEntry } from './shown';
import { ask, call, quiet, toQueue } from './steps';
import { placeIn, type Walk, walkBy, walkOn, walkTo } from './walk';

/** What the owner does with a call that a panel waits for. */
type CallEvent = { kind: 'reload' | 'retryCall' | 'leaveCall' };

/** What the owner does in a book that is open. */
type BookEvent =
  | { kind: 'confirm'; confirmation: Confirmation }
  /** The owner says what a table is; null leaves it to the reading again. */
  | { kind: 'correctKind'; table: Table; listKind: ListKind | null }
  | { kind: 'highlight'; on: boolean }
  | { kind: 'insertFormulas' }
  | { kind: 'saveBlindCheck'; check: BlindCheck }
  | { kind: 'skipBlindCheck' }
  | { kind: 'undo' | 'discard' }
  | { kind: 'retrySave' }
  | { kind: 'settle'; mine: boolean }
  | { kind: 'selectCell'; origin: Origin }
  | { kind: 'setLanguage'; language: Language }
  /** The owner is back from a dialog, which may have drafted letters meanwhile. */
  | { kind: 'returned' };

/** What the owner does with the clients of a review. */
type ReviewEvent =
  | { kind: 'show'; view: View }
  /** Goes on with the first client who is still to be reviewed. */
  | { kind: 'resume' }
  /** Looks at a client, and goes on from there among those that are named. */
  | { kind: 'openClient'; key: string; among?: readonly string[] | undefined }
  | { kind: 'step'; by: 1 | -1 }
  /** `before` is what the owner saw, where that may differ from what is shown. */
  | { kind: 'saveEntry'; key: string; fields: Partial<Entry>; before?: Partial<Entry> | undefined }
  | { kind: 'logIncident'; key: string; incident: Incident }
  | { kind: 'openLetters'; key: string };

export type SessionEvent = AskEvent | CallEvent | BookEvent | ReviewEvent;

/** The session as the sidebar opens: the book is being read. */
export function beginSession(language: Language): Step<Session> {
  const opening: Opening = { phase: 'opening', language, calls: NO_CALLS, readings: NO_READINGS, next: 1 };
  return call(opening, { action: 'readConnection', argument: null });
}

/** What follows an event. */
export function reduceSession(state: Session, event: SessionEvent): Step<Session> {
  switch (event.kind) {
    case 'answered':
      return takeReply(state, event.ask, event.reply);
    case 'failed':
      return takeFailure(state, event.ask, event.failure);
    case 'tookLong':
      return tookLong({ ...state, calls: slow(state.calls, event.ask.number) }, event.ask);
    case 'reload':
      return call(state, { action: 'readConnection', argument: null });
    case 'retryCall':
      return state.calls.failed ? call(state, state.calls.failed.request) : quiet(state);
    case 'leaveCall':
      return quiet({ ...state, calls: left(state.calls) });
    default:
      return state.phase === 'open' ? reduceBook(state, event) : quiet(state);
  }
}

function tookLong(state: Session, { number }: Ask): Step<Session> {
  return state.phase === 'open' ? toQueue(state, { kind: 'tookLong', ask: number }) : quiet(state);
}

function reduceBook(book: OpenSession, event: BookEvent | ReviewEvent): Step<Session> {
  switch (event.kind) {
    case 'confirm':
      return call(book, {
        action: 'confirmConnection',
        argument: changeOf(book.connection, event.confirmation),
      });
    case 'correctKind': {
      const kinds = kindsWith(book.connection.kinds, event.table, event.listKind);
      return call(book, { action: 'confirmConnection', argument: { kinds, settings: {} } });
    }
    case 'highlight':
      return call(book, { action: 'highlight', argument: { on: event.on } });
    case 'insertFormulas':
      return call(book, { action: 'insertFormulas', argument: null });
    case 'saveBlindCheck': {
      const { check } = event;
      const named = { ...book, isBlind: false, connection: { ...book.connection, blindCheck: check } };
      return ask(named, { action: 'saveBlindCheck', argument: check });
    }
    case 'skipBlindCheck':
      return quiet({ ...book, isBlind: false, view: 'overview' });
    case 'undo':
    case 'discard':
    case 'settle':
      return toQueue(book, event);
    case 'retrySave':
      return toQueue(book, { kind: 'retry' });
    case 'selectCell':
      return ask(book, { action: 'selectCell', argument: event.origin });
    case 'setLanguage':
      return ask({ ...book, language: event.language }, { action: 'saveLanguage', argument: event.language });
    case 'returned':
      if (!book.isAway || book.calls.awaited) return quiet(book);
      return call({ ...book, isAway: false }, { action: 'readConnection', argument: null });
    default:
      return book.reviewed ? reduceReview(book, book.reviewed, event) : quiet(book);
  }
}

function reduceReview(book: OpenSession, reviewed: Reviewed, event: ReviewEvent): Step<Session> {
  const { walk } = reviewed;
  const keys = clientKeys(reviewed);
  const walked = (now: Walk): OpenSession => ({
    ...book,
    view: 'review',
    reviewed: { ...reviewed, walk: now },
  });
  const onward = (): Walk =>
    walkOn(walk, keys, (key) => isToReview(shownEntry(book, reviewed, key), reviewed.review.today));
  switch (event.kind) {
    case 'show': {
      const isFirst = event.view === 'review' && !placeIn(walk, keys).isBegun;
      return quiet(isFirst ? walked(onward()) : { ...book, view: event.view });
    }
    case 'resume':
      return quiet(walked(onward()));
    case 'openClient':
      return quiet(walked(walkTo(walk, event.key, event.among)));
    case 'step':
      return quiet(walked(walkBy(walk, keys, event.by)));
    case 'saveEntry':
      return saveEntry(book, reviewed, event);
    case 'logIncident':
      return logIncident(book, reviewed, event);
    case 'openLetters':
      return openLetters(book, reviewed, event.key);
  }
}

/** Queues a change of a client's entry; with a decision go its day, the energy on it, and when to look again. */
function saveEntry(
  book: OpenSession,
  reviewed: Reviewed,
  { key, fields: entered, before }: ReviewEvent & { kind: 'saveEntry' },
): Step<Session> {
  const client = shownClient(book, reviewed, key);
  if (!client) return quiet(book);
  const { name, names } = client;
  const fields = withDecision(entered, client, reviewed.review.today, book.connection.settings);
  const seen = { ...pick(shownEntry(book, reviewed, key), fieldsOf(fields)), ...before };
  const save = { kind: 'entry', client: { key, names }, name, fields, before: seen } as const;
  return toQueue(book, { kind: 'entered', save });
}

function logIncident(
  book: OpenSession,
  reviewed: Reviewed,
  { key, incident }: ReviewEvent & { kind: 'logIncident' },
): Step<Session> {
  const client = shownClient(book, reviewed, key);
  if (!client) return quiet(book);
  const { name, names } = client;
  return toQueue(book, {
    kind: 'entered',
    save: { kind: 'incident', client: { key, names }, name, incident },
  });
}

function openLetters(book: OpenSession, reviewed: Reviewed, key: string): Step<Session> {
  const isTalk = shownEntry(book, reviewed, key).decision === 'talk';
  return call(book, { action: 'openLetters', argument: { client: key, isTalk } });
}
