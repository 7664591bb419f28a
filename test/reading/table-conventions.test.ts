import type { Cell, Column, Role, Table } from '../../src/model/table';
import { columnReaders } from '../../src/reading/column-readers';
import { conventionsOf } from '../../src/reading/table-conventions';

/** The conventions of a table with one column for each role, in this order, and other headings after them. */
function conventions(roles: [Role, string][], others: string[] = [], row: Cell[] = []) {
  const headings = [...roles.map(([, heading]) => heading), ...others];
  const columns = roles.map(([role, heading], index): Column => {
    return { role, heading, column: index + 1, sample: '', unsure: false };
  });
  const table = { sheet: 'Sheet', headingRow: 1, firstRow: 2, lastRow: 2, headings, columns } as Table;
  const read = columnReaders({ sheet: 'Sheet', cells: [headings, row] }, table, { locale: 'en_GB' });
  return { ...conventionsOf(table, read, 'GBP'), problems: read.problems };
}

test('the currency is the one in the heading of the amounts, else in that of what is open, else the book’s', () => {
  expect(conventions([['amount', 'Total (CHF)']]).currency).toBe('CHF');
  expect(conventions([['open', 'Balance in €']]).currency).toBe('EUR');
  expect(
    conventions([
      ['amount', 'Total'],
      ['open', 'Balance in €'],
    ]).currency,
  ).toBe('GBP');
});

test.each([
  ['Unbilled hours', true],
  ['Extrastunden', true],
  ['nicht berechnete Stunden', true],
  ['Heures non facturées', true],
  ['Ore non fatturate', true],
  ['Nefakturisani sati', true],
  ['Horas sin facturar', true],
  ['Hours', false],
  ['Stunden', false],
])('under "%s" hours are unbilled: %s', (heading, unbilled) => {
  expect(conventions([['hours', heading]]).unbilled).toBe(unbilled);
});

test('every column of reminders counts, beginning with the one that has the role', () => {
  expect(
    conventions(
      [
        ['client', 'Client'],
        ['reminders', 'Reminder 2'],
      ],
      ['Reminder 1', 'Note'],
    ).reminders,
  ).toEqual([1, 2]);
  expect(conventions([['client', 'Client']], ['Reminder 1']).reminders).toEqual([]);
});

test('the form of discounts is that of their column', () => {
  expect(conventions([['discount', 'Discount']], [], ['5 %']).discount).toBe('percent');
  expect(conventions([['discount', 'Discount']], [], [5]).discount).toBe('money');
});

test('days of payment are told by days, and by days late, not by marks', () => {
  expect(conventions([['paid_on', 'Paid']], [], ['2025-01-01']).paidDays).toBe(true);
  expect(conventions([['paid_on', 'Paid']], [], ['x']).paidDays).toBe(false);
  expect(conventions([['days_late', 'Days late']], [], [3]).paidDays).toBe(true);
  expect(conventions([['client', 'Client']]).paidDays).toBe(false);
});
