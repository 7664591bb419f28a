import { takeFailure, takeReply } from '../../../html/session/replies';
import type { Ask, Reply, Request } from '../../../html/session/request';
import { beginSession } from '../../../html/session/session';
import type { CallRequest, OpenSession } from '../../../html/session/session-state';
import { failureWith } from './failure-with';
import { Play } from './play';
import { SmallServer } from './small-server';

const opening = beginSession('de').state;
const asked = (request: Ask['request'], number = 9): Ask => ({ number, request });
const language = asked({ action: 'saveLanguage', argument: 'de' });

test('before the book is open, only its reading is taken in', () => {
  const reply: Reply = { action: 'saveLanguage', value: null };
  expect(takeReply(opening, language, reply).state).toEqual(opening);
  expect(takeFailure(opening, language, failureWith('offline')).state).toEqual(opening);
  const save = asked({
    action: 'saveEntry',
    argument: { client: { key: 'a', names: ['a'] }, before: {}, fields: {} },
  });
  expect(takeFailure(opening, save, failureWith('offline')).state).toEqual(opening);
  const read: Reply = { action: 'readConnection', value: new SmallServer().connection() };
  expect(
    takeReply(opening, asked({ action: 'readConnection', argument: null }, 1), read).state,
  ).toMatchObject({
    phase: 'open',
    language: 'en',
    calls: { awaited: null },
    readings: { underWay: [], shown: 1 },
  });
});

test('an answer that belongs to nothing that waits leaves the review as it is', () => {
  const { book } = Play.opened();
  const entry = takeReply(book, language, {
    action: 'saveEntry',
    value: { saved: true, entry: new SmallServer().entryOf('anna') },
  }).state;
  expect(entry).toEqual(book);
  const server = new SmallServer();
  server.isConfirmed = false;
  const columns = Play.opened(server).book;
  const lit = takeReply(columns, language, { action: 'highlight', value: { on: true } }).state;
  expect(lit).toEqual(columns);
});

test('an answer to something else does not open the book', () => {
  const lit = takeReply(opening, language, { action: 'highlight', value: { on: true } });
  expect(lit).toEqual({ state: opening, effects: [] });
});

test.each<CallRequest>([
  { action: 'readConnection', argument: null },
  { action: 'confirmConnection', argument: { settings: {} } },
  { action: 'highlight', argument: { on: true } },
  { action: 'insertFormulas', argument: null },
  { action: 'openLetters', argument: { client: 'anna', isTalk: false } },
])('a panel shows that $action was refused', (request) => {
  const { book } = Play.opened();
  const { calls, queue } = takeFailure(book, asked(request), failureWith('busy')).state as OpenSession;
  expect(calls.failed).toEqual({ request, failure: failureWith('busy') });
  expect(queue.said).toBeNull();
});

test.each<Request>([
  { action: 'selectCell', argument: { sheet: 'Invoices', row: 3 } },
  { action: 'saveLanguage', argument: 'de' },
])('the foot says that $action was refused', (request) => {
  const { calls, queue } = takeFailure(Play.opened().book, asked(request), failureWith('busy'))
    .state as OpenSession;
  expect(calls.failed).toBeNull();
  expect(queue.said).toEqual({ kind: 'failure', failure: failureWith('busy') });
});

test('a save that was refused stays in the queue, and is no word of a panel', () => {
  const play = Play.opened().save('anna', { joy: 2 });
  const [ask] = play.asked as [Ask];
  const { state } = takeFailure(play.state, ask, failureWith('busy'));
  expect(state).toMatchObject({
    calls: { failed: null },
    readings: { underWay: [] },
    queue: { current: { status: 'failed', failure: failureWith('busy') }, said: null },
  });
});
