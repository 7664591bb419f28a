import type { Book } from '../../../src/model/book';
import type { Settings } from '../../../src/model/settings';
import {
  bookOf,
  clientIn,
  credit,
  entry,
  lineOf,
  loggedBook,
  onlyClient,
  paid,
  repeated,
  reportOn,
} from '../books';

describe('effort', () => {
  test('unbilled hours, requests for what is not offered', () => {
    const book = loggedBook([paid({ unbilledHours: 3 }), paid()], [entry('not-offered', '2025-06-10')]);
    book.known.unbilledHours = true;
    expect(lineOf(onlyClient(book), 'effort')).toMatchObject({ hours: 3.75, amount: 22_500, count: 2 });
  });

  /** Three invoices of 1,000 for each client with so many hours each. */
  const worked = (...hours: (number | undefined)[]): Book =>
    bookOf(hours.flatMap((each, index) => repeated(3, () => paid({ client: `c${index}`, hours: each }))));
  const effortOf = (book: Book, index = 0, settings: Partial<Settings> = {}) =>
    lineOf(clientIn(reportOn(book, settings), `c${index}`), 'effort');

  test('hours beyond what the revenue pays for at the median of four clients', () => {
    // Revenue of an hour: 20, 100, 200, 100 → the median is 100.
    const book = worked(50, 10, 5, 10);
    book.invoices.push(paid({ client: 'c0', amount: 0 }), paid({ client: 'c0', amount: 0, hours: 0 }));
    const row = expect.objectContaining({ sheet: 'Invoices' });
    expect(effortOf(book)).toMatchObject({ hours: 120, amount: 720_000, count: 3, origins: [row, row, row] });
    expect(effortOf(book, 1)).toMatchObject({ hours: 0, count: 0, origins: [] });
    expect(effortOf(book, 2)?.hours).toBe(0);
    expect(effortOf(worked(50, 10, 5))).toBeUndefined();
    // Clients without hours are not compared, and have none beyond the usual.
    expect(effortOf(worked(50, 10, 5, undefined))).toBeUndefined();
    expect(effortOf(worked(50, 10, 5, 10, undefined), 4)?.hours).toBe(0);
  });

  test('what was let off is put back first', () => {
    const book = worked(50, 10, 5, 10);
    for (const one of book.invoices) if (one.client === 'c0') one.discount = 100_000;
    // 6,000 at list price pay for 60 of 150 hours at the median of 40, 100, 200, 100.
    expect(effortOf(book)?.hours).toBe(90);
    // The median is one of what was billed: the same whatever was let off.
    for (const one of book.invoices) one.discount = 100_000;
    expect(effortOf(book)?.hours).toBe(90);
  });

  test('in another currency by its rate', () => {
    const book = worked(50, 10, 5, 10);
    const dollars = {
      ...book,
      rates: { USD: 0.5 },
      invoices: book.invoices.map((one) =>
        one.client === 'c0' ? { ...one, currency: 'USD', amount: 200_000 } : one,
      ),
    };
    expect(effortOf(dollars)?.hours).toBeCloseTo(120, 9);
    expect(effortOf({ ...dollars, rates: {} })).toBeUndefined();
  });

  test('returns: credit notes without a complaint', () => {
    const returned = bookOf([paid(), credit('2025-07-01', 1_000), credit('2025-07-02', 1_000)]);
    expect(lineOf(onlyClient(returned), 'effort')).toMatchObject({ hours: 0.5, count: 2 });
    expect(lineOf(onlyClient(returned, { returnMinutes: 60 }), 'effort')?.hours).toBe(2);
    const complained = loggedBook(
      [paid(), credit('2025-07-01', 1_000)],
      [entry('unfounded-complaint', '2025-06-20')],
    );
    expect(lineOf(onlyClient(complained), 'effort')).toMatchObject({ hours: 0, count: 0 });
  });

  test('hours that were billed are known as work', () => {
    const client = onlyClient(bookOf([paid({ hours: 8 }), paid({ hours: 2 }), paid()]));
    expect(client.workedHours).toBe(10);
    expect(lineOf(client, 'effort')).toBeUndefined();
    expect(onlyClient(bookOf([paid()])).workedHours).toBeUndefined();
  });
});
