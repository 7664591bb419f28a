import { ENTRY_ROLES } from '../../src/model/entry';
import { isEntryTable } from '../../src/model/entry-table';

const table = (...roles: string[]) => ({ columns: roles.map((role) => ({ role })) });

test.each([
  [[], false],
  [['client', 'email', 'contact', 'address'], false],
  [['client', 'decision', 'note'], false],
  [['client', 'joy', 'decision', 'note'], true],
  [['decided_on', 'look_again', 'last_day'], true],
])('columns %j: the Client Energy sheet? %s', (roles, is) => {
  expect(isEntryTable(table(...roles))).toBe(is);
});

test('any three of its columns are enough, whichever headings were lost', () => {
  const threes = ENTRY_ROLES.map((role, at) => [role, ENTRY_ROLES.at(at - 1), ENTRY_ROLES.at(at - 2)]);
  for (const roles of threes) expect(isEntryTable(table(...roles.map(String)))).toBe(true);
});
