import { enumeration } from '../../src/words/enumeration';

test.each<[string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a, in fact', 'b'], 'a, in fact, and b'],
  [['a, in fact', 'b', 'c'], 'a, in fact, b and c'],
])('%j', (items, wanted) => {
  expect(enumeration(items, ' and ')).toBe(wanted);
});
