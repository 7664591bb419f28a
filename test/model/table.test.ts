import { columnOf, EXTRA_ROLES, ROLES, type Role } from '../../src/model/table';
import { TABLE_KINDS } from '../../src/model/table-kind';

const column = (role: Role, at: number) => ({ role, at });

test('the column of a role: the first one, or none', () => {
  const columns = [column('client', 1), column('amount', 2), column('amount', 3)];
  expect(columnOf(columns, 'amount')).toEqual({ role: 'amount', at: 2 });
  expect(columnOf(columns, 'due')).toBeUndefined();
  expect(columnOf([], 'client')).toBeUndefined();
});

test('each role and each kind of table has one name', () => {
  const roles = [...ROLES, ...EXTRA_ROLES];
  expect(new Set(roles).size).toBe(roles.length);
  expect(new Set(TABLE_KINDS).size).toBe(TABLE_KINDS.length);
});
