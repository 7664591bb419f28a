import * as v from 'valibot';
import { action } from '../../src/actions/action';

const doubled = action(
  () => v.object({ figure: v.number() }),
  ({ figure }) => 2 * figure,
);

test('an action runs with an argument that is as it must be', () => {
  expect(doubled.run({ figure: 3 })).toBe(6);
  expect(doubled.call({ figure: 3 })).toBe(6);
});

test.each([null, undefined, {}, { figure: '3' }, 3])('%j does not come through', (given) => {
  expect(() => doubled.call(given)).toThrow(v.ValiError);
});
