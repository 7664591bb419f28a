import {
  begun,
  ended,
  isOvertaken,
  NO_READINGS,
  savedSince,
  shownNow,
  withSaved,
} from '../../../html/session/readings';
import { frozen } from './frozen';

const change = (key: string) => ({ key, fields: { joy: 2 } });

test('a reading knows nothing of what was saved since it began', () => {
  const first = begun(frozen(NO_READINGS), 3);
  const both = begun(withSaved(frozen(first), change('a'), 4), 4);
  const later = withSaved(frozen(both), change('b'), 5);
  expect(savedSince(later, 3).map(({ key }) => key)).toEqual(['a', 'b']);
  expect(savedSince(later, 4).map(({ key }) => key)).toEqual(['b']);
  expect(savedSince(later, 5)).toEqual([]);
});

test('what was saved is kept only as long as a reading may not know of it', () => {
  const readings = withSaved(begun(withSaved(begun(NO_READINGS, 3), change('a'), 4), 4), change('b'), 5);
  expect(ended(frozen(readings), 4).saved.map(({ key }) => key)).toEqual(['a', 'b']);
  const left = ended(readings, 3);
  expect(left.underWay).toEqual([4]);
  expect(left.saved.map(({ key }) => key)).toEqual(['b']);
  expect(ended(left, 4)).toEqual(NO_READINGS);
  // While nothing is read, everything is known.
  expect(withSaved(NO_READINGS, change('a'), 1)).toBe(NO_READINGS);
});

test('a reading is overtaken by one that began later, once that one is shown', () => {
  const readings = shownNow(frozen(begun(begun(NO_READINGS, 3), 4)), 4);
  expect([3, 4, 5].map((ask) => isOvertaken(readings, ask))).toEqual([true, false, false]);
  expect(ended(readings, 4).shown).toBe(4);
});
