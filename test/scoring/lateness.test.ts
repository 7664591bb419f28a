import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import {
  disputeHabitOf,
  lateChanceOf,
  lateHabitOf,
  latenessOf,
  type PaymentStats,
  paymentStats,
  portfolioStats,
  weightsOn,
} from '../../src/scoring/lateness';
import { receivableOf } from '../../src/scoring/settlement';
import { day, invoice, late, repeated, TODAY, UNKNOWN, writtenOff } from './books';

const settings = defaultSettings();
/** Due on the as-of date, a Wednesday, so that it weighs one; paid so many days before or after. */
const AT = day('2025-06-04');
const stats = (...list: Invoice[]): PaymentStats =>
  paymentStats(
    list.map((one) => receivableOf(one, { asOf: TODAY, end: TODAY, tellsTiming: true }, settings)),
    weightsOn(AT, settings),
    settings,
  );
const paid = (days: number, change: Partial<Invoice> = {}): Invoice => late('2025-06-04', days, change);

test.each([
  [0, 0],
  [1, 1 / 3],
  [7, 1 / 3],
  [8, 2 / 3],
  [30, 2 / 3],
  [31, 1],
])('%d days late are a step of %d', (days, step) => {
  expect(stats(paid(days)).steps).toBeCloseTo(step, 12);
});

test('more than a week is what makes a habit; more than two days are late in words', () => {
  expect([7, 8].map((days) => stats(paid(days)).habitLate)).toEqual([0, 1]);
  expect([2, 3].map((days) => stats(paid(days)).lateInvoices)).toEqual([0, 1]);
  expect(stats(paid(3), paid(5), paid(1))).toMatchObject({ timed: 3, lateInvoices: 2, lateDays: 8 });
});

test('an open invoice tells lateness, but was not paid late; nor was one that was given up', () => {
  const [open, lost] = [invoice('2025-06-04', undefined), paid(0, { settlement: writtenOff(100_000) })] as [
    Invoice,
    Invoice,
  ];
  expect(stats(open)).toMatchObject({ timed: 1, habitLate: 1, lateInvoices: 0, toPayWeight: 0 });
  expect(stats(lost)).toMatchObject({ timed: 1, habitLate: 1, lateInvoices: 0, toPayWeight: 0 });
});

test('invoices that tell nothing, and credit notes, do not count', () => {
  expect(stats(paid(0, { settlement: UNKNOWN }))).toMatchObject({
    timed: 0,
    weight: 0,
    habitWeight: 0,
    history: expect.closeTo(2 ** (-30 / 730), 12),
  });
  expect(stats(paid(40, { amount: -5, complaint: 'unfounded' }))).toMatchObject({
    timed: 0,
    history: 0,
    disputable: 0,
  });
});

test('days weigh by recency of the due date: half after 180 days, habits after 730', () => {
  const old = (days: number, change: Partial<Invoice> = {}): Invoice =>
    invoice('2024-12-01', undefined, {
      due: AT - days,
      issued: AT - days - 30,
      settlement: { state: 'paid', payments: [{ day: AT - days + 10, amount: 100_000 }] },
      ...change,
    });
  const both = stats(old(180), paid(0));
  expect(both.weight).toBeCloseTo(1.5, 12);
  expect(both.daysLate).toBeCloseTo(5, 12);
  expect(both.daysToPay).toBeCloseTo(0.5 * 40 + 30, 12);
  expect(both.toPayWeight).toBeCloseTo(1.5, 12);
  // 730 days before 2025-06-04 is a Monday.
  expect(stats(old(730)).habitWeight).toBeCloseTo(0.5, 12);
  expect(stats(old(730, { complaint: 'unsaid' }))).toMatchObject({
    disputable: 1,
    disputeWeight: 0.5,
    disputed: 0.25,
  });
});

test('evidence weighs invoices by the day on which they were written', () => {
  const written = (days: number): Invoice => paid(0, { issued: AT - days, settlement: UNKNOWN });
  expect(stats(written(0), written(730), written(1460)).history).toBeCloseTo(1.75, 12);
  expect(stats(paid(0, { issued: undefined, due: undefined, settlement: UNKNOWN })).history).toBe(0);
});

/** So many clients, each with so many invoices that were all late by so many days. */
const sheet = (
  clients: number,
  invoices: number,
  days: number,
  change: Partial<Invoice> = {},
): PaymentStats[] =>
  Array.from({ length: clients }, () => stats(...repeated(invoices, () => paid(days, change))));

