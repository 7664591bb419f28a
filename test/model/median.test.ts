import { medianOf } from '../../src/model/median';

test.each([
  [[], undefined],
  [[7], 7],
  [[9, 1, 5], 5],
  [[9, 1, 5, 2], 3.5],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, median) => {
  expect(medianOf(values)).toBe(median);
});

test('a list stays in its order', () => {
  const list = [3, 1, 2];
  medianOf(list);
  expect(list).toEqual([3, 1, 2]);
});
