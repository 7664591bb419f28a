import { CLIENT_KINDS, KIND_OF_LINE } from '../../src/model/client-kind';
import { COST_LINES, LINES } from '../../src/model/line';

test('every kind has a line that makes it, and every line but margin and referrals costs something', () => {
  for (const kind of CLIENT_KINDS) expect(Object.values(KIND_OF_LINE)).toContain(kind);
  expect([...COST_LINES].sort()).toEqual(
    LINES.filter((line) => line !== 'margin' && line !== 'referrals').sort(),
  );
});
