import type { Invoice } from '../../src/model/invoice';
import type { Problem } from '../../src/model/problem';
import { joinRows } from '../../src/reading/join-rows';

let row = 1;
/** A row of an invoice of "a" over 100, paid on day 7 unless told. */
function line(number: string | undefined, change: Partial<Invoice> = {}): Invoice {
  row += 1;
  return {
    client: 'a',
    number,
    currency: 'EUR',
    amount: 100,
    payments: [{ day: 7, amount: 100 }],
    state: 'paid',
    open: 0,
    origins: [{ sheet: 'S', row }],
    ...change,
  };
}
function joined(rows: Invoice[], grain: 'invoice' | 'line' = 'invoice') {
  const problems: Problem[] = [];
  return { invoices: joinRows(rows, grain, problems), problems };
}
const unpaid = { payments: [], state: 'open' as const, open: 100 };

test('rows without a number, and numbers that come once, stay as they are', () => {
  const rows = [line(undefined), line('1'), line(undefined), line('2')];
  const { invoices, problems } = joined(rows);
  expect(invoices).toHaveLength(4);
  expect(new Set(invoices)).toEqual(new Set(rows));
  expect(problems).toEqual([]);
});

test('payments on one invoice repeat its amount: it counts once, and what is left is open', () => {
  const rows = [
    line('1', { payments: [{ day: 7, amount: 30 }], state: 'open', open: 70 }),
    line('1', { payments: [{ day: 9, amount: 20 }], state: 'open', open: 80 }),
  ];
  const [invoice] = joined(rows).invoices;
  expect(invoice).toMatchObject({ amount: 100, open: 50, state: 'open' });
  expect(invoice.payments).toEqual([
    { day: 7, amount: 30 },
    { day: 9, amount: 20 },
  ]);
  expect(invoice.origins).toEqual([rows[0].origins[0], rows[1].origins[0]]);
  const all = joined([rows[0], line('1', { payments: [{ day: 9, amount: 70 }], state: 'open', open: 30 })]);
  expect(all.invoices).toMatchObject([{ amount: 100, open: 0, state: 'paid' }]);
  // Paid more than was billed is not open below nothing.
  const more = joined([rows[0], line('1', { payments: [{ day: 9, amount: 90 }], state: 'open', open: 10 })]);
  expect(more.invoices[0].open).toBe(0);
});

test('what a row says is open is never more, whatever the payments say', () => {
  const rows = [line('1', { payments: [], state: 'open', open: 25 }), line('1', unpaid)];
  expect(joined(rows).invoices[0]).toMatchObject({ open: 25, state: 'open' });
});

test('lines of an invoice with amounts of their own add up', () => {
  const rows = [
    line('1', { amount: 100, net: 80, payments: [{ day: 7, amount: 100 }] }),
    line('1', { amount: 50, net: 40, payments: [], state: 'open', open: 50 }),
  ];
  for (const grain of ['invoice', 'line'] as const) {
    expect(joined(rows, grain).invoices).toMatchObject([
      { amount: 150, net: 120, open: 50, state: 'open', payments: [{ day: 7, amount: 100 }] },
    ]);
  }
});

test('lines that repeat the amount repeat the payment too; only another day or sum is another one', () => {
  const payments = [
    { day: 7, amount: 60 },
    { day: 7, amount: 60 },
    { day: 8, amount: 60 },
    { day: 7, amount: 40 },
  ];
  const rows = payments.map((payment) => line('1', { payments: [payment], open: 0 }));
  expect(joined(rows, 'line').invoices[0].payments).toEqual([payments[0], payments[2], payments[3]]);
  expect(joined(rows, 'invoice').invoices[0].payments).toEqual(payments);
});

test('net of lines that repeat the amount counts once; a net that no line has stays away', () => {
  expect(joined([line('1', { net: 80 }), line('1', { net: 80 })]).invoices[0].net).toBe(80);
  expect(joined([line('1', { amount: 1 }), line('1', { amount: 2 })]).invoices[0]).not.toHaveProperty('net');
});

test('one disputed row disputes the invoice; where no row knows, the invoice does not', () => {
  const disputed = (a?: boolean, b?: boolean) =>
    joined([line('1', { disputed: a }), line('1', { disputed: b })]).invoices[0].disputed;
  expect(disputed(false, true)).toBe(true);
  expect(disputed(false, false)).toBe(false);
  expect(disputed(undefined, undefined)).toBeUndefined();
});

test('amounts and what is open may be unknown', () => {
  const bare = { amount: undefined, open: undefined, payments: [], state: 'unknown' as const };
  expect(joined([line('1', bare), line('1', bare)]).invoices).toMatchObject([{ state: 'unknown' }]);
  expect(joined([line('1', bare), line('1', bare)]).invoices[0].amount).toBeUndefined();
  const noOpen = { open: undefined, payments: [], state: 'unknown' as const };
  const [invoice] = joined([line('1', noOpen), line('1', noOpen)]).invoices;
  expect([invoice.amount, invoice.open, invoice.state]).toEqual([100, undefined, 'unknown']);
  const half = joined([line('1', noOpen), line('1', { ...unpaid, open: 40 })]).invoices[0];
  expect([half.open, half.state]).toEqual([40, 'open']);
});

test('a number that two clients share stays apart and is listed at the later one; each joins its own rows', () => {
  const rows = [line('1'), line('1', { client: 'b' }), line('1'), line('1', { client: 'b' })];
  const { invoices, problems } = joined(rows);
  expect(invoices.map(({ client, origins }) => [client, origins.length])).toEqual([
    ['a', 2],
    ['b', 2],
  ]);
  expect(problems).toEqual([
    { code: 'duplicate-number', origin: rows[1].origins[0], detail: '1' },
    { code: 'duplicate-number', origin: rows[3].origins[0], detail: '1' },
  ]);
});

test.each([
  ['rising', ['R-8', 'R-9', 'R-10', 'R-11'], 4],
  ['falling', ['11', '10', '9', '8'], 4],
  ['rising, then again an old one', ['8', '9', '10', '9'], 3],
  ['falling, then again an old one', ['10', '9', '8', '9'], 3],
  ['rising, then again the last one', ['8', '9', '9'], 2],
  ['falling, then again the last one', ['9', '8', '8'], 2],
  ['the same from the first row on', ['8', '8'], 1],
  ['rising by the alphabet, but not by length', ['R-9', 'R-10', 'R-9'], 2],
  ['an old one behind a row without a number', ['8', undefined, '9', '8'], 3],
])('numbers that are %s are as many invoices as there are numbers', (_order, numbers, count) => {
  expect(joined(numbers.map((number) => line(number))).invoices).toHaveLength(count);
});

test('no rows are no invoices', () => {
  expect(joined([]).invoices).toEqual([]);
});
