import type { Invoice } from '../../src/model/invoice';
import { bookOf, day, invoice, monthly, onlyClient, openFor, UNKNOWN, writtenOff } from './books';

test('what is unpaid, and for how long; in the client’s currency', () => {
  const book = bookOf(
    [
      ...monthly(3),
      invoice('2025-03-03', undefined, { due: day('2025-03-31') }),
      invoice('2025-09-01', undefined, { due: day('2025-10-01'), settlement: openFor(40_000) }),
      invoice('2025-09-01', undefined, { due: day('2025-10-01'), currency: 'CHF' }),
      invoice('2025-12-15', undefined),
      invoice('2025-09-01', undefined, {
        due: day('2025-10-01'),
        settlement: { state: 'open-without-amount', payments: [] },
      }),
    ],
    { rates: { CHF: 1.05 } },
  );
  const client = onlyClient(book);
  expect(client.unpaid).toEqual({
    invoices: 4,
    oldestDays: 275,
    outstanding: 100_000 + 40_000 + 105_000,
    partlyPaid: 1,
  });
  expect(client).toMatchObject({ overdueInvoices: 4, dueInvoices: 7 });
  expect(client.outstandingInvoices.map(({ outstanding, currency }) => [outstanding, currency])).toEqual([
    [100_000, 'EUR'],
    [40_000, 'EUR'],
    [100_000, 'CHF'],
    [100_000, 'EUR'],
  ]);
});

test('an open invoice as a letter names it, with its stated due date', () => {
  const open = invoice('2025-10-02', undefined, {
    number: 'R-77',
    due: day('2025-11-01'),
    settlement: openFor(40_000),
  });
  expect(onlyClient(bookOf([open])).outstandingInvoices).toEqual([
    {
      number: 'R-77',
      issued: open.issued,
      due: day('2025-11-01'),
      outstanding: 40_000,
      currency: 'EUR',
      origin: open.origins[0],
    },
  ]);
});

test('what was ever written off, as it was billed', () => {
  const lost = invoice('2022-05-02', undefined, {
    amount: 119_000,
    net: 100_000,
    settlement: writtenOff(59_500, { day: day('2022-06-01'), amount: 59_500 }),
  });
  const client = onlyClient(bookOf([...monthly(3), lost]));
  expect(client).toMatchObject({ writtenOff: 59_500, unpaid: undefined, outstandingInvoices: [] });
  // What 595.00 francs are in euros.
  const francs = onlyClient(bookOf([...monthly(3), { ...lost, currency: 'CHF' }], { rates: { CHF: 1.05 } }));
  expect(francs.writtenOff).toBe(62_475);
  // What was taken back was not given up.
  const taken = invoice('2022-07-01', undefined, { amount: -59_500, creditOf: 'L', settlement: UNKNOWN });
  expect(onlyClient(bookOf([{ ...lost, number: 'L' }, taken])).writtenOff).toBe(0);
});

test('due is what was due before today', () => {
  const dueInvoices = (iso: string) =>
    onlyClient(bookOf([invoice('2025-12-01', undefined, { due: day(iso) })])).dueInvoices;
  expect([dueInvoices('2025-12-30'), dueInvoices('2025-12-31')]).toEqual([1, 0]);
});

test('the newest invoice is the last one that was issued; on one day the lower row, whichever comes first', () => {
  const at = (row: number, iso: string): Invoice =>
    invoice(iso, iso, { origins: [{ sheet: 'Invoices', row }] });
  const rows = [at(2, '2025-06-04'), at(9, '2025-06-03'), at(5, '2025-06-04')];
  const credit = invoice('2025-07-01', undefined, { amount: -5, settlement: UNKNOWN });
  for (const invoices of [rows, [...rows].reverse()]) {
    expect(onlyClient(bookOf([...invoices, credit])).newest).toEqual({
      day: day('2025-06-04'),
      origin: { sheet: 'Invoices', row: 5 },
    });
  }
  const undated = { ...invoice('2025-01-02', undefined), issued: undefined };
  expect(onlyClient(bookOf([undated])).newest).toBeUndefined();
});

test('credit notes are no invoices', () => {
  const credits = monthly(5, { amount: -1_000, settlement: UNKNOWN });
  expect(onlyClient(bookOf([...monthly(2), ...credits]))).toMatchObject({
    invoices: 2,
    verdict: 'too-early',
  });
});
