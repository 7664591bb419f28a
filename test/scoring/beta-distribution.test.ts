import fc from 'fast-check';
import { betaTail } from '../../src/scoring/beta-distribution';

/** Exact values: Beta(1, b) has the tail (1 − x)^b, Beta(a, 1) the tail 1 − x^a, Beta(2, 2) 1 − 3x² + 2x³. */
test.each([
  [0.5, 1, 1, 0.5],
  [0.3, 1, 3, 0.343],
  [0.3, 3, 1, 0.973],
  [0.25, 2, 2, 0.84375],
  [0.5, 20, 20, 0.5],
  [0, 2, 3, 1],
  [1, 2, 3, 0],
])('P(X > %d) for Beta(%d, %d) is %d', (x, a, b, tail) => {
  expect(betaTail(x, a, b)).toBeCloseTo(tail, 10);
});

test('it agrees with adding up the density in small steps', () => {
  const sum = (x: number, a: number, b: number): number => {
    const steps = 20_000;
    let whole = 0;
    let above = 0;
    for (let i = 0; i < steps; i += 1) {
      const at = (i + 0.5) / steps;
      const density = at ** (a - 1) * (1 - at) ** (b - 1);
      whole += density;
      if (at > x) above += density;
    }
    return above / whole;
  };
  for (const [x, a, b] of [
    [0.5, 3.4, 1.6],
    [0.3, 1.2, 7.9],
    [0.7, 12.5, 4.25],
  ] as const) {
    expect(betaTail(x, a, b)).toBeCloseTo(sum(x, a, b), 3);
  }
});

/** For whole a and b: P(X > x) is the chance of fewer than a hits in a + b − 1 throws that hit with x each. */
function fewerHits(x: number, a: number, b: number): number {
  const throws = a + b - 1;
  let logChance = throws * Math.log(1 - x);
  let sum = 0;
  for (let hits = 0; hits < a; hits += 1) {
    sum += Math.exp(logChance);
    logChance += Math.log((throws - hits) / (hits + 1)) + Math.log(x / (1 - x));
  }
  return sum;
}

test.each([
  [0.5, 3, 2],
  [0.3, 2, 9],
  [0.3, 9, 2],
  [0.52, 4_000, 4_000],
  [0.48, 4_000, 4_000],
  [0.3, 1_000, 2_000],
  [0.36, 1_000, 2_000],
  [0.001, 3, 500],
  [0.999, 500, 3],
])(
  'P(X > %d) for Beta(%d, %d) agrees with counting hits, also where a client has thousands of invoices',
  (x, a, b) => {
    expect(betaTail(x, a, b)).toBeCloseTo(fewerHits(x, a, b), 9);
  },
);

test('both tails add up to one', () => {
  const positive = fc.double({ min: 0.05, max: 60, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), positive, positive, (x, a, b) => {
      expect(betaTail(x, a, b) + betaTail(1 - x, b, a)).toBeCloseTo(1, 8);
    }),
  );
});
