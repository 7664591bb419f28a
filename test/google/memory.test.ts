import { whileLocked } from '../../src/google/memory';

/** Google's lock and spreadsheet, which note what is called. */
function google(): string[] {
  const calls: string[] = [];
  const note = (name: string) => () => {
    calls.push(name);
  };
  Object.assign(globalThis, {
    LockService: {
      getDocumentLock: () => ({ waitLock: note('wait'), releaseLock: note('release') }),
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
  expect(calls).toEqual(['wait', 'change', 'flush', 'release']);
});

test('a change that fails gives the lock back', () => {
  const calls = google();
  expect(() =>
    whileLocked(() => {
      throw new Error('no sheet');
    }),
  ).toThrow('no sheet');
  expect(calls).toEqual(['wait', 'release']);
});
