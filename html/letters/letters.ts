import { wordingRows } from '../../src/letters/wording-sheet';
import type { Entry } from '../../src/model/entry';
import type { AnswerOf, ArgumentOf, DialogStart } from '../../src/model/exchange';
import type { Language } from '../../src/model/language';
import type { Sender } from '../../src/model/memory';
import { answered, left, NO_CALLS, refused, slow, started } from '../session/calls';
import { entryIn } from '../session/entries';
import { fieldsOf, pick } from '../session/queued-save';
import type { Ask, AskEvent, CallFailure, Reply, Request, Step } from '../session/request';
import {
  beginBatch,
  brokenOff,
  type DraftOrder,
  drafted,
  nextOrder,
  stopping,
  withAnother,
} from './drafting';
import type { LetterEdits } from './letter-draft';
import { enteredFields, inputFor } from './letter-input';
import type { LettersCall, LettersOpen, LettersState } from './letters-state';

/** What the owner does in the dialog of letters, and what becomes of it. */
export type LettersEvent = AskEvent | { kind: 'reload' | 'retryCall' | 'leaveCall' } | OpenEvent;

/** What the owner does with the letters. */
type OpenEvent =
  | { kind: 'addWording' | 'stopDrafting' }
  | { kind: 'enter'; key: string; change: Partial<LetterEdits> }
  | { kind: 'setSender'; change: Sender }
  /** Remembers what was entered for a letter, what was changed in it, and who writes it. */
  | ({ kind: 'keep'; key: string } & Pick<LetterEdits, 'input' | 'edits'>)
  | { kind: 'draft'; orders: readonly DraftOrder[] }
  /** There is a draft that the owner may not see: another one is made, or that one counts. */
  | { kind: 'settleDraft'; another: boolean };

type LettersStep<State extends LettersState = LettersState> = Step<State, readonly Ask[]>;

/** The dialog as it opens: the book is being read, and what is remembered for letters. */
export function beginLetters(start: DialogStart, language: Language): LettersStep {
  return call(
    { phase: 'loading', start, language, calls: NO_CALLS, next: 1, connection: null, memory: null },
    'read',
  );
}

/** What follows an event. */
export function reduceLetters(state: LettersState, event: LettersEvent): LettersStep {
  switch (event.kind) {
    case 'answered':
      return takeReply(state, event.ask, event.reply);
    case 'failed':
      return takeFailure(state, event.ask, event.failure);
    case 'tookLong':
      return quiet({ ...state, calls: slow(state.calls, event.ask.number) });
    case 'reload':
      return call(state, 'read');
    case 'retryCall':
      return state.calls.failed ? call(state, state.calls.failed.request) : quiet(state);
    case 'leaveCall':
      return quiet({ ...state, calls: left(state.calls) });
    default:
      return state.phase === 'open' ? reduceOpen(state, event) : quiet(state);
  }
}

function reduceOpen(state: LettersOpen, event: OpenEvent): LettersStep {
  switch (event.kind) {
    case 'addWording':
      return call(state, 'addWording');
    case 'enter': {
      const own = { ...state.entered.get(event.key), ...event.change };
      return quiet({ ...state, entered: new Map(state.entered).set(event.key, own) });
    }
    case 'setSender':
      return quiet({ ...state, sender: { ...state.sender, ...event.change } });
    case 'keep':
      return keep(state, event);
    case 'draft':
      return state.batch?.state === 'running'
        ? quiet(state)
        : draftNext({ ...state, batch: beginBatch(event.orders) });
    case 'settleDraft':
      return settleDraft(state, event.another);
    case 'stopDrafting':
      return quiet({ ...state, batch: state.batch && stopping(state.batch) });
  }
}

/** Has it remembered what was entered; who only walks through the fields has changed nothing. */
function keep(state: LettersOpen, { key, input, edits }: LettersEvent & { kind: 'keep' }): LettersStep {
  const { sender } = state;
  const isSenderNew = JSON.stringify(sender) !== JSON.stringify(state.keptSender);
  const senders: Request[] = isSenderNew ? [{ action: 'saveSender', argument: sender }] : [];
  const own = { input, edits, ...state.entered.get(key) };
  const save = entrySave(state, key, own);
  const saving = state.saving + senders.length + (save ? 1 : 0);
  const next = { ...state, keptSender: sender, saving, sent: { sender, entered: state.entered } };
  if (!save) return asking(next, ...senders);
  // What is sent counts as written, until it is refused.
  const kept = { ...withEntry(next, key, save.fields), changedFor: null };
  return asking(kept, ...senders, { action: 'saveEntry', argument: save });
}

/** What is to be written of a letter; undefined where nothing of it has changed. */
function entrySave(
  { connection }: LettersOpen,
  key: string,
  own: Pick<LetterEdits, 'input' | 'edits'>,
): ArgumentOf<'saveEntry'> | undefined {
  const { review, bookLocale } = connection;
  const client = review?.report.clients.find((one) => one.key === key);
  if (!review || !client) return undefined;
  const entry = entryIn(review.entries, key);
  const fields = enteredFields(own, inputFor(client, entry, bookLocale, review.today), entry);
  const names = fieldsOf(fields);
  if (names.length === 0) return undefined;
  return { client: { key, names: client.names }, before: pick(entry, names), fields };
}

