import { changedShare, lateAgainAfter, timesAsOften } from '../../build/bench/verdicts';
import type { ClientReport, Report, Verdict } from '../../src/model/report';
import { after, bookOf, clientIn, late, repeated, reportOn, TODAY } from '../scoring/books';

const two = reportOn(bookOf(['a', 'b', 'c'].map((client) => late('2025-06-02', 0, { client }))));
const withVerdicts = (verdicts: Verdict[]): Report => ({
  ...two,
  clients: verdicts.map((verdict, index) => ({
    ...clientIn(two, ['a', 'b', 'c'][index] as string),
    verdict,
  })),
});

test('changed: of the clients in both reports those with another verdict', () => {
  const before = withVerdicts(['keep', 'talk']);
  expect(changedShare(before, withVerdicts(['talk', 'talk', 'part']))).toBe(0.5);
  expect(changedShare(before, before)).toBe(0);
});

test('late again: invoices of the next 90 days that were paid more than a week late', () => {
  const flagged = (lateHabit: number | undefined): Report => ({
    ...two,
    clients: two.clients.map(
      (client): ClientReport => ({ ...client, lateHabit: client.key === 'a' ? lateHabit : 0.79 }),
    ),
  });
  // Written a month before they are due: a day before and on the as-of date, then in the 90 days after it, then too late.
  const dues = [29, 30, 31, 120, 121];
  const invoices = ['a', 'b'].flatMap((client) =>
    dues.flatMap((days) => [7, 8].map((daysLate) => late(after('2025-12-31', days), daysLate, { client }))),
  );
  expect(two.asOf).toBe(TODAY);
  const half = { late: 2, invoices: 4 };
  expect(lateAgainAfter(flagged(0.8), invoices)).toEqual([half, half]);
  expect(lateAgainAfter(flagged(undefined), invoices)).toEqual([
    { late: 0, invoices: 0 },
    { late: 4, invoices: 8 },
  ]);
});

test('as often: invoices of all days together', () => {
  const pairs = repeated(2, (index): Parameters<typeof timesAsOften>[0][number] => [
    { late: 3 - index, invoices: 5 },
    { late: 1 + index, invoices: 15 },
  ]);
  // 5 of 10 against 3 of 30.
  expect(timesAsOften(pairs)).toBeCloseTo(5, 12);
});
