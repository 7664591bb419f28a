import {
  type Complaint,
  complaintWeight,
  dayOfInvoice,
  type Invoice,
  isCreditNote,
  outstandingOf,
  paymentsOf,
  type Settlement,
} from '../../src/model/invoice';
import { day, invoice, openFor, paidBy, UNKNOWN, writtenOff } from '../scoring/books';

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

test.each<[Complaint | undefined, number]>([
  ['unfounded', 1],
  ['unsaid', 0.5],
  ['founded', 0],
  ['none', 0],
  [undefined, 0],
])('a complaint that is %s counts %d; on a credit note it is none', (complaint, weight) => {
  expect(complaintWeight(withAmount(5, { complaint }))).toBe(weight);
  expect(complaintWeight(withAmount(undefined, { complaint }))).toBe(weight);
  expect(complaintWeight(withAmount(-5, { complaint }))).toBe(0);
});

test.each<[string, Settlement, { payments: number; outstanding: number | undefined }]>([
  ['nothing said', UNKNOWN, { payments: 0, outstanding: undefined }],
  ['paid', paidBy({ day: 1, amount: 5 }), { payments: 1, outstanding: 0 }],
  ['partly paid', openFor(7, { amount: 5 }), { payments: 1, outstanding: 7 }],
  ['given up', writtenOff(7, { amount: 5 }), { payments: 1, outstanding: 7 }],
  [
    'open, nobody knows how much',
    { state: 'open-without-amount', payments: [{ amount: 0 }] },
    { payments: 1, outstanding: undefined },
  ],
])('%s', (_state, settlement, { payments, outstanding }) => {
  expect([paymentsOf({ settlement }).length, outstandingOf({ settlement })]).toEqual([payments, outstanding]);
});

test('the day of an invoice: issued, else due, else its first payment', () => {
  const paid = invoice('2025-01-01', '2025-02-10');
  expect(dayOfInvoice(paid)).toBe(day('2025-01-01'));
  expect(dayOfInvoice({ ...paid, issued: undefined })).toBe(day('2025-01-31'));
  const undated = { ...paid, issued: undefined, due: undefined };
  expect(dayOfInvoice(undated)).toBe(day('2025-02-10'));
  expect(dayOfInvoice({ ...undated, settlement: UNKNOWN })).toBeUndefined();
  const payments = [
    { amount: 1 },
    { day: day('2025-03-10'), amount: 1 },
    { day: day('2025-02-20'), amount: 1 },
  ];
  expect(dayOfInvoice({ ...undated, settlement: paidBy(...payments) })).toBe(day('2025-02-20'));
});
