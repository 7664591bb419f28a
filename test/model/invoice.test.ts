import {
  type Invoice,
  isCreditNote,
  isDisputed,
  isOpen,
  outstandingOf,
  paymentsOf,
  revenueOf,
  type Settlement,
} from '../../src/model/invoice';
import { invoice, openFor, paidBy, UNKNOWN } from '../scoring/books';

const withAmount = (amount: number | undefined, change: Partial<Invoice> = {}): Invoice => ({
  ...invoice('2025-01-01', '2025-02-01'),
  ...change,
  amount,
});

test.each<[amount: number | undefined, boolean]>([
  [-1, true],
  [0, false],
  [1, false],
  [undefined, false],
])('an amount of %s is a credit note: %s', (amount, credit) => {
  expect(isCreditNote({ amount })).toBe(credit);
});

test('a disputed invoice is disputed; a credit note, or an invoice of which nobody knows, is not', () => {
  expect(isDisputed(withAmount(5, { disputed: true }))).toBe(true);
  expect(isDisputed(withAmount(undefined, { disputed: true }))).toBe(true);
  expect(isDisputed(withAmount(-5, { disputed: true }))).toBe(false);
  expect(isDisputed(withAmount(5, { disputed: false }))).toBe(false);
  expect(isDisputed(withAmount(5))).toBe(false);
});

test.each<[string, Settlement, { open: boolean; payments: number; outstanding: number | undefined }]>([
  ['nothing said', UNKNOWN, { open: false, payments: 0, outstanding: undefined }],
  ['paid', paidBy({ day: 1, amount: 5 }), { open: false, payments: 1, outstanding: 0 }],
  ['partly paid', openFor(7, { amount: 5 }), { open: true, payments: 1, outstanding: 7 }],
  [
    'open, nobody knows how much',
    { state: 'open-without-amount', payments: [{ amount: 0 }] },
    { open: true, payments: 1, outstanding: undefined },
  ],
])('%s', (_state, settlement, { open, payments, outstanding }) => {
  const one = { settlement };
  expect([isOpen(one), paymentsOf(one).length, outstandingOf(one)]).toEqual([open, payments, outstanding]);
});

test('revenue is net where the sheet has it, else the amount, else nothing', () => {
  expect(revenueOf({ net: 80, amount: 100 })).toBe(80);
  expect(revenueOf({ net: -80, amount: -100 })).toBe(-80);
  expect(revenueOf({ amount: 100 })).toBe(100);
  expect(revenueOf({})).toBe(0);
});
