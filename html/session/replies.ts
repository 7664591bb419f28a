import type { AnswerOf, Connection, Review } from '../../src/model/exchange';
import { canCheckBlind } from '../../src/scoring/blind-check';
import { answered, refused } from './calls';
import { overlaid, ownJoysIn } from './entries';
import { ended, isOvertaken, savedSince, shownNow, withSaved } from './readings';
import type { Ask, CallFailure, Reply, Step } from './request';
import { EMPTY_QUEUE } from './save-queue';
import type { OpenSession, Session } from './session-state';
import { ask, quiet, toQueue } from './steps';
import { walkThrough } from './walk';

/** What follows an answer of the server, whatever was asked meanwhile. */
export function takeReply(before: Session, ask: Ask, reply: Reply): Step<Session> {
  const { number } = ask;
  const state = { ...before, calls: answered(before.calls, number) };
  const after = takeValue(state, ask, reply);
  return { ...after, state: { ...after.state, readings: ended(after.state.readings, number) } };
}

/** What follows a refusal. What no panel waits for is said at the foot. */
export function takeFailure(before: Session, { number, request }: Ask, failure: CallFailure): Step<Session> {
  const state = { ...before, readings: ended(before.readings, number) };
  switch (request.action) {
    case 'readConnection':
    case 'confirmConnection':
    case 'highlight':
    case 'insertFormulas':
    case 'openLetters':
      return quiet({ ...state, calls: refused(state.calls, number, request, failure) });
    case 'saveEntry':
    case 'logIncident':
    case 'unlogIncident':
      return state.phase === 'open' ? toQueue(state, { kind: 'failed', failure }) : quiet(state);
    default:
      return state.phase === 'open'
        ? toQueue(state, { kind: 'said', announcement: { kind: 'failure', failure } })
        : quiet(state);
  }
}

function takeValue(state: Session, ask: Ask, reply: Reply): Step<Session> {
  if (reply.action === 'readConnection') return quiet(connected(state, ask.number, reply.value));
  return state.phase === 'open' ? takeInOpenBook(state, ask, reply) : quiet(state);
}

function takeInOpenBook(book: OpenSession, { number, request }: Ask, reply: Reply): Step<Session> {
  switch (reply.action) {
    case 'confirmConnection': {
      const now = connected(book, number, reply.value);
      // Once the owner has said what a table is, they look at what was read of it.
      const isCorrection = request.action === 'confirmConnection' && request.argument.kinds !== undefined;
      return quiet(isCorrection ? now : confirmed(book, now));
    }
    case 'highlight':
      return quiet(highlighted(book, reply.value.on));
    case 'insertFormulas':
      return toQueue(book, {
        kind: 'said',
        announcement: reply.value ? { kind: 'inserted', ...reply.value } : { kind: 'nowhere' },
      });
    case 'openLetters':
      return quiet({ ...book, isAway: true });
    case 'saveEntry':
      return readAgain(book, toQueue(withAnswer(book, reply.value), { kind: 'answered', reply }));
    case 'logIncident':
    case 'unlogIncident':
      return toQueue(withReading(book, number, reply.value), { kind: 'answered', reply });
    default:
      return quiet(book);
  }
}

/** The book as a reading of its tables found it. The owner stays where they are, but for the very first review. */
function connected(state: Session, ask: number, { review, ...connection }: Connection): OpenSession {
  if (state.phase === 'open') {
    const book = { ...state, connection };
    return review ? withReading(book, ask, review) : book;
  }
  const book: OpenSession = {
    ...state,
    phase: 'open',
    language: connection.language,
    connection,
    view: 'connect',
    queue: EMPTY_QUEUE,
    isAway: false,
    isBlind: false,
    reviewed: null,
  };
  return review ? leaveColumns(withReading(book, ask, review)) : book;
}

/** Before the list is shown for the first time the owner may say what they expect. */
function confirmed(before: OpenSession, now: OpenSession): OpenSession {
  const { reviewed, connection } = now;
  const isFirst = before.reviewed === null && connection.blindCheck === null;
  const canCheck = reviewed !== null && canCheckBlind(reviewed.review.report.clients);
  return { ...leaveColumns(now), isBlind: now.isBlind || (isFirst && canCheck) };
}

/** From the columns to the overview, unless the owner is somewhere else. */
function leaveColumns(book: OpenSession): OpenSession {
  return book.view === 'connect' ? { ...book, view: 'overview' } : book;
}

/** Takes in a review, with what was saved since its reading began laid over it; one that was overtaken is left. */
function withReading(book: OpenSession, ask: number, given: Review): OpenSession {
  const { reviewed, readings, connection } = book;
  if (reviewed && isOvertaken(readings, ask)) return book;
  const ownJoys = ownJoysIn(given, reviewed?.ownJoys);
  const review = overlaid(given, savedSince(readings, ask), ownJoys, connection);
  const walk = reviewed?.walk ?? walkThrough(given.report.clients.map(({ key }) => key));
  return { ...book, readings: shownNow(readings, ask), reviewed: { review, ownJoys, walk } };
}

/** Whether late is fine changes what the server scores: the book is read again, unless another save is sent now. */
function readAgain({ queue }: OpenSession, after: Step<OpenSession>): Step<OpenSession> {
  const save = queue.current?.save;
  const isScored = save?.kind === 'entry' && 'lateIsFine' in save.fields;
  if (!isScored || after.effects.length > 0) return after;
  return ask(after.state, { action: 'readConnection', argument: null });
}

/** The switch of the highlights. Readings that began before know nothing of it. */
function highlighted(book: OpenSession, on: boolean): OpenSession {
  const { reviewed, readings, next } = book;
  if (!reviewed) return book;
  const review = { ...reviewed.review, highlighted: on };
  return { ...book, readings: shownNow(readings, next), reviewed: { ...reviewed, review } };
}

/** Shows an entry as the sheet holds it, now that it was saved or refused for what somebody else has entered. */
function withAnswer(book: OpenSession, { saved, entry }: AnswerOf<'saveEntry'>): OpenSession {
  const { reviewed, readings, connection, queue, next } = book;
  const save = queue.current?.save;
  if (!reviewed || save?.kind !== 'entry') return book;
  const { key } = save.client;
  const fields = saved ? { ...entry, ...save.fields } : entry;
  const review = overlaid(reviewed.review, [{ key, fields }], reviewed.ownJoys, connection);
  return {
    ...book,
    readings: saved ? withSaved(readings, { key, fields: save.fields }, next) : readings,
    reviewed: { ...reviewed, review },
  };
}
