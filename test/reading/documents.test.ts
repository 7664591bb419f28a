import type { Cell } from '../../src/model/table';
import { discountFormOf, discountOn } from '../../src/reading/discount';
import { documentTypeOf } from '../../src/reading/document-type';
import { readBook } from '../../src/reading/read-book';

const read = (cells: Cell[][]) => readBook([{ sheet: 'Invoices', cells }], { locale: 'en_US' }).book;
const amounts = (cells: Cell[][]) => read(cells).invoices.map(({ number, amount }) => [number, amount]);

const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'];
const row = (number: string, total: Cell): Cell[] => [number, 'Acme', '2025-01-01', '2025-01-31', total];

test.each([
  ['by sign', HEADINGS, [row('C-1', -20)]],
  [
    'by type',
    [...HEADINGS, 'Type'],
    [
      [...row('C-1', 20), 'Credit note'],
      [...row('A-9', 20), 'Invoice'],
    ],
  ],
  [
    'by reference',
    [...HEADINGS, 'Credit for'],
    [
      [...row('C-1', 20), 'A-1'],
      [...row('A-9', 20), ''],
    ],
  ],
  ['by number', HEADINGS, [row('Gutschrift 1', 20)]],
  [
    'by status',
    [...HEADINGS, 'Status'],
    [
      [...row('C-1', 20), 'credit note'],
      [...row('A-9', 20), 'open'],
    ],
  ],
])('a credit note is known %s, and takes back', (_how, headings, rows) => {
  expect(amounts([headings, ...rows])[0]).toEqual([rows[0][0], -2000]);
});

test('a credit note names the invoice it takes back', () => {
  const { invoices } = read([
    [...HEADINGS, 'Credit for'],
    [...row('A-1', 20), ''],
    [...row('C-1', 20), 'A-1'],
  ]);
  expect(invoices.map(({ creditOf }) => creditOf)).toEqual([undefined, 'A-1']);
});

test('purchases and payments among the sales are left out and counted; offers count as drafts', () => {
  const book = read([
    [...HEADINGS, 'Type'],
    [...row('A-1', 20), 'Invoice'],
    [...row('B-1', 20), 'Bill'],
    [...row('P-1', 20), 'Payment'],
    [...row('O-1', 20), 'Quote'],
  ]);
  expect(book.invoices.map(({ number }) => number)).toEqual(['A-1']);
  expect(book.excludedDocuments).toBe(1);
  expect(book.problems).toMatchObject([
    { code: 'other-documents', detail: 2, origin: { row: 1, column: 6 } },
  ]);
});

test.each([
  ['Rechnung', 'invoice'],
  ['Eingangsrechnung', 'purchase'],
  ['Ausgangsrechnung', 'invoice'],
  ['Rechnungskorrektur', 'credit'],
  ['ACCREC', 'invoice'],
  ['ACCPAY', 'purchase'],
  ['Credit memo', 'credit'],
  ['Avoir', 'credit'],
  ['Uplata', 'payment'],
  ['Angebot', 'offer'],
  ['Service', undefined],
])('"%s" is %s', (text, type) => {
  expect(documentTypeOf(text)).toBe(type);
});

test('the original amount beats the one in the base currency beside it', () => {
  const book = read([
    [...HEADINGS, 'Currency', 'Total (EUR)'],
    [...row('A-1', 100), 'USD', 92],
  ]);
  expect(book.invoices).toMatchObject([{ amount: 10_000, currency: 'USD' }]);
});

test('a currency in the heading is that of the column', () => {
  expect(
    read([
      ['Invoice no.', 'Client', 'Date', 'Amount (CHF)'],
      ['A-1', 'Acme', '2025-01-01', 100],
    ]),
  ).toMatchObject({ currency: 'CHF', invoices: [{ currency: 'CHF' }] });
});

test.each([
  ['money', 'Discount', [5, 12.5], 'money'],
  ['text in percent', 'Discount', ['5 %', '10 %'], 'percent'],
  ['percent cells, which arrive as fractions', 'Discount', [0.05, 0, 0.1], 'fraction'],
  ['a heading that says so', 'Rabatt %', [5, 10], 'percent'],
  ['nothing but zeros', 'Discount', [0, 0], 'money'],
] as const)('discounts as %s', (_how, heading, cells, form) => {
  expect(discountFormOf(heading, [...cells, ''])).toBe(form);
});

test('a discount in percent is worked out from what was billed after it', () => {
  expect(discountOn(9_000, 'percent', 10)).toBe(1_000);
  expect(discountOn(7_500, 'fraction', 0.25)).toBe(2_500);
  expect(discountOn(0, 'percent', 100)).toBeUndefined();
  expect(
    read([
      [...HEADINGS, 'Discount'],
      [...row('A-1', 90), '10%'],
    ]).invoices[0].discount,
  ).toBe(1_000);
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
    ]).invoices[0].reminders,
  ).toBe(count);
});
