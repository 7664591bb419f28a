import type { Invoice } from '../../src/model/invoice';
import { withoutVoidedCredits } from '../../src/reading/voided-credits';

const invoice = (number: string, amount: number, members: Partial<Invoice> = {}): Invoice => ({
  client: 'a',
  currency: 'EUR',
  number,
  amount,
  settlement: { state: 'paid', payments: [] },
  hasPaidColumn: false,
  origins: [{ sheet: '', row: 2 }],
  ...members,
});

const kept = (invoices: Invoice[], ...voided: Invoice[]): (string | undefined)[] =>
  withoutVoidedCredits(invoices, voided).map(({ number }) => number);

test('a credit note goes with the voided invoice that it names, else with one of its client and amount', () => {
  const voided = invoice('1', 1_000);
  expect(kept([invoice('2', 4_000), invoice('3', -1_000)], voided)).toEqual(['2']);
  expect(kept([invoice('3', -900, { creditOf: '1' })], voided)).toEqual([]);
});

test.each<[string, Partial<Invoice>]>([
  ['another client', { client: 'b' }],
  ['another amount', { amount: -999 }],
  ['another currency', { currency: 'USD' }],
  ['that names another invoice', { creditOf: '7' }],
  ['from before the invoice', { issued: 9 }],
])('a credit note of %s stays', (_what, members) => {
  expect(kept([invoice('3', -1_000, members)], invoice('1', 1_000, { issued: 10 }))).toEqual(['3']);
});

test('one voided invoice takes one credit note with it, the first after it', () => {
  const credits = [invoice('late', -1_000, { issued: 30 }), invoice('soon', -1_000, { issued: 20 })];
  expect(kept(credits, invoice('1', 1_000, { issued: 10 }))).toEqual(['late']);
  const [one, two] = [invoice('1', 1_000, { issued: 10 }), invoice('2', 1_000, { issued: 11 })];
  expect(kept(credits, one, two)).toEqual([]);
});

test('a credit note that names an invoice is not taken for another one of the same amount', () => {
  const named = invoice('3', -1_000, { creditOf: '2' });
  expect(kept([named], invoice('1', 1_000), invoice('2', 1_000))).toEqual([]);
  expect(kept([named, invoice('4', -1_000)], invoice('1', 1_000), invoice('2', 1_000))).toEqual([]);
});

test('a voided credit note takes nothing with it', () => {
  expect(kept([invoice('1', 1_000), invoice('3', -1_000)], invoice('2', -1_000))).toEqual(['1', '3']);
});
