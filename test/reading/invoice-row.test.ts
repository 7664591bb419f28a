import { paymentsOf } from '../../src/model/invoice';
import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

const read = (cells: Cell[][]) => readBook([{ sheet: 'Invoices', cells }], { locale: 'en_US' }).book;

const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'];
const row = (number: string, total: Cell): Cell[] => [number, 'Acme', '2025-01-01', '2025-01-31', total];

test('a credit note names the invoice it takes back', () => {
  const { invoices } = read([
    [...HEADINGS, 'Credit for'],
    [...row('A-1', 20), ''],
    [...row('C-1', 20), 'A-1'],
  ]);
  expect(invoices.map(({ creditOf }) => creditOf)).toEqual([undefined, 'A-1']);
});

test('the original amount beats the one in the base currency beside it', () => {
  const book = read([
    [...HEADINGS, 'Currency', 'Total (EUR)'],
    [...row('A-1', 100), 'USD', 92],
  ]);
  expect(book.invoices).toMatchObject([{ amount: 10_000, currency: 'USD' }]);
});

test('a discount in percent is worked out from what was billed after it', () => {
  const { invoices } = read([
    [...HEADINGS, 'Discount'],
    [...row('A-1', 90), '10%'],
  ]);
  expect(invoices).toMatchObject([{ discount: 1_000 }]);
  // With tax like the amount: scoring makes it net like the row.
  const taxed = read([
    [...HEADINGS, 'Net', 'Discount'],
    [...row('A-1', 107.1), 90, '10%'],
  ]);
  expect(taxed.invoices).toMatchObject([{ amount: 10_710, net: 9_000, discount: 1_190 }]);
});

test('a percentage is no amount', () => {
  expect(read([HEADINGS, row('A-1', '19%')]).problems).toMatchObject([
    { code: 'unreadable-amount', detail: '19%' },
  ]);
});

test.each([
  ['Unbilled hours', { unbilledHours: 3 }],
  ['Hours', { hours: 3 }],
])('%s', (heading, hours) => {
  const { invoices, known } = read([
    [...HEADINGS, heading],
    [...row('A-1', 90), 3],
  ]);
  expect(invoices).toMatchObject([hours]);
  expect(known.unbilledHours).toBe('unbilledHours' in hours);
});

test.each([
  ['a number', ['Reminders'], [2], 2],
  ['a level', ['Mahnstufe'], ['Mahnstufe 2'], 2],
  ['the day of the last one', ['Reminder'], ['05.02.2025'], 1],
  ['one column each', ['1. Mahnung', '2. Mahnung', '3. Mahnung'], ['05.02.2025', '2025-03-01', ''], 2],
  ['nothing', ['Reminders'], [''], 0],
] as const)('reminders as %s', (_how, headings, cells, count) => {
  expect(
    read([
      [...HEADINGS, ...headings],
      [...row('A-1', 90), ...cells],
    ]).invoices[0]?.reminders,
  ).toBe(count);
});

test.each([
  ['2 % 10 Tage, 30 Tage netto', { from: 'issue', days: 30 }],
  ['net 30 EOM', { from: 'end-of-month', days: 30 }],
  ['', undefined],
])('the terms %j are %j', (cell, terms) => {
  const { invoices } = read([
    [...HEADINGS, 'Payment terms'],
    [...row('A-1', 90), cell],
  ]);
  expect(invoices[0]?.terms).toEqual(terms);
});

test.each([
  ['yes', 'unsaid'],
  ['wrong colour', 'unsaid'],
  ['our fault', 'founded'],
  ['unfounded', 'unfounded'],
  ['no', 'none'],
  ['', 'none'],
])('under "Disputed", %j means %s', (cell, complaint) => {
  const { invoices } = read([
    [...HEADINGS, 'Disputed'],
    [...row('A-1', 90), cell],
    [...row('A-2', 90), 'too late'],
  ]);
  expect(invoices[0]?.complaint).toBe(complaint);
});

test('without a column for disputes nobody knows of any', () => {
  expect(read([HEADINGS, row('A-1', 90)]).invoices[0]?.complaint).toBeUndefined();
});

test('the status "disputed" is a complaint too', () => {
  const { invoices, known } = read([
    [...HEADINGS, 'Status'],
    [...row('A-1', 90), 'Disputed'],
    [...row('A-2', 90), 'Paid'],
  ]);
  expect(invoices.map(({ complaint, settlement }) => [complaint, settlement.state])).toEqual([
    ['unsaid', 'open'],
    [undefined, 'paid'],
  ]);
  expect(known.disputes).toBe(true);
});

test.each([
  ['Skonto', 20, 2_000],
  ['Skonto %', 2, 180],
  ['Cash discount', '3%', 270],
])('%s of %s', (heading, cell, money) => {
  const { invoices } = read([
    [...HEADINGS, heading],
    [...row('A-1', 90), cell],
  ]);
  expect(invoices[0]).toMatchObject({ cashDiscount: money, discount: undefined });
});

test('a discount for prompt payment in the terms; a column of its own says it better', () => {
  const { invoices } = read([
    [...HEADINGS, 'Terms', 'Skonto'],
    [...row('A-1', 90), '10 Tage 4 % Skonto, 30 Tage netto', ''],
    [...row('A-2', 90), '10 Tage 4 % Skonto, 30 Tage netto', 1],
    [...row('A-3', 90), '30 Tage netto', ''],
  ]);
  expect(invoices.map(({ cashDiscount }) => cashDiscount)).toEqual([360, 100, undefined]);
});

test('a due date before the issue date is listed and dropped; a payment before it is listed and kept', () => {
  const book = read([
    [...HEADINGS, 'Paid on'],
    ['A-1', 'Acme', '2025-01-10', '2025-01-09', 90, '2025-01-08'],
    ['A-2', 'Acme', '2025-01-10', '2025-01-10', 90, '2025-01-10'],
  ]);
  expect(book.invoices.map(({ due }) => due === undefined)).toEqual([true, false]);
  expect(book.invoices.map((invoice) => paymentsOf(invoice).length)).toEqual([1, 1]);
  expect(book.problems).toMatchObject([
    { code: 'due-before-issued', origin: { row: 2, column: 4 }, detail: '2025-01-09' },
    { code: 'paid-before-issued', origin: { row: 2, column: 6 }, detail: '2025-01-08' },
  ]);
});

test('an invoice without an amount has its net amount, else what is outstanding', () => {
  const amountOf = (heading: string) =>
    read([
      ['Invoice no.', 'Client', 'Date', heading],
      ['A-1', 'Acme', '2025-01-01', 90],
    ]).invoices[0]?.amount;
  expect(amountOf('Net amount')).toBe(9_000);
  expect(amountOf('Balance due')).toBe(9_000);
});