test('a book has means of its own from ten clients and thirty invoices on', () => {
  expect(portfolioStats(sheet(10, 3, 8)).lateness).toBeCloseTo(2 / 3, 12);
  expect(portfolioStats(sheet(9, 4, 8))).toMatchObject({ lateness: 0.2, lateShare: 0.2, isTimed: true });
  expect(portfolioStats([...sheet(9, 3, 8), ...sheet(1, 2, 8)])).toMatchObject({
    lateness: 0.2,
    lateShare: 0.2,
  });
  // Clients without timing are no clients here.
  expect(portfolioStats([...sheet(9, 4, 8), stats()]).lateness).toBe(0.2);
  expect(portfolioStats([stats()])).toMatchObject({ lateness: 0.2, isTimed: false });
});

test('the means are those of the clients’ own, whatever their number of invoices', () => {
  const mixed = [...sheet(5, 2, 8), ...sheet(5, 20, 0)];
  expect(portfolioStats(mixed).lateness).toBeCloseTo(1 / 3, 12);
  expect(portfolioStats(mixed).lateShare).toBeCloseTo(0.5, 12);
});

test('shares are never quite none or all', () => {
  expect(portfolioStats(sheet(10, 3, 8)).lateShare).toBe(0.99);
  expect(portfolioStats(sheet(10, 3, 0)).lateShare).toBe(0.01);
});

test('complaints have a mean of their own by the invoices of which they are known', () => {
  const complaint = (count: number, invoices: number) =>
    sheet(count, invoices, 0, { complaint: 'unfounded' });
  expect(portfolioStats(complaint(10, 3)).disputeShare).toBe(0.99);
  expect(
    portfolioStats([...complaint(5, 3), ...sheet(5, 3, 0, { complaint: 'none' })]).disputeShare,
  ).toBeCloseTo(0.5, 12);
  expect(portfolioStats(complaint(9, 9)).disputeShare).toBe(0.2);
  expect(portfolioStats([...complaint(9, 9), ...sheet(1, 9, 0)]).disputeShare).toBe(0.2);
});

const means = { lateness: 0.2, lateShare: 0.5, disputeShare: 0.2, isTimed: true };

test('lateness is shrunken to the mean of the book, and absent without timing', () => {
  expect(latenessOf(stats(), means)).toBeUndefined();
  expect(latenessOf(stats(paid(31)), means)).toBeCloseTo((1 + 0.4) / 3, 12);
});

test('habits: the probability of a share above the limit', () => {
  expect(lateHabitOf(stats(), means, settings)).toBeUndefined();
  expect(disputeHabitOf(stats(), means, settings)).toBeUndefined();
  // Beta(1 + 1, 1 + 1) is above one half with a chance of one half, by symmetry.
  expect(lateHabitOf(stats(paid(8), paid(7)), means, settings)).toBeCloseTo(0.5, 10);
  // Beta(0.6 + 0.4, 0.4 + 1.6) = Beta(1, 2): P(X > 0.3) = 0.7².
  const disputes = { ...stats(), disputeWeight: 1, disputed: 0.6 };
  expect(disputeHabitOf(disputes, means, settings)).toBeCloseTo(0.49, 10);
  expect(disputeHabitOf(disputes, means, { ...settings, disputeShareThreshold: 50 })).toBeCloseTo(0.25, 10);
  // Two more on time make Beta(2, 4); two more without a complaint Beta(1, 4).
  expect(lateHabitOf(stats(paid(8), paid(7)), means, settings, 2)).toBeCloseTo(6 / 32, 10);
  expect(disputeHabitOf(disputes, means, settings, 2)).toBeCloseTo(0.7 ** 4, 10);
  expect(lateHabitOf(stats(paid(8), paid(7)), means, { ...settings, lateShareThreshold: 25 })).toBeCloseTo(
    0.84375,
    10,
  );
});

test('the chance to pay late is there from the first invoice on', () => {
  expect(lateChanceOf(stats(), { ...means, lateShare: 0.3 })).toBeCloseTo(0.3, 12);
  expect(lateChanceOf(stats(paid(8)), { ...means, lateShare: 0.3 })).toBeCloseTo(1.6 / 3, 12);
  expect(lateChanceOf(stats(paid(7)), { ...means, lateShare: 0.3 })).toBeCloseTo(0.6 / 3, 12);
});
