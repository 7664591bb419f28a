import { isoFromDay } from '../../src/model/day';
import { enteredUntilOf } from '../../src/scoring/entered-until';
import { bookOf, day, invoice, repeated, TODAY } from './books';

/** The day of the newest payment. */
const NEWEST = day('2025-08-10');

/** So many payments, so many days apart, up to that day. */
const paidEvery = (days: number, count: number) =>
  repeated(count, (index) => {
    const paidOn = isoFromDay(NEWEST - days * index);
    return invoice(paidOn, paidOn);
  });
const staleOn = (asOf: number, ...paid: ReturnType<typeof paidEvery>[]) =>
  enteredUntilOf(bookOf(paid.flat()), asOf);

test('a pause of more than three long gaps and more than a fortnight', () => {
  // Every 10 days: more than 30 days later.
  expect(staleOn(NEWEST + 30, paidEvery(10, 20))).toBeUndefined();
  expect(staleOn(NEWEST + 31, paidEvery(10, 20))).toBe(NEWEST);
  // Every day: more than a fortnight.
  expect(staleOn(NEWEST + 14, paidEvery(1, 20))).toBeUndefined();
  expect(staleOn(NEWEST + 15, paidEvery(1, 20))).toBe(NEWEST);
});

test('the 90 % quantile of the gaps, by the nearest rank; payments on one day are a gap of nothing', () => {
  // 20 gaps: 18 of one day, then two of 40. The 18th is the quantile.
  const days = [...repeated(19, (index) => invoice(isoFromDay(NEWEST - index), isoFromDay(NEWEST - index)))];
  const old = [58, 98].map((back) => invoice(isoFromDay(NEWEST - back), isoFromDay(NEWEST - back)));
  expect(staleOn(NEWEST + 15, days, old)).toBe(NEWEST);
  // Three of 40 among 21: the 19th of them.
  const older = [...old, invoice(isoFromDay(NEWEST - 138), isoFromDay(NEWEST - 138))];
  expect(staleOn(NEWEST + 120, days, older)).toBeUndefined();
  expect(staleOn(NEWEST + 121, days, older)).toBe(NEWEST);
  const twice = [...days, ...days].map((one) => ({ ...one }));
  expect(staleOn(NEWEST + 15, twice)).toBe(NEWEST);
});

test('at least twelve payments in the year up to the newest one', () => {
  expect(staleOn(TODAY, paidEvery(1, 11))).toBeUndefined();
  expect(staleOn(TODAY, paidEvery(1, 12))).toBe(NEWEST);
  // One a year and a day before it is none of them.
  const [old] = [invoice(isoFromDay(NEWEST - 365), isoFromDay(NEWEST - 365))];
  expect(staleOn(TODAY, paidEvery(1, 11), [old as ReturnType<typeof invoice>])).toBeUndefined();
});

test('payments after the as-of date are not made yet, those without a day say nothing', () => {
  const future = repeated(20, (index) => invoice('2026-01-01', isoFromDay(TODAY + 1 + index)));
  expect(staleOn(TODAY, paidEvery(1, 20), future)).toBe(NEWEST);
  expect(staleOn(TODAY, paidEvery(1, 11), future)).toBeUndefined();
  expect(enteredUntilOf(bookOf([]), TODAY)).toBeUndefined();
  expect(staleOn(NEWEST, paidEvery(1, 20))).toBeUndefined();
  const today = invoice(isoFromDay(TODAY), isoFromDay(TODAY));
  expect(staleOn(TODAY, paidEvery(1, 20), [today])).toBeUndefined();
});

test('the newest payment is found wherever its row is', () => {
  const rows = paidEvery(10, 20);
  for (const list of [rows, [...rows].reverse()]) expect(staleOn(TODAY, list)).toBe(NEWEST);
});