/** The letters with some fields of a client's entry as they are now. */
function withEntry(state: LettersOpen, key: string, fields: Partial<Entry>): LettersOpen {
  const { connection } = state;
  const { review } = connection;
  if (!review) return state;
  const entries = { ...review.entries, [key]: { ...entryIn(review.entries, key), ...fields } };
  return { ...state, connection: { ...connection, review: { ...review, entries } } };
}

/** Drafts the next letter of the batch, if there is one. */
function draftNext(state: LettersOpen): LettersStep {
  const order = state.batch ? nextOrder(state.batch) : undefined;
  return order ? asking(state, { action: 'draftLetter', argument: order.letter }) : quiet(state);
}

/** Goes on with the letter of which there is a draft that the owner may not see, or with the next one. */
function settleDraft(state: LettersOpen, another: boolean): LettersStep {
  const { batch } = state;
  if (batch?.state !== 'failed' || batch.failure.code !== 'hidden-draft') return quiet(state);
  if (another) return draftNext({ ...state, batch: withAnother(batch) });
  const { url = '' } = batch.failure;
  const key = batch.orders[batch.done]?.letter.client.key ?? '';
  return takeDraft(state, key, { url, existed: true });
}

function takeReply(state: LettersState, { number, request }: Ask, reply: Reply): LettersStep {
  switch (reply.action) {
    case 'readConnection':
      return quiet(read({ ...state, connection: reply.value }));
    case 'readLetters':
      return quiet(read({ ...state, memory: reply.value }));
    default:
      if (state.phase !== 'open') return quiet(state);
  }
  const calls = answered(state.calls, number);
  switch (reply.action) {
    case 'addWording':
      return quiet({ ...state, calls, wordingSheet: reply.value.sheet });
    case 'saveSender':
      return quiet({ ...state, saving: state.saving - 1, isUnkept: false });
    case 'saveEntry':
      return request.action === 'saveEntry'
        ? quiet(takeSaved({ ...state, saving: state.saving - 1 }, request.argument.client.key, reply.value))
        : quiet(state);
    case 'draftLetter':
      return request.action === 'draftLetter'
        ? takeDraft(state, request.argument.client.key, reply.value)
        : quiet(state);
    default:
      return quiet(state);
  }
}

/** Where somebody else was quicker, theirs is known now, and what was entered here is sent again over it when a field is left. */
function takeSaved(state: LettersOpen, key: string, { saved, entry }: AnswerOf<'saveEntry'>): LettersOpen {
  if (saved) return { ...state, isUnkept: false };
  return { ...withEntry(state, key, entry), changedFor: key };
}

function takeDraft(state: LettersOpen, key: string, link: AnswerOf<'draftLetter'>): LettersStep {
  const drafts = new Map(state.drafts).set(key, link);
  return draftNext({ ...state, drafts, batch: state.batch && drafted(state.batch) });
}

/** The dialog opens as soon as all that it needs is there. */
function read(state: LettersState): LettersState {
  const { connection, memory, start, next } = state;
  if (state.phase === 'open' || !connection || !memory) return state;
  const nothing = { sender: memory.sender, entered: new Map() };
  return {
    phase: 'open',
    start,
    next,
    calls: NO_CALLS,
    connection,
    memory,
    ...nothing,
    drafts: new Map(),
    batch: null,
    wordingSheet: memory.wording?.sheet ?? null,
    keptSender: memory.sender,
    isUnkept: false,
    changedFor: null,
    saving: 0,
    sent: nothing,
  };
}

function takeFailure(state: LettersState, { number, request }: Ask, failure: CallFailure): LettersStep {
  const { calls } = state;
  switch (request.action) {
    case 'readConnection':
    case 'readLetters':
      // Either of the two ends the wait for both.
      return quiet({ ...state, calls: refused(calls, calls.awaited?.ask ?? number, 'read', failure) });
    case 'addWording':
      return quiet({ ...state, calls: refused(calls, number, 'addWording', failure) });
    default:
      if (state.phase !== 'open') return quiet(state);
  }
  if (request.action === 'draftLetter') {
    return quiet({ ...state, batch: state.batch && brokenOff(state.batch, failure) });
  }
  const unkept = { ...state, saving: state.saving - 1, isUnkept: true };
  if (request.action !== 'saveEntry') return quiet({ ...unkept, keptSender: null });
  const { client, before } = request.argument;
  return quiet(withEntry(unkept, client.key, before));
}

/** Asks for something that the dialog waits for, unless it waits already. */
function call(state: LettersState, name: LettersCall): LettersStep {
  if (state.calls.awaited) return quiet(state);
  return asking({ ...state, calls: started(name, state.next) }, ...requestsOf(name, state));
}

/** The book and what is remembered are read side by side. */
function requestsOf(name: LettersCall, state: LettersState): Request[] {
  if (name === 'read') {
    return [
      { action: 'readConnection', argument: null },
      { action: 'readLetters', argument: null },
    ];
  }
  const { language } = state.phase === 'open' ? state.connection : state;
  const [headings = [], ...rows] = wordingRows(language);
  return [{ action: 'addWording', argument: { headings, rows } }];
}

function asking(state: LettersState, ...requests: readonly Request[]): LettersStep {
  const effects = requests.map((request, place) => ({ number: state.next + place, request }));
  return { state: { ...state, next: state.next + requests.length }, effects };
}

function quiet(state: LettersState): LettersStep {
  return { state, effects: [] };
}
