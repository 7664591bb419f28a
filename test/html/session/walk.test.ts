import { placeIn, walkBy, walkOn, walkThrough, walkTo } from '../../../html/session/walk';
import { frozen } from './frozen';

const keys = ['a', 'b', 'c'];
const first = frozen(walkThrough(keys));

test('a walk that has not begun is at the first client', () => {
  expect(placeIn(first, keys)).toEqual({ client: 'a', position: 1, count: 3, isBegun: false });
  expect(placeIn(walkThrough([]), [])).toEqual({ client: null, position: 1, count: 0, isBegun: false });
});

test('a walk that has come to the first client has begun', () => {
  expect(placeIn(walkTo(first, 'a'), keys)).toEqual({ client: 'a', position: 1, count: 3, isBegun: true });
});

test('it goes on and back, and stays at either end', () => {
  const at = frozen(walkTo(first, 'b'));
  expect(placeIn(at, keys)).toEqual({ client: 'b', position: 2, count: 3, isBegun: true });
  expect(walkBy(at, keys, 1).current).toBe('c');
  expect(walkBy(at, keys, -1).current).toBe('a');
  expect(walkBy(walkTo(first, 'c'), keys, 1).current).toBe('c');
  expect(walkBy(walkTo(first, 'a'), keys, -1).current).toBe('a');
});

test('the order stays as it was at first; clients who came later are at the end', () => {
  const now = ['d', 'c', 'a'];
  expect(walkBy(walkTo(first, 'a'), now, 1).current).toBe('c');
  expect(walkBy(walkTo(first, 'c'), now, 1).current).toBe('d');
  expect(placeIn(walkTo(first, 'd'), now)).toMatchObject({ position: 3, count: 3 });
});

test('a client who has gone is never silently another one', () => {
  const gone = walkTo(first, 'b');
  expect(placeIn(gone, ['a', 'c'])).toEqual({ client: null, position: 1, count: 2, isBegun: false });
});

test('among some, it goes through just those, in their order', () => {
  const among = frozen(walkTo(first, 'c', ['c', 'a', 'x']));
  expect(placeIn(among, keys)).toMatchObject({ position: 1, count: 2 });
  expect(walkBy(among, keys, 1).current).toBe('a');
  expect(walkBy(walkBy(among, keys, 1), keys, 1).current).toBe('a');
  // Chosen from all again, it goes through all.
  expect(placeIn(walkTo(among, 'c'), keys).count).toBe(3);
});

test('it goes on with the first of all who is to be reviewed, or back to the first', () => {
  const among = walkTo(first, 'c', ['c']);
  expect(walkOn(among, keys, (key) => key !== 'a')).toMatchObject({ current: 'b', among: null });
  expect(walkOn(among, keys, () => false)).toMatchObject({ current: 'a', among: null });
  expect(walkOn(walkThrough([]), [], () => true)).toMatchObject({ current: null, among: null });
});
