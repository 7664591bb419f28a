import { whileLocked } from '../../src/google/stored-memory';
import { Refusal } from '../../src/model/refusal';

/** Google's lock and spreadsheet, which note what is called. */
function google(isFree = true): string[] {
  const calls: string[] = [];
  const note = (name: string) => () => {
    calls.push(name);
    return isFree;
  };
  Object.assign(globalThis, {
    LockService: {
      getDocumentLock: () => ({ tryLock: note('try'), releaseLock: note('release') }),
    },
    SpreadsheetApp: { flush: note('flush') },
  });
  return calls;
}

test('what was written is there before the next one may write', () => {
  const calls = google();
  expect(
    whileLocked(() => {
      calls.push('change');
      return 7;
    }),
  ).toBe(7);
  expect(calls).toEqual(['try', 'change', 'flush', 'release']);
});

test('a change that fails gives the lock back', () => {
  const calls = google();
  expect(() =>
    whileLocked(() => {
      throw new Error('no sheet');
    }),
  ).toThrow('no sheet');
  expect(calls).toEqual(['try', 'release']);
});

test('a lock that others hold is refused, and nothing is changed', () => {
  const calls = google(false);
  expect(() => whileLocked(() => calls.push('change'))).toThrow(new Refusal('busy', 'lock'));
  expect(calls).toEqual(['try']);
});
