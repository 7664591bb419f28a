import { ask, call, quiet, toQueue } from '../../../html/session/steps';
import { Play } from './play';

const { book } = Play.opened();

test('every ask has a number of its own, and counts as a reading until it is answered', () => {
  const request = { action: 'saveLanguage', argument: 'de' } as const;
  const { state, effects } = ask(book, request);
  expect(effects).toEqual([{ number: book.next, request }]);
  expect(state).toMatchObject({ next: book.next + 1, readings: { underWay: [book.next] } });
  expect(state.calls).toBe(book.calls);
});

test('a panel asks for one thing at a time', () => {
  const request = { action: 'insertFormulas', argument: null } as const;
  const { state } = call(book, request);
  expect(state.calls.awaited).toEqual({ ask: book.next, request, isSlow: false });
  expect(call(state, request)).toEqual(quiet(state));
});

test('an event that changes nothing in the queue changes nothing at all', () => {
  expect(toQueue(book, { kind: 'discard' })).toEqual(quiet(book));
  expect(toQueue(book, { kind: 'discard' }).state).toBe(book);
  expect(toQueue(book, { kind: 'undo' }).state.queue.said).toEqual({ kind: 'nothing-to-undo' });
});
