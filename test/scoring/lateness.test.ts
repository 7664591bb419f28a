import { defaultSettings } from '../../src/model/settings';
import {
  addTiming,
  disputeTraitOf,
  latenessOf,
  lateTraitOf,
  noPaymentStats,
  type PaymentStats,
  portfolioStats,
  weightOf,
} from '../../src/scoring/lateness';
import type { PaymentTiming } from '../../src/scoring/payment-timing';

const settings = defaultSettings();
const timing = (daysLate: number, daysToPay?: number): PaymentTiming =>
  ({ daysLate, ...(daysToPay === undefined ? {} : { daysToPay }) }) as PaymentTiming;
const sumsOf = (...timings: [PaymentTiming, number][]): PaymentStats => {
  const sums = noPaymentStats();
  for (const [one, weight] of timings) addTiming(sums, one, weight);
  return sums;
};

test.each([
  [0, 0],
  [1, 1 / 3],
  [7, 1 / 3],
  [8, 2 / 3],
  [30, 2 / 3],
  [31, 1],
])('%d days late are a step of %d', (days, step) => {
  expect(sumsOf([timing(days), 1]).steps).toBeCloseTo(step, 12);
});

test('sums weigh each invoice; one that was not paid says nothing of days to pay', () => {
  expect(sumsOf([timing(10, 40), 0.5], [timing(0, 20), 1], [timing(4), 0.25])).toMatchObject({
    invoices: 3,
    weight: 1.75,
    late: 0.75,
    daysLate: 6,
    daysToPay: 40,
    toPayWeight: 1.5,
  });
});

test('a weight halves with every half-life, and the future weighs as today', () => {
  expect([0, 180, 360, -10].map((age) => weightOf(1000 - age, 1000, settings))).toEqual([1, 0.5, 0.25, 1]);
});

/** So many clients, each with so many invoices that were all 8 days late, or on time. */
const sheet = (clients: number, invoices: number, late = true): PaymentStats[] =>
  Array.from({ length: clients }, () =>
    sumsOf(...Array.from({ length: invoices }, (): [PaymentTiming, number] => [timing(late ? 8 : 0), 1])),
  );

test('a sheet has a mean of its own from ten clients and thirty invoices on', () => {
  expect(portfolioStats(sheet(10, 3)).lateness).toBeCloseTo(2 / 3, 12);
  expect(portfolioStats(sheet(9, 4)).lateness).toBe(0.2);
  expect(portfolioStats([...sheet(9, 3), ...sheet(1, 2)]).lateness).toBe(0.2);
  // Clients without timing are no clients here.
  expect(portfolioStats([...sheet(9, 4), noPaymentStats()]).lateness).toBe(0.2);
});

test('the mean is that of the clients’ own means, whatever their number of invoices', () => {
  expect(portfolioStats([...sheet(5, 2), ...sheet(5, 20, false)]).lateness).toBeCloseTo(1 / 3, 12);
});

test('shares never are quite none or all, and are a fifth where nothing is known', () => {
  expect(portfolioStats(sheet(2, 2))).toMatchObject({ lateShare: 0.99, disputeShare: 0.2 });
  expect(portfolioStats(sheet(2, 2, false)).lateShare).toBe(0.01);
  expect(portfolioStats([...sheet(1, 3), ...sheet(1, 1, false)]).lateShare).toBe(0.75);
  const disputes = [{ ...noPaymentStats(), disputeWeight: 4, disputed: 1 }];
  expect(portfolioStats(disputes)).toMatchObject({ lateShare: 0.2, disputeShare: 0.25 });
});

const means = { lateness: 0.2, lateShare: 0.5, disputeShare: 0.2 };

test('lateness is shrunken to the mean of the sheet, and absent without timing', () => {
  expect(latenessOf(noPaymentStats(), means)).toBeUndefined();
  expect(latenessOf(sumsOf([timing(31), 1]), means)).toBeCloseTo((1 + 0.4) / 3, 12);
});

test('traits: the probability of a share above the limit', () => {
  expect(lateTraitOf(noPaymentStats(), means, settings)).toBeUndefined();
  expect(disputeTraitOf(noPaymentStats(), means, settings)).toBeUndefined();
  // Beta(1 + 1, 1 + 1) lies above one half with one half, by symmetry.
  expect(lateTraitOf(sumsOf([timing(5), 1], [timing(0), 1]), means, settings)).toBeCloseTo(0.5, 10);
  // Beta(0.6 + 0.4, 0.4 + 1.6) = Beta(1, 2): P(X > 0.3) = 0.7².
  const disputes = { ...noPaymentStats(), disputeWeight: 1, disputed: 0.6 };
  expect(disputeTraitOf(disputes, means, settings)).toBeCloseTo(0.49, 10);
  expect(disputeTraitOf(disputes, means, { ...settings, disputeShareThreshold: 50 })).toBeCloseTo(0.25, 10);
});
