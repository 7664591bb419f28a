import fc from 'fast-check';
import { aucOf, type Outcome, spearmanOf } from '../../build/bench/auc';
import { bootstrap, intervalOf, randomFrom } from '../../build/bench/bootstrap';
import { at } from '../at';

/** Every pair of clients, one by one. */
function bruteForce(outcomes: Outcome[]): number {
  const share = ({ future }: Outcome, value: boolean) =>
    future.filter((one) => one === value).length / future.length;
  let won = 0;
  let pairs = 0;
  for (const a of outcomes) {
    for (const b of outcomes) {
      const weight = share(a, true) * share(b, false);
      pairs += weight;
      won += weight * (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0);
    }
  }
  return won / pairs;
}

test('the AUC is that of counting all pairs', () => {
  const outcome = fc.record({
    score: fc.integer({ min: 0, max: 5 }),
    future: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 20 }), (outcomes) => {
      const wanted = bruteForce(outcomes);
      if (Number.isNaN(wanted)) expect(aucOf(outcomes)).toBeNaN();
      else expect(aucOf(outcomes)).toBeCloseTo(wanted, 10);
    }),
  );
});

test('Spearman: 1 for the same order, −1 for the reverse, ties share their rank', () => {
  expect(
    spearmanOf([
      [1, 10],
      [2, 20],
      [3, 90],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    spearmanOf([
      [1, 90],
      [2, 20],
      [3, 10],
    ]),
  ).toBeCloseTo(-1, 12);
  // Ranks 1.5, 1.5, 3 against 1, 2, 3: covariance 1.5, variances 1.5 and 2.
  expect(
    spearmanOf([
      [1, 1],
      [1, 2],
      [2, 3],
    ]),
  ).toBeCloseTo(1.5 / Math.sqrt(3), 12);
});

test('the interval is the middle 95 %, and drawing is repeatable', () => {
  expect(intervalOf(Array.from({ length: 1000 }, (_, index) => index))).toEqual([25, 975]);
  const figures = () => bootstrap([1, 2, 3], (sample) => [sample.length, at(sample)]);
  expect(figures()).toEqual(figures());
  expect(new Set(figures().map(([, first]) => first))).toEqual(new Set([1, 2, 3]));
  const random = randomFrom(7);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
});
