import * as v from 'valibot';
import { originSchema } from '../../src/model/origin-schema';

test.each([
  [{ sheet: '', row: 1 }, true],
  [{ sheet: 'Invoices', row: 7, column: 5 }, true],
  [{ sheet: 'Invoices', row: 0 }, false],
  [{ row: 1 }, false],
])('%j is a place: %s', (origin, good) => {
  expect(v.is(originSchema(), origin)).toBe(good);
});
