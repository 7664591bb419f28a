import fc from 'fast-check';
import { groupBy } from '../../src/model/group-by';

test('members keep their order in each group, and groups the order of their first members', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('nothing is lost, and nothing is in a group of another key', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (list) => {
      const groups = groupBy(list, (one) => one % 7);
      expect([...groups.values()].flat().sort()).toEqual([...list].sort());
      for (const [key, group] of groups) expect(group.every((one) => one % 7 === key)).toBe(true);
    }),
  );
});
