import fc from 'fast-check';
import { wholePoints } from '../../src/scoring/whole-points';

test('56 − 44 are shown as the 11 that they are', () => {
  expect(wholePoints([55.6, -44.4], 11.2)).toEqual([56, -45]);
  expect(wholePoints([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
  expect(wholePoints([100], 100)).toEqual([100]);
  expect(wholePoints([], 0)).toEqual([]);
});

test('they add up to the energy as it is shown, and none is off by 1 or more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
      fc.pre(total > 0);
      const points = amounts.map((amount) => (100 * amount) / total);
      const energy = points.reduce((sum, one) => sum + one, 0);
      const whole = wholePoints(points, energy);
      expect(whole.reduce((sum, one) => sum + one, 0)).toBe(Math.round(energy) + 0);
      whole.forEach((one, index) => {
        expect(Math.abs(one - (points[index] ?? 0))).toBeLessThan(1);
      });
    }),
  );
});

test('what is left out of the list is no reason for more than one point each', () => {
  expect(wholePoints([10.2, 20.2], 33)).toEqual([11, 21]);
  expect(wholePoints([10.2, 20.2], 28)).toEqual([10, 20]);
});
