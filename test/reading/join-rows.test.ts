import type { Complaint, Invoice, Settlement } from '../../src/model/invoice';
import { joinRows } from '../../src/reading/join-rows';
import type { PaymentFacts } from '../../src/reading/read-payment';
import { at } from '../at';
import { openFor, paidBy, UNKNOWN } from '../scoring/books';

let row = 1;
/** A row of an invoice of "a" over 100, paid on day 7 unless told. */
function line(number: string | undefined, change: Partial<Invoice> = {}): Invoice {
  row += 1;
  return {
    client: 'a',
    number,
    currency: 'EUR',
    amount: 100,
    hasPaidColumn: true,
    settlement: paidBy({ day: 7, amount: 100 }),
    origins: [{ sheet: 'S', row }],
    ...change,
  };
}
function joined(rows: Invoice[], rowGrain: 'invoice' | 'line' = 'invoice') {
  const factsOf = (): PaymentFacts => ({
    status: undefined,
    amount: undefined,
    paid: undefined,
    deposit: 0,
    openCell: undefined,
    day: undefined,
  });
  return joinRows(rows, { rowGrain, ofLines: [], factsOf });
}
const unpaid = { settlement: openFor(100) };

test('rows without a number, and numbers that come once, stay as they are', () => {
  const rows = [line(undefined), line('1'), line(undefined), line('2')];
  const { invoices, problems } = joined(rows);
  expect(invoices).toHaveLength(4);
  expect(new Set(invoices)).toEqual(new Set(rows));
  expect(problems).toEqual([]);
});

test('payments on one invoice repeat its amount: it counts once, and what is left is open', () => {
  const rows = [
    line('1', { settlement: openFor(70, { day: 7, amount: 30 }) }),
    line('1', { settlement: openFor(80, { day: 9, amount: 20 }) }),
  ];
  const [invoice] = joined(rows).invoices;
  expect(invoice?.amount).toBe(100);
  expect(invoice?.settlement).toEqual(openFor(50, { day: 7, amount: 30 }, { day: 9, amount: 20 }));
  expect(invoice?.origins).toEqual(rows.map(({ origins }) => at(origins)));
  const all = joined([at(rows), line('1', { settlement: openFor(30, { day: 9, amount: 70 }) })]);
  expect(all.invoices).toMatchObject([{ amount: 100, settlement: { state: 'paid' } }]);
  // Paid more than was billed is not open below nothing.
  const more = joined([at(rows), line('1', { settlement: openFor(10, { day: 9, amount: 90 }) })]);
  expect(more.invoices[0]?.settlement.state).toBe('paid');
});

test('what a row says is open is never more, whatever the payments say', () => {
  const rows = [line('1', { settlement: openFor(25) }), line('1', unpaid)];
  expect(joined(rows).invoices[0]?.settlement).toEqual(openFor(25));
});

test('lines of an invoice with amounts of their own add up', () => {
  const rows = [
    line('1', { amount: 100, net: 80 }),
    line('1', { amount: 50, net: 40, settlement: openFor(50) }),
  ];
  for (const rowGrain of ['invoice', 'line'] as const) {
    expect(joined(rows, rowGrain).invoices).toMatchObject([
      { amount: 150, net: 120, settlement: openFor(50, { day: 7, amount: 100 }) },
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
  const rows = payments.map((payment) => line('1', { settlement: paidBy(payment) }));
  const others = payments.filter((_, index) => index !== 1);
  expect(joined(rows, 'line').invoices[0]?.settlement).toEqual(paidBy(...others));
  expect(joined(rows, 'invoice').invoices[0]?.settlement).toEqual(paidBy(...payments));
});

test('net of lines that repeat the amount counts once; a net that no line has stays away', () => {
  expect(joined([line('1', { net: 80 }), line('1', { net: 80 })]).invoices[0]?.net).toBe(80);
  expect(at(joined([line('1', { amount: 1 }), line('1', { amount: 2 })]).invoices).net).toBeUndefined();
});

test('a complaint in one row is one of the invoice; where no row knows, the invoice does not', () => {
  const complaint = (a?: Complaint, b?: Complaint) =>
    at(joined([line('1', { complaint: a }), line('1', { complaint: b })]).invoices).complaint;
  expect(complaint('none', 'founded')).toBe('founded');
  expect(complaint('none', 'none')).toBe('none');
  expect(complaint(undefined, undefined)).toBeUndefined();
});

test('amounts and what is open may be unknown', () => {
  const bare = { amount: undefined, settlement: UNKNOWN };
  const nothing = at(joined([line('1', bare), line('1', bare)]).invoices);
  expect([nothing.amount, nothing.settlement]).toEqual([undefined, UNKNOWN]);
  const unsaid = { settlement: UNKNOWN };
  const [invoice] = joined([line('1', unsaid), line('1', unsaid)]).invoices;
  expect([invoice?.amount, invoice?.settlement]).toEqual([100, UNKNOWN]);
  expect(joined([line('1', unsaid), line('1', { settlement: openFor(40) })]).invoices[0]?.settlement).toEqual(
    openFor(40),
  );
});

test('of an invoice without an amount, one row that says paid settles it, whichever comes first', () => {
  const row = (settlement: Settlement) => line('1', { amount: undefined, settlement });
  const open = row({ state: 'open-without-amount', payments: [] });
  const paid = row(paidBy({ day: 7, amount: 0 }));
  for (const rows of [
    [open, paid],
    [paid, open],
  ]) {
    expect(joined(rows).invoices[0]?.settlement).toEqual(paidBy({ day: 7, amount: 0 }));
  }
  expect(joined([open, open]).invoices[0]?.settlement).toEqual({
    state: 'open-without-amount',
    payments: [],
  });
});

test('a number that two clients share stays apart and is listed at the later one; each joins its own rows', () => {
  const rows = [line('1'), line('1', { client: 'b' }), line('1'), line('1', { client: 'b' })];
  const { invoices, problems } = joined(rows);
  expect(invoices.map(({ client, origins }) => [client, origins.length])).toEqual([
    ['a', 2],
    ['b', 2],
  ]);
  expect(problems).toEqual([{ code: 'duplicate-number', origin: at(at(rows, 1).origins), detail: '1' }]);
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
