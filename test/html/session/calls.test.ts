import { answered, type Calls, left, NO_CALLS, refused, slow, started } from '../../../html/session/calls';
import { failureWith } from './failure-with';
import { frozen } from './frozen';

const waiting: Calls<string> = frozen(started('read', 4));

test('a call is awaited until its own answer comes', () => {
  expect(waiting).toEqual({ awaited: { ask: 4, request: 'read', isSlow: false }, failed: null });
  expect(answered(waiting, 3)).toBe(waiting);
  expect(answered(waiting, 4)).toEqual(NO_CALLS);
  expect(answered(frozen<Calls<string>>(NO_CALLS), 4)).toEqual(NO_CALLS);
});

test('it may take long; the answer of another says nothing of that', () => {
  expect(slow(waiting, 3)).toBe(waiting);
  expect(slow(waiting, 4).awaited).toEqual({ ask: 4, request: 'read', isSlow: true });
  expect(slow<string>(NO_CALLS, 4)).toBe(NO_CALLS);
});

test('what failed can be tried again, also where nobody waited for it', () => {
  const failed = { request: 'read', failure: failureWith('offline') };
  expect(refused(waiting, 4, 'read', failureWith('offline'))).toEqual({ awaited: null, failed });
  expect(refused(waiting, 3, 'read', failureWith('offline'))).toEqual({ ...waiting, failed });
  expect(left(frozen(refused(waiting, 3, 'read', failureWith('offline'))))).toEqual({
    awaited: null,
    failed,
  });
});
