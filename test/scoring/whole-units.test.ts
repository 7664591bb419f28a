import fc from 'fast-check';
import { wholeUnits } from '../../src/scoring/whole-units';

test('half a unit is rounded up, also where the digits of a sum of fractions fall short of it', () => {
  const half = 1.005 * 100;
  expect(half).toBeLessThan(100.5);
  expect([half, 100.5, 100.49].map(wholeUnits)).toEqual([101, 101, 100]);
});

test('nothing is nothing, whatever was added up to it', () => {
  expect(wholeUnits(0.1 + 0.2 - 0.3)).toBe(0);
  expect(wholeUnits(0.3 - 0.2 - 0.1)).toBe(0);
});

test('the order in which parts are added up makes no difference', () => {
  // Tenths, of which many sums are halves.
  const tenths = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(tenths, (parts) => {
      const sum = (list: number[]): number => list.reduce((total, part) => total + part / 10, 0);
      expect(wholeUnits(sum(parts)) - wholeUnits(sum([...parts].reverse()))).toBe(0);
    }),
    { numRuns: 1_000 },
  );
});
