import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import { isLater, scoreClient } from '../../src/scoring/scored-client';
import { bookOf, day, entry, invoice, loggedBook, onlyClient, openFor, reportOn } from './books';

const ASOF = day('2025-12-31');
const measured = (book: Book, change: Partial<Parameters<typeof scoreClient>[1]> = {}) =>
  scoreClient(
    { client: book.clients[0], invoices: book.invoices, events: book.events },
    { book, asOf: ASOF, settings: defaultSettings(), dated: true, ...change },
  );
const paid = (change: Partial<Invoice> = {}, iso = '2025-06-04') => invoice(iso, iso, change);

describe('the currency of a client', () => {
  const currency = (...codes: string[]) =>
    measured(
      bookOf(
        codes.map((code) => paid({ currency: code })),
        { currency: 'EUR' },
      ),
    ).file.currency;

  test.each([
    [['USD', 'USD', 'EUR'], 'USD'],
    [['EUR', 'USD', 'USD'], 'USD'],
    [['USD', 'EUR'], 'EUR'],
    [['EUR', 'USD'], 'EUR'],
    [['USD', 'CHF'], 'CHF'],
    [['CHF', 'USD'], 'CHF'],
  ])('%j: %s', (codes, wanted) => {
    expect(currency(...codes)).toBe(wanted);
  });

  test('others are named in the order of the alphabet', () => {
    expect(
      onlyClient(bookOf(['USD', 'CHF', 'EUR', 'EUR'].map((code) => paid({ currency: code })))),
    ).toMatchObject({
      currency: 'EUR',
      otherCurrencies: ['CHF', 'USD'],
    });
  });
});

test('an invoice of the as-of date is known, one of the next day is not', () => {
  expect(isLater(paid({}, '2025-12-31'), ASOF)).toBe(false);
  expect(isLater(paid({}, '2026-01-01'), ASOF)).toBe(true);
  const { issued: _, due: __, ...undated } = invoice('2025-01-01', undefined);
  expect(isLater(undated, ASOF)).toBe(false);
});

test('the newest invoice is the last one that was issued; on one day the lower row, whichever comes first', () => {
  const at = (row: number, iso: string) => paid({ origins: [{ sheet: 'Invoices', row }] }, iso);
  const rows = [at(2, '2025-06-04'), at(9, '2025-06-03'), at(5, '2025-06-04')];
  for (const invoices of [rows, [...rows].reverse()])
    expect(measured(bookOf(invoices)).newest?.origins).toEqual([{ sheet: 'Invoices', row: 5 }]);
});

test('events up to the as-of date are known', () => {
  const book = loggedBook([paid()], [entry('reminder', '2025-12-31'), entry('reminder', '2026-01-01')]);
  expect(measured(book).file.events).toHaveLength(1);
});

test('timings of the window, and of older invoices that are open; other currencies count for lateness only', () => {
  const book = bookOf([
    paid({}, '2025-06-04'),
    paid({}, '2024-06-04'),
    invoice('2024-06-04', undefined, { number: 'old and open' }),
    paid({ currency: 'USD' }, '2025-06-04'),
    invoice('2024-06-04', undefined, { number: 'old, open, in dollars', currency: 'USD' }),
    // Half paid in the window before, half open: it still drains.
    invoice('2024-06-05', undefined, {
      number: 'half',
      settlement: openFor(50_000, { day: day('2024-08-01'), amount: 50_000 }),
    }),
  ]);
  const { file, sums } = measured(book);
  expect(sums.invoices).toBe(6);
  expect(file.timings.map(({ invoice: one }) => one.number)).toEqual([
    book.invoices[0].number,
    'old and open',
    'half',
  ]);
  expect(file.recent).toHaveLength(1);
});

test('a book without any date counts everything as recent; with dates, an undated row counts for nothing', () => {
  const { issued: _, due: __, ...undated } = invoice('2025-01-01', undefined);
  const book = bookOf([undated]);
  expect(measured(book, { dated: false }).file.recent).toHaveLength(1);
  expect(measured(book).file.recent).toHaveLength(0);
  expect(reportOn(book).clients[0].revenue).toBe(100_000);
  expect(reportOn(bookOf([undated, paid()])).clients[0].revenue).toBe(100_000);
});

describe('disputes', () => {
  const sums = (invoices: Invoice[], disputes: boolean, events = [] as ReturnType<typeof entry>[]) => {
    const book = events.length > 0 ? loggedBook(invoices, events) : bookOf(invoices);
    book.known.disputes = disputes;
    const { disputeWeight, disputed } = measured(book).sums;
    return [disputeWeight, disputed];
  };
  // Due 180 days ago: each weighs one half.
  const due = (change: Partial<Invoice>) => paid({ due: ASOF - 180, ...change });

  test('flags weigh as their invoices; credit notes and unknown ones are left out', () => {
    expect(
      sums(
        [due({ disputed: true }), due({ disputed: false }), due({}), due({ disputed: true, amount: -5 })],
        true,
      ),
    ).toEqual([1, 0.5]);
    expect(sums([due({ disputed: true, amount: 0 })], true)).toEqual([0.5, 0.5]);
    expect(sums([due({ amount: undefined as never, disputed: true })], true)).toEqual([0.5, 0.5]);
  });

  test('without a column for them, complaints of the log count, but not more than there are invoices', () => {
    const complaint = entry('unfounded-complaint', '2025-07-04');
    expect(sums([due({}), due({})], false)).toEqual([0, 0]);
    expect(sums([due({}), due({})], false, [complaint])).toEqual([1, 0.5]);
    expect(sums([due({})], false, [complaint, complaint, complaint])).toEqual([0.5, 0.5]);
    expect(sums([due({})], false, [entry('founded-complaint', '2025-07-04')])).toEqual([0.5, 0]);
  });

  test('with a column, the log adds nothing to the flags', () => {
    expect(sums([due({ disputed: false })], true, [entry('unfounded-complaint', '2025-07-04')])).toEqual([
      0.5, 0,
    ]);
  });
});

test('weights of all invoices, timed or not', () => {
  const { due: _, ...noDue } = paid({ due: ASOF });
  const { issued: __, due: ___, ...undated } = invoice('2025-01-01', undefined);
  expect(
    measured(bookOf([paid({ due: ASOF - 180 }), { ...noDue, issued: ASOF - 210 }, undated])).weight,
  ).toBeCloseTo(0.5 + 0.5 + 1, 10);
});

test('an hour is worth what was said in the book’s currency, in its minor units', () => {
  expect(measured(bookOf([paid()])).file.hourlyValue).toBe(6_000);
  expect(measured(bookOf([paid({ currency: 'JPY' })], { currency: 'JPY' })).file.hourlyValue).toBe(60);
  expect(measured(bookOf([paid({ currency: 'CHF' })])).file.hourlyValue).toBeUndefined();
});
