import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import { dayOfInvoice, dueOf, instalmentsOf, timingOf } from '../../src/scoring/payment-timing';
import { day, invoice, openFor, paidBy, UNKNOWN } from './books';

const ASOF = day('2025-12-31');
const settings = defaultSettings();
const timing = (one: Invoice) => {
  const found = timingOf(one, ASOF, settings);
  return found && { ...found, parts: instalmentsOf(one, found.due, ASOF) };
};
/** Due on 31 January. */
const january = (paid: string | undefined, change: Partial<Invoice> = {}) =>
  invoice('2025-01-01', paid, change);
const without = (one: Invoice, ...names: (keyof Invoice)[]): Invoice => {
  const rest = { ...one };
  for (const name of names) delete rest[name];
  return rest;
};

test('the day of an invoice: issued, else due, else its first payment', () => {
  const paid = january('2025-02-10');
  expect(dayOfInvoice(paid)).toBe(day('2025-01-01'));
  expect(dayOfInvoice(without(paid, 'issued'))).toBe(day('2025-01-31'));
  expect(dayOfInvoice(without(paid, 'issued', 'due'))).toBe(day('2025-02-10'));
  expect(dayOfInvoice(without(january(undefined), 'issued', 'due'))).toBeUndefined();
  const payments = [
    { amount: 1 },
    { day: day('2025-03-10'), amount: 1 },
    { day: day('2025-02-20'), amount: 1 },
  ];
  expect(dayOfInvoice({ ...without(paid, 'issued', 'due'), settlement: paidBy(...payments) })).toBe(
    day('2025-02-20'),
  );
});

test('the due date: as given, else terms, else thirty days; none without an issue date', () => {
  const one = january(undefined);
  expect(dueOf(one, settings)).toBe(day('2025-01-31'));
  expect(dueOf({ ...without(one, 'due'), terms: 14 }, settings)).toBe(day('2025-01-15'));
  expect(dueOf(without(one, 'due'), settings)).toBe(day('2025-01-31'));
  expect(dueOf(without(one, 'due', 'issued'), settings)).toBeUndefined();
});

test.each<[string, Invoice, Partial<NonNullable<ReturnType<typeof timing>>> | undefined]>([
  ['paid early', january('2025-01-20'), { daysLate: 0, daysToPay: 19 }],
  ['paid on the day', january('2025-01-31'), { daysLate: 0, daysToPay: 30 }],
  ['paid late', january('2025-02-10'), { daysLate: 10, daysToPay: 40 }],
  ['open and overdue', january(undefined), { daysLate: 334 }],
  ['paid after the as-of date', january('2026-01-10'), { daysLate: 334 }],
  ['paid on the as-of date', january('2025-12-31'), { daysLate: 334, daysToPay: 364 }],
  ['open, due on the as-of date', invoice('2025-12-01', undefined), undefined],
  ['open, due the day before', invoice('2025-11-30', undefined), { daysLate: 1 }],
  ['a credit note', january('2025-02-10', { amount: -5 }), undefined],
  ['nothing said of payment', january(undefined, { settlement: UNKNOWN }), undefined],
  ['paid without a date', january(undefined, { settlement: paidBy({ amount: 5 }) }), undefined],
  ['no dates at all', without(january(undefined), 'issued', 'due'), undefined],
  ['amount unknown', without(january('2025-02-10'), 'amount'), { daysLate: 10, daysToPay: 40 }],
  ['issued on an unknown day', without(january('2025-02-10'), 'issued'), { daysLate: 10 }],
])('%s', (_what, one, wanted) => {
  const got = timing(one);
  if (wanted === undefined) expect(got).toBeUndefined();
  else expect(got).toMatchObject(wanted);
  expect(got?.daysToPay).toBe((wanted as { daysToPay?: number } | undefined)?.daysToPay);
});

test('parts: each payment to its day, what is open to the as-of date; the last one decides', () => {
  const payments = [
    { day: day('2025-03-01'), amount: 30 },
    { day: day('2025-02-01'), amount: 20 },
    { amount: 5 },
  ];
  expect(timing(january(undefined, { settlement: paidBy(...payments) }))).toMatchObject({
    parts: [
      { amount: 30, until: day('2025-03-01'), isOutstanding: false },
      { amount: 20, until: day('2025-02-01'), isOutstanding: false },
    ],
    daysLate: 29,
    daysToPay: 59,
  });
  const partly = timing(january(undefined, { settlement: openFor(45, ...payments) }));
  expect(partly?.parts[2]).toEqual({ amount: 45, until: ASOF, isOutstanding: true });
  expect(partly?.daysToPay).toBeUndefined();
  // What comes only after the as-of date is open as well.
  const later = [...payments, { day: day('2026-01-05'), amount: 40 }];
  expect(timing(january(undefined, { settlement: openFor(5, ...later) }))?.parts[2]?.amount).toBe(45);
});

test('a ready-made number of days late counts where no payment is dated', () => {
  const ready = (daysLate: number, change: Partial<Invoice> = {}) =>
    timing(january(undefined, { daysLate, settlement: paidBy({ amount: 7 }), ...change }));
  expect(ready(12, { amount: 7 })).toMatchObject({
    daysLate: 12,
    parts: [{ amount: 7, until: day('2025-02-12'), isOutstanding: false }],
  });
  expect(ready(-3)).toMatchObject({ daysLate: 0, daysToPay: 30 });
  // Not later than the as-of date.
  expect(ready(9_999, { settlement: openFor(7) })).toMatchObject({
    daysLate: 334,
    parts: [{ isOutstanding: true, until: ASOF }],
  });
  expect(ready(12, { settlement: paidBy({ day: day('2025-02-05'), amount: 7 }) })).toMatchObject({
    daysLate: 5,
  });
  expect(
    timing(without(january(undefined, { daysLate: 2, settlement: paidBy() }), 'amount'))?.parts[0].amount,
  ).toBe(0);
});
