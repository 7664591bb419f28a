import type { Book } from '../../../src/model/book';
import { bookOf, clientIn, credit, lineOf, paid, reportOn, TODAY } from '../books';

describe('price', () => {
  /** Clients with an invoice each of this net amount and discount. */
  const discounted = (...sizes: [number, number][]): Book => {
    const book = bookOf(
      sizes.map(([net, discount], index) => paid({ client: `c${index}`, amount: net, net, discount })),
    );
    book.known.discounts = true;
    return book;
  };
  const priceOf = (book: Book, index = 0) => lineOf(clientIn(reportOn(book), `c${index}`), 'price');

  test('70 % of the discount beyond the median of others', () => {
    // 20 % of 1,000 where the others get 0, 5, 10 %: 15 points beyond 5 %.
    const book = discounted([80_000, 20_000], [100_000, 0], [95_000, 5_000], [90_000, 10_000]);
    const rows = [expect.objectContaining({ sheet: 'Invoices' })];
    expect(priceOf(book)).toMatchObject({ amount: 10_500, timeAmount: 0, count: 1, origins: rows });
    expect(clientIn(reportOn(book), 'c0').excessDiscount).toBe(15_000);
    // Less than usual gives nothing.
    expect(priceOf(book, 1)).toMatchObject({ amount: 0, count: 0, origins: [] });
  });

  test('of a client measured over three years, a third of them a year', () => {
    const book = discounted([80_000, 20_000], [100_000, 0], [100_000, 0], [100_000, 0]);
    const [first] = book.invoices;
    if (!first) throw new Error('no invoice');
    const issued = first.issued ?? 0;
    const older = [365, 730].map((days) => ({ ...first, issued: issued - days, due: issued - days + 30 }));
    const yearly = { ...book, invoices: [...book.invoices, ...older] };
    const { excessDiscount } = clientIn(reportOn(yearly), 'c0');
    // From the first invoice on.
    const years = (TODAY - issued + 730 + 1) / 365;
    expect(excessDiscount).toBe(Math.round((3 * 20_000) / years));
  });

  test('is made net like the amount of its row, else by the setting', () => {
    // 952 with tax are 800 without it, and 238 let off are 200: as if all were without tax.
    const withTax = discounted([80_000, 23_800], [100_000, 0], [95_000, 5_950], [90_000, 11_900]);
    for (const one of withTax.invoices) one.amount = (one.net ?? 0) * 1.19;
    expect(priceOf(withTax)).toMatchObject({ amount: 10_500 });
    const asked = bookOf(
      withTax.invoices.map((one) => ({ ...one, net: undefined })),
      { known: withTax.known },
    );
    const report = reportOn(asked, { vatRate: 19 });
    expect(lineOf(clientIn(report, 'c0'), 'price')?.amount).toBe(10_500);
    // What was given for nothing: 238 let off are 200 by the setting.
    const free = bookOf([...asked.invoices, paid({ client: 'c0', amount: 0, discount: 23_800 })], {
      known: withTax.known,
    });
    // 400 let off of 1,200; 5 % of 1,200 are usual.
    expect(lineOf(clientIn(reportOn(free, { vatRate: 19 }), 'c0'), 'price')?.amount).toBe(0.7 * 34_000);
  });

  test('fewer than three others say nothing of what is usual', () => {
    expect(priceOf(discounted([80_000, 20_000], [100_000, 0], [100_000, 0]))?.amount).toBe(0);
  });

  test('discounts count only where a column tells of them; one for prompt payment is none', () => {
    const book = discounted([80_000, 20_000], [100_000, 0], [95_000, 5_000], [90_000, 10_000]);
    book.known.discounts = false;
    expect(priceOf(book)).toBeUndefined();
    const prompt = bookOf(
      ['c0', 'c1', 'c2', 'c3'].map((client, index) =>
        paid({ client, discount: 0, cashDiscount: index === 0 ? 3_000 : 0 }),
      ),
    );
    prompt.known.discounts = true;
    expect(priceOf(prompt)?.amount).toBe(0);
  });

  test('only invoices that were let off something are named', () => {
    const book = discounted([80_000, 20_000], [100_000, 0], [95_000, 5_000], [90_000, 10_000]);
    book.invoices.push(paid({ client: 'c0', amount: 1_000, discount: 0 }));
    expect(priceOf(book)?.count).toBe(1);
  });

  test('a credit note has no discount of its own', () => {
    const book = discounted([80_000, 20_000], [100_000, 0], [95_000, 5_000], [90_000, 10_000]);
    book.invoices.push(credit('2025-06-15', 50_000, { client: 'c0', discount: 9_000 }));
    expect(priceOf(book)).toMatchObject({ amount: 10_500, count: 1 });
  });

  test('in another currency by its rate', () => {
    const book = discounted([80_000, 20_000], [100_000, 0], [95_000, 5_000], [90_000, 10_000]);
    const dollars = {
      ...book,
      rates: { USD: 0.5 },
      invoices: book.invoices.map((one) => (one.client === 'c0' ? { ...one, currency: 'USD' } : one)),
    };
    expect(priceOf(dollars)?.amount).toBe(10_500);
    expect(priceOf({ ...dollars, rates: {} })?.amount).toBe(0);
    // A client billed in both: the discount is turned into euros with its invoice.
    const both = {
      ...book,
      rates: { USD: 0.5 },
      invoices: [
        ...book.invoices,
        paid({ client: 'c0', net: 80_000, amount: 80_000, discount: 20_000, currency: 'USD' }),
      ],
    };
    expect(priceOf(both)?.amount).toBe(Math.round(0.7 * 1.5 * 15_000));
  });
});
