import type { Book } from '../../src/model/book';
import {
  after,
  bookOf,
  clientIn,
  day,
  entry,
  invoice,
  late,
  lineOf,
  linesOf,
  monthly,
  repeated,
  reportOn,
} from './books';

test('lines come in their order, and what is left is without joy', () => {
  const book = bookOf(
    [...monthly(4, { complaint: 'unsaid', discount: 0 }), ...monthly(4, { client: 'b' })],
    { events: [entry('haggled', '2025-06-10'), entry('not-offered', '2025-06-11')] },
    [
      { key: 'a', joy: 2 },
      { key: 'b', recommendedBy: 'a' },
    ],
  );
  const client = clientIn(reportOn(book), 'a');
  expect(client.lines.map(({ line }) => line)).toEqual([
    'margin',
    'referrals',
    'joy',
    'loss',
    'waiting',
    'chasing',
    'complaints',
    'price',
    'effort',
  ]);
  const left = client.lines
    .filter(({ line }) => line !== 'joy')
    .reduce((sum, { side, amount }) => sum + (side === 'gives' ? amount : -amount), 0);
  expect(client.value).toBe(left);
  expect(client.hours).toBeCloseTo(
    client.lines.reduce((sum, { hours }) => sum + hours, 0),
    10,
  );
});

describe('as-of date', () => {
  test('what came later is not known yet: later invoices, payments, events and cards', () => {
    const card = {
      client: 'a',
      day: day('2025-07-01'),
      line: 'price' as const,
      origin: { sheet: 'Energy log', row: 2 },
    };
    const book = bookOf([late('2025-01-31', 150), late('2025-08-01', 0)], {
      events: [entry('haggled', '2025-07-01')],
      cards: [card],
    });
    const client = clientIn(reportOn(book, {}, '2025-03-31'), 'a');
    expect(client).toMatchObject({ invoices: 1, card: undefined, unpaid: { invoices: 1, oldestDays: 59 } });
    expect(lineOf(client, 'price')).toBeUndefined();
    expect(clientIn(reportOn(book, {}, '2025-07-01'), 'a')).toMatchObject({
      card: { day: day('2025-07-01') },
    });
    expect(lineOf(clientIn(reportOn(book, {}, '2025-07-01'), 'a'), 'price')?.hours).toBe(0.75);
  });

  test('a book that sleeps is seen as on its last day, and says so', () => {
    const report = reportOn(bookOf([invoice('2023-05-02', '2023-06-15')]));
    expect(report).toMatchObject({ asOf: day('2023-06-15'), dormant: true, isEmptyPeriod: false });
  });

  test('a period in which nothing counts says so, instead of −100 for everybody', () => {
    const book = bookOf([invoice('2023-05-02', '2023-06-15')], { events: [entry('haggled', '2025-06-10')] });
    const report = reportOn(book, {}, '2025-12-31');
    expect(report.isEmptyPeriod).toBe(true);
    expect(report.clients).toMatchObject([{ energy: undefined, lines: [], verdict: 'too-early' }]);
    // An old invoice that is still open counts.
    const open = bookOf([invoice('2023-05-02', undefined)], { events: [entry('haggled', '2025-06-10')] });
    expect(reportOn(open, {}, '2025-12-31')).toMatchObject({
      isEmptyPeriod: false,
      clients: [{ energy: -100 }],
    });
  });

  test('a client without invoices or entries of the log by the as-of date is not there', () => {
    const made = bookOf([late('2025-06-30', 0), late('2026-06-30', 0, { client: 'later' })]);
    expect(reportOn(made).clients.map(({ key }) => key)).toEqual(['a']);
    expect(reportOn(made, {}, '2026-06-30').clients.map(({ key }) => key)).toContain('later');
  });
});

describe('people who are only in the log', () => {
  const book = (...events: ReturnType<typeof entry>[]): Book => bookOf(monthly(4), { events });

  test('are listed with what they took', () => {
    const quotes = repeatedQuotes(6);
    const found = clientIn(reportOn(book(...quotes)), 'lead');
    expect(found).toMatchObject({
      energy: -100,
      verdict: 'too-early',
      isOnlyInLog: true,
      invoices: 0,
      revenue: 0,
    });
    // Six quotes of three quarters of an hour.
    expect(linesOf(found).price).toBe(-27_000);
    expect(found.currency).toBe('EUR');
  });
  const repeatedQuotes = (count: number) =>
    Array.from({ length: count }, () => entry('quote-not-taken', '2025-06-10', { client: 'lead' }));

  test('are not listed where they took nothing in the year', () => {
    const keys = (...events: ReturnType<typeof entry>[]) =>
      reportOn(book(...events)).clients.map(({ key }) => key);
    expect(keys(entry('founded-complaint', '2025-06-10', { client: 'lead' }))).toEqual(['a']);
    expect(keys(entry('haggled', '2024-06-10', { client: 'lead' }))).toEqual(['a']);
    expect(keys(entry('haggled', '2025-06-10', { client: 'lead' }))).toEqual(['a', 'lead']);
  });

  test('say nothing of what the median client is worth', () => {
    const leads = ['l1', 'l2', 'l3'].map((client) => entry('haggled', '2025-06-10', { client }));
    const list = [...monthly(4), ...monthly(4, { client: 'b', amount: 50_000 })];
    const report = reportOn(bookOf(list, { events: leads }));
    // The median of 1,200 and 600 is 900.
    expect(clientIn(report, 'a').isValuable).toBe(true);
    expect(clientIn(report, 'b').isValuable).toBe(false);
  });
});

describe('value beside the median client', () => {
  const sized = (change: Partial<Book>, ...sizes: [amount: number, currency?: string][]): boolean[] => {
    const report = reportOn(
      bookOf(
        sizes.flatMap(([amount, currency = 'EUR'], index) =>
          monthly(4, { client: `c${index}`, amount, currency }),
        ),
        change,
      ),
    );
    return sizes.map((_, index) => clientIn(report, `c${index}`).isValuable);
  };

  test('at least as much as the one in the middle', () => {
    expect(sized({}, [10_000], [20_000], [30_000])).toEqual([false, true, true]);
    expect(sized({}, [10_000])).toEqual([true]);
  });

  test('in the book’s currency at the rate; without one there is nothing to compare', () => {
    expect(sized({ rates: { USD: 0.1 } }, [10_000], [20_000], [30_000, 'USD'])).toEqual([true, true, false]);
    expect(sized({}, [10_000], [20_000], [30_000, 'USD'])).toEqual([false, true, false]);
  });
});

test('until when a stale book is entered', () => {
  const weekly = repeated(30, (index) => late(after('2025-08-11', -7 * index), 0, { client: 'b' }));
  const report = reportOn(bookOf([...weekly, invoice('2025-08-04', undefined)]));
  expect(report.enteredUntil).toBe(day('2025-08-11'));
  expect(clientIn(report, 'a')).toMatchObject({ unpaid: undefined, timedInvoices: 0, dueInvoices: 0 });
  expect(reportOn(bookOf(monthly(3))).enteredUntil).toBeUndefined();
});
