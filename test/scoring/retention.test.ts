import type { Book } from '../../src/model/book';
import type { ClientReport } from '../../src/model/report';
import { bookOf, day, invoice, onlyClient, openFor, repeated } from './books';

/** Invoices of 40,000 that were paid in time but for a rest. */
const keeping = (rest: number, count = 4, change: Partial<Book> = {}): ClientReport =>
  onlyClient(
    bookOf(
      repeated(count, (index) =>
        invoice(`2025-0${index + 2}-03`, undefined, {
          amount: 4_000_000,
          settlement: openFor(rest, { day: day(`2025-0${index + 2}-20`), amount: 4_000_000 - rest }),
        }),
      ),
      change,
    ),
  );

test.each([
  [4.5, true],
  [5, true],
  [5.5, true],
  [9.5, true],
  [10.5, true],
  [4.4, false],
  [5.6, false],
  [9.4, false],
  [10.6, false],
])('%d %% kept four times is a retention: %s', (percent, isRetention) => {
  const client = keeping(40_000 * percent);
  expect(client.retentions).toHaveLength(isRetention ? 4 : 0);
  expect(client.outstandingInvoices).toHaveLength(isRetention ? 0 : 4);
});

test('it is open, but neither late nor lost; nobody waits for it or is reminded of it', () => {
  const client = keeping(200_000);
  expect(client).toMatchObject({
    energy: 100,
    unpaid: undefined,
    timedInvoices: 4,
    lateInvoices: 0,
    daysLate: 0,
  });
  expect(client.retentions[0]).toMatchObject({ outstanding: 200_000, currency: 'EUR' });
});

test('once is a chance, and so are two different shares', () => {
  expect(keeping(200_000, 1).retentions).toEqual([]);
  expect(keeping(200_000, 2).retentions).toHaveLength(2);
  const rests = [200_000, 400_000].map((rest, index) =>
    invoice(`2025-0${index + 2}-03`, undefined, { amount: 4_000_000, settlement: openFor(rest) }),
  );
  expect(onlyClient(bookOf(rests)).retentions).toEqual([]);
});

test('the owner’s answer: no makes it ordinary, yes ends the question', () => {
  const no = keeping(200_000, 4, { retentions: { a: false } });
  expect(no).toMatchObject({ retentions: [], unpaid: { invoices: 4, outstanding: 800_000 } });
  const yes = keeping(200_000, 4, { retentions: { a: true } });
  expect(yes).toMatchObject({ retentions: [], unpaid: undefined, outstandingInvoices: [] });
});
