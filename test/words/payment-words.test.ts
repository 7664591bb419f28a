import { en } from '../../src/words/en/cells';
import { paymentWords } from '../../src/words/payment-words';
import { bookOf, day, invoice, onlyClient, paidBy } from '../scoring/books';

const unpaid = (due: string) => onlyClient(bookOf([invoice(due, undefined, { due: day(due) })]));

test('a status alone makes a sentence of its own, days of payment make pieces', () => {
  expect(paymentWords(unpaid('2025-10-02'), en)).toEqual({
    status: [],
    pieces: ['has not paid one invoice for 90 days'],
    isLate: true,
  });
  const told = invoice('2025-10-01', undefined, { hasPaidColumn: false, settlement: paidBy() });
  expect(paymentWords(onlyClient(bookOf([told])), en)).toEqual({
    status: ['The only due invoice is paid'],
    pieces: [],
    isLate: false,
  });
});
