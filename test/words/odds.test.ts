import { oddsOf } from '../../src/words/odds';

test.each([
  [0, 1, 20],
  [0.04, 1, 20],
  [0.11, 1, 10],
  [0.24, 1, 4],
  [0.35, 1, 3],
  [0.4, 2, 5],
  [0.5, 1, 2],
  [0.76, 3, 4],
  [0.97, 19, 20],
  [1, 19, 20],
])('%d is %d in %d', (probability, times, of) => {
  expect(oddsOf(probability)).toEqual({ times, of });
});
