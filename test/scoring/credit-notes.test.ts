import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import { creditInvoices } from '../../src/scoring/credit-notes';
import type { Receivable } from '../../src/scoring/receivable';
import { receivableOf } from '../../src/scoring/settlement';
import { day, invoice, openFor, TODAY, UNKNOWN } from './books';

const credit = (iso: string | undefined, amount: number, change: Partial<Invoice> = {}): Invoice => ({
  ...invoice('2025-01-01', undefined, { amount: -amount, settlement: UNKNOWN, due: undefined, ...change }),
  issued: iso === undefined ? undefined : day(iso),
});

/** The credited parts of the invoices, by number. */
function credited(...list: Invoice[]): Record<string, Receivable['rest']['credited']> {
  const receivables = list.map((one) =>
    receivableOf(one, { asOf: TODAY, end: TODAY, tellsTiming: true }, defaultSettings()),
  );
  const changed = creditInvoices(receivables);
  const found = receivables.filter(({ rest }) => rest.credited.length > 0);
  expect(new Set(changed)).toEqual(new Set(found));
  return Object.fromEntries(found.map(({ invoice: { number }, rest }) => [number, rest.credited]));
}

const [old, middle, young] = ['2025-02-03', '2025-03-03', '2025-04-03'].map((iso, index) =>
  invoice(iso, undefined, { number: `R${index}` }),
) as [Invoice, Invoice, Invoice];

test('the invoice that it names, whatever its amount', () => {
  expect(credited(old, middle, young, credit('2025-05-01', 40_000, { creditOf: 'R1' }))).toEqual({
    R1: [{ amount: 40_000, day: day('2025-05-01') }],
  });
  expect(credited(old, credit('2025-05-01', 100_000, { creditOf: 'R0', currency: 'CHF' }))).toEqual({});
});

test('of two invoices of that number the newest older one, whatever the order of rows', () => {
  const [last, next] = ['2024-02-05', '2025-06-03'].map((iso) => invoice(iso, undefined, { number: 'R0' }));
  const note = credit('2025-05-01', 40_000, { creditOf: 'R0' });
  for (const list of [
    [last, old, next],
    [next, old, last],
  ] as Invoice[][]) {
    const receivables = [...list, note].map((one) =>
      receivableOf(one, { asOf: TODAY, end: TODAY, tellsTiming: true }, defaultSettings()),
    );
    expect(creditInvoices(receivables).map(({ issued }) => issued)).toEqual([old.issued]);
  }
});

test('else the newest older one of which just that much is open', () => {
  expect(credited(old, middle, young, credit('2025-03-03', 100_000))).toEqual({
    R1: [{ amount: 100_000, day: day('2025-03-03') }],
  });
  expect(credited(old, middle, young, credit('2025-03-02', 100_000))).toHaveProperty('R0');
  expect(credited(old, middle, young, credit('2025-05-01', 99_999))).toEqual({});
  // One that it names and the book does not know tells no more than none.
  expect(credited(old, credit('2025-05-01', 100_000, { creditOf: 'R9' }))).toHaveProperty('R0');
  expect(credited(old, credit('2025-05-01', 40_000, { creditOf: 'R9' }))).toEqual({});
  expect(credited(old, credit('2025-02-02', 100_000))).toEqual({});
});

test('what was paid before is not open', () => {
  const paid = invoice('2025-03-03', '2025-04-01', { number: 'R1' });
  expect(credited(old, paid, credit('2025-03-31', 100_000))).toHaveProperty('R1');
  expect(credited(old, paid, credit('2025-04-01', 100_000))).toHaveProperty('R0');
  const partly = invoice('2025-03-03', undefined, { number: 'R1', settlement: openFor(30_000) });
  expect(credited(old, partly, credit('2025-05-01', 30_000))).toHaveProperty('R1');
});

test('never more than what is open', () => {
  const partly = invoice('2025-03-03', undefined, { number: 'R1', settlement: openFor(30_000) });
  expect(credited(partly, credit('2025-05-01', 50_000, { creditOf: 'R1' }))).toEqual({
    R1: [{ amount: 30_000, day: day('2025-05-01') }],
  });
  const paid = invoice('2025-03-03', '2025-04-01', { number: 'R1' });
  expect(credited(paid, credit('2025-05-01', 50_000, { creditOf: 'R1' }))).toEqual({});
});

test('one after the other: what one took back is not open for the next, whatever the order of rows', () => {
  const credits = [
    credit('2025-05-01', 100_000),
    credit('2025-05-02', 100_000),
    credit('2025-05-03', 100_000),
  ];
  for (const list of [credits, [...credits].reverse()]) {
    expect(credited(...list, old, middle)).toEqual({
      R1: [{ amount: 100_000, day: day('2025-05-01') }],
      R0: [{ amount: 100_000, day: day('2025-05-02') }],
    });
  }
  const twice = [
    credit('2025-05-01', 60_000, { creditOf: 'R0' }),
    credit('2025-05-02', 60_000, { creditOf: 'R0' }),
  ];
  expect(credited(old, ...twice)).toEqual({
    R0: [
      { amount: 60_000, day: day('2025-05-01') },
      { amount: 40_000, day: day('2025-05-02') },
    ],
  });
});

test('of two invoices of one day the lower row is the newer one', () => {
  const [first, second] = [3, 9].map((row) =>
    invoice('2025-02-03', undefined, { number: `row ${row}`, origins: [{ sheet: 'Invoices', row }] }),
  ) as [Invoice, Invoice];
  for (const list of [
    [first, second],
    [second, first],
  ]) {
    expect(credited(...list, credit('2025-05-01', 100_000))).toHaveProperty('row 9');
  }
});

test('another currency is another debt; without a day it must name its invoice', () => {
  expect(credited(old, credit('2025-05-01', 100_000, { currency: 'CHF' }))).toEqual({});
  expect(credited(old, credit(undefined, 100_000))).toEqual({});
  expect(credited(old, credit(undefined, 100_000, { creditOf: 'R0' }))).toEqual({
    R0: [{ amount: 100_000, day: undefined }],
  });
  // It takes back what is open now: of a paid invoice nothing.
  const paid = invoice('2025-02-03', '2025-04-01', { number: 'R0' });
  expect(credited(paid, credit(undefined, 100_000, { creditOf: 'R0' }))).toEqual({});
  const undated = { ...old, issued: undefined, due: undefined };
  expect(credited(undated, credit('2025-05-01', 100_000))).toEqual({});
});
