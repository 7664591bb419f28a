import { lazy } from '../../src/model/lazy';

test.each([7, undefined, null, false, ''])(
  '%j is worked out once, and only when it is asked for',
  (value) => {
    let worked = 0;
    const answer = lazy(() => {
      worked += 1;
      return value;
    });
    expect(worked).toBe(0);
    expect([answer(), answer(), answer()]).toEqual([value, value, value]);
    expect(worked).toBe(1);
  },
);

test('after an error it tries again', () => {
  let calls = 0;
  const answer = lazy(() => {
    calls += 1;
    if (calls === 1) throw new Error('not yet');
    return 'ready';
  });
  expect(answer).toThrow('not yet');
  expect(answer()).toBe('ready');
});
