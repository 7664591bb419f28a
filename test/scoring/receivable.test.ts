import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import {
  daysBeyondTerms,
  daysOverdue,
  type Receivable,
  revenueOf,
  wasOverdueAfter,
} from '../../src/scoring/receivable';
import { receivableOf } from '../../src/scoring/settlement';
import { day, invoice, TODAY, writtenOff } from './books';

const receivable = (one: Invoice): Receivable =>
  receivableOf(one, { asOf: TODAY, end: TODAY, tellsTiming: true }, defaultSettings());
/** Due on Friday, 31 January. */
const january = (paid: string | undefined, change: Partial<Invoice> = {}): Invoice =>
  invoice('2025-01-01', paid, change);

test('revenue is turned into the currency of the client', () => {
  const one = receivable(january(undefined, { amount: 100 }));
  expect(revenueOf(one)).toBe(100);
  expect(revenueOf({ ...one, rest: { ...one.rest, factor: 0.5 } })).toBe(50);
});

test('days beyond terms: late, overdue or given up; nothing of what is not due', () => {
  const [late, open, lost, early] = [
    january('2025-02-10'),
    january(undefined),
    january(undefined, { settlement: writtenOff(100_000), hasPaidColumn: false }),
    invoice('2025-12-20', undefined),
  ].map((one) => receivable(one));
  expect([late, open, lost, early].map((one) => daysBeyondTerms(one as Receivable))).toEqual([
    10, 334, 334, 0,
  ]);
  expect([late, open, lost, early].map((one) => daysOverdue(one as Receivable))).toEqual([0, 334, 0, 0]);
});

test('it was overdue in a window that begins before it was paid', () => {
  const late = receivable(january('2025-02-10'));
  expect(wasOverdueAfter(late, day('2025-02-09'))).toBe(true);
  expect(wasOverdueAfter(late, day('2025-02-10'))).toBe(false);
  // Never overdue.
  expect(wasOverdueAfter(receivable(january('2025-01-31')), day('2024-01-01'))).toBe(false);
  expect(wasOverdueAfter(receivable(january('2025-02-01')), day('2024-01-01'))).toBe(true);
});
