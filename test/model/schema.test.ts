import fc from 'fast-check';
import * as v from 'valibot';
import { dayNumber, listOf, partialRecordOf, position, recordOf, whole } from '../../src/model/schema';

test.each([
  [whole(1, 5), [1, 5], [0, 6, 2.5, '3', null, Number.NaN]],
  [position(), [1, 10_000_000], [0, -1, 1.5]],
  [dayNumber(), [0, -1, 20_453], [0.5, Number.POSITIVE_INFINITY, '2025-12-31']],
])('%#: numbers that are let through, and others', (schema, good, bad) => {
  for (const one of good) expect([one, v.is(schema, one)]).toEqual([one, true]);
  for (const one of bad) expect([one, v.is(schema, one)]).toEqual([one, false]);
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  // Names that every object inherits are names of clients like any other.
  [JSON.parse('{"constructor":1,"__proto__":2}'), true],
  [JSON.parse('{"__proto__":"x"}'), false],
  [{ a: 1, b: 'x' }, false],
  [[1], false],
  [null, false],
  ['text', false],
])('%j as names with numbers: %s', (input, good) => {
  expect(v.is(recordOf(v.number()), input)).toBe(good);
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [{ a: 1, b: 2 }, true],
  [{ c: 1 }, false],
  [{ a: 'x' }, false],
  [{ a: undefined }, false],
  [JSON.parse('{"__proto__":1}'), false],
  [null, false],
])('%j under the names a and b only: %s', (input, good) => {
  expect(v.is(partialRecordOf(['a', 'b'], v.number()), input)).toBe(good);
});

test('a list is refused for a wrong member among its first hundred', () => {
  const list = listOf(v.number());
  expect(v.is(list, [])).toBe(true);
  expect(v.is(list, { length: 0 })).toBe(false);
  fc.assert(
    fc.property(fc.nat(99), (at) => {
      const members: unknown[] = Array.from({ length: 300 }, () => 1);
      expect(v.is(list, members)).toBe(true);
      members[at] = 'x';
      expect(v.is(list, members)).toBe(false);
    }),
  );
});
