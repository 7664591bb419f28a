import { memoized } from '../../src/model/memoized';

test('what comes again is worked out once, however many texts came only once before', () => {
  let worked = 0;
  const answer = memoized((text: string) => {
    worked += 1;
    return text === 'nothing' ? undefined : text.length;
  });
  for (let number = 0; number < 25_000; number += 1) answer(`R-${number}`);
  worked = 0;
  for (let row = 0; row < 100; row += 1) expect([answer('paid'), answer('nothing')]).toEqual([4, undefined]);
  expect(worked).toBe(2);
});
