import {
  type Batch,
  beginBatch,
  brokenOff,
  type DraftOrder,
  drafted,
  nextOrder,
  stopping,
  withAnother,
} from '../../../html/letters/drafting';
import { failureWith } from '../session/failure-with';
import { frozen } from '../session/frozen';

const order = (name: string): DraftOrder => ({
  name,
  letter: {
    client: { key: name, names: [name] },
    lastDay: 20_000,
    before: null,
    title: name,
    html: '',
    isAnotherWanted: false,
  },
});
const two: Batch = frozen(beginBatch([order('a'), order('b')]));

test('letters are drafted one after the other, to the last', () => {
  expect(nextOrder(two)?.name).toBe('a');
  const one = frozen(drafted(two));
  expect(one).toMatchObject({ done: 1, state: 'running' });
  expect(nextOrder(one)?.name).toBe('b');
  const all = drafted(one);
  expect(all).toMatchObject({ done: 2, state: 'finished' });
  expect(nextOrder(all)).toBeUndefined();
});

test('a batch that is stopped finishes its letter, and begins no other', () => {
  const stopped = frozen(stopping(two));
  expect(nextOrder(stopped)?.name).toBe('a');
  expect(drafted(stopped)).toMatchObject({ done: 1, state: 'stopped' });
  // After the last letter there is nothing to stop.
  expect(drafted(stopping(drafted(two)))).toMatchObject({ done: 2, state: 'finished' });
});

test('one that failed says how far it came, and can no longer be stopped', () => {
  const failed = frozen(brokenOff(drafted(two), failureWith('quota')));
  expect(failed).toMatchObject({ done: 1, state: 'failed', failure: { code: 'quota' } });
  expect(nextOrder(failed)).toBeUndefined();
  expect(stopping(failed)).toBe(failed);
});

test('one that failed for a draft that may not be seen goes on beside it, and only there', () => {
  const again = frozen(withAnother(brokenOff(drafted(two), failureWith('hidden-draft'))));
  expect(again).toMatchObject({ done: 1, state: 'running' });
  expect(again.orders.map(({ letter }) => letter.isAnotherWanted)).toEqual([false, true]);
});
