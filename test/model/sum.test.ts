import fc from 'fast-check';
import { sumOf } from '../../src/model/sum';

test('the figure of each element is added; of none it is 0', () => {
  expect(sumOf([{ cents: 5 }, { cents: -2 }], ({ cents }) => cents)).toBe(3);
  expect(sumOf([], () => 7)).toBe(0);
});

test('two lists together sum to their sums', () => {
  const list = fc.array(fc.integer());
  fc.assert(
    fc.property(list, list, (a, b) => {
      const sum = (numbers: number[]) => sumOf(numbers, (number) => number);
      expect(sum([...a, ...b])).toBe(sum(a) + sum(b));
    }),
  );
});
