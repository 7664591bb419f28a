import { rolesOf } from '../../../html/connect/table-roles';
import type { Cell } from '../../../src/model/table';
import { understandTables } from '../../../src/reading/understand-table';
import { at } from '../../at';

const rolesIn = (...cells: Cell[][]) => rolesOf(at(understandTables({ sheet: 'List', cells }, {})));

test('of a list that is clear nothing needs a look', () => {
  const { asked, unsettled, all } = rolesIn(
    ['Invoice no.', 'Client', 'Date', 'Total'],
    ['A-1', 'Acme', '2025-01-01', 5],
  );
  expect(asked).toEqual(['client', 'issued', 'due', 'paid_on', 'amount']);
  expect(unsettled).toEqual([]);
  expect(all.slice(0, 5)).toEqual(asked);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('number');
  expect(all).toContain('discount');
  expect(all).toContain('recommended_by');
});

test('a column that is not certain needs a look, and so does one that is missing', () => {
  const unsure = rolesIn(['Invoice no.', 'Client', 'Isued', 'Total'], ['A-1', 'Acme', '2025-01-01', 5]);
  expect(unsure.unsettled).toEqual(['issued']);
  const missing = rolesIn(['Invoice no.', 'Date', 'Total'], ['A-1', '2025-01-01', 5]);
  expect(missing.unsettled).toEqual(['client']);
  const noMoney = rolesIn(
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Paid on'],
    ['A-1', 'Acme', '2025-01-01', '2025-01-31', ''],
  );
  expect(noMoney.unsettled).toEqual(['amount']);
});

test('a list of clients is asked for who recommended them, and for whom paying late is fine', () => {
  const { all } = rolesIn(['Client', 'E-mail'], ['Acme', 'office@acme.example']);
  expect(all).toEqual(expect.arrayContaining(['recommended_by', 'late_is_fine', 'joy']));
});
