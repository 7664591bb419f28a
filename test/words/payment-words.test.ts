import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { paymentWords } from '../../src/words/payment-words';
import { bookOf, day, invoice, late, onlyClient, openFor, paidBy, writtenOff } from '../scoring/books';

const unpaid = (due: string) => onlyClient(bookOf([invoice(due, undefined, { due: day(due) })]));

test('a status alone makes a sentence of its own, days of payment make pieces', () => {
  expect(paymentWords(unpaid('2025-10-02'), en)).toEqual({
    status: [],
    pieces: ['has left one invoice unpaid for 90 days'],
    isLate: true,
  });
  const told = invoice('2025-10-01', undefined, { hasPaidColumn: false, settlement: paidBy() });
  expect(paymentWords(onlyClient(bookOf([told])), en)).toEqual({
    status: ['The only due invoice is paid'],
    pieces: [],
    isLate: false,
  });
});

describe('what is open of invoices that were paid in part', () => {
  const due = (iso: string, open: number, change: Partial<Invoice> = {}) =>
    invoice(iso, undefined, { due: day(iso), settlement: openFor(open), ...change });
  const said = (book: Book) =>
    [en, de].map((words) =>
      paymentWords(onlyClient(book), words)
        .pieces.join()
        .replace(/\u00a0/g, ' '),
    );

  test('one', () => {
    expect(said(bookOf([due('2025-10-02', 20_000)]))).toEqual([
      'has not fully paid one invoice for 90 days (€200 still open)',
      'hat eine Rechnung seit 90 Tagen nicht ganz bezahlt (noch 200 € offen)',
    ]);
  });

  test('each of several, or some of them', () => {
    expect(said(bookOf([due('2025-10-02', 20_000), due('2025-11-03', 30_000)]))).toEqual([
      'has not fully paid 2 invoices (€500 still open), the oldest for 90 days',
      'hat 2 Rechnungen nicht ganz bezahlt (noch 500 € offen), die älteste seit 90 Tagen',
    ]);
    expect(said(bookOf([due('2025-10-02', 20_000), due('2025-11-03', 100_000)]))).toEqual([
      'has not paid, or not fully, 2 invoices (€1,200 still open), the oldest for 90 days',
      'hat 2 Rechnungen nicht oder nicht ganz bezahlt (noch 1.200 € offen), die älteste seit 90 Tagen',
    ]);
  });

  test('what is in a currency without a rate is in no sum', () => {
    const francs = bookOf([
      late('2025-03-03', 0),
      late('2025-04-01', 0),
      due('2025-10-02', 20_000, { currency: 'CHF' }),
    ]);
    expect(said(francs)[0]).toContain('has not fully paid one invoice for 90 days,');
  });
});

test('what was written off is said as it was billed, with the tax', () => {
  const lost = invoice('2025-03-03', undefined, {
    amount: 1_190_00,
    net: 1_000_00,
    settlement: writtenOff(1_190_00),
  });
  expect(paymentWords(onlyClient(bookOf([lost])), en).pieces.join()).toContain(
    'never paid €1,190 (written off)',
  );
});
