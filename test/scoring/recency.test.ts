import { recencyOf } from '../../src/scoring/recency';

test('a weight halves with every half-life, however old, and the future weighs as today', () => {
  const recency = recencyOf(10_000, 180);
  for (const _ of ['worked out', 'kept']) {
    expect([0, 180, 360, -10, 9_000].map((age) => recency(10_000 - age))).toEqual([
      1,
      0.5,
      0.25,
      1,
      2 ** -50,
    ]);
  }
});

test('weights of one as-of date are not those of another', () => {
  const [today, yesterday] = [recencyOf(10_000, 180), recencyOf(9_999, 180)];
  expect(today(9_820)).toBe(0.5);
  expect(yesterday(9_820)).toBeGreaterThan(0.5);
  expect(yesterday(9_819)).toBe(0.5);
});
