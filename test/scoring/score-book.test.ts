import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import { assumptionsOf } from '../../src/scoring/assumptions';
import { scoreBook } from '../../src/scoring/score-book';
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
  onlyClient,
  openFor,
  paidBy,
  repeated,
  reportOn,
  TODAY,
  UNKNOWN,
  writtenOff,
} from './books';

const monthly = (count: number, change: Partial<Invoice> = {}): Invoice[] =>
  repeated(count, (index) => late(after('2025-02-03', 28 * index), 0, change));

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

test('each line rests on settings; mood on that of its rating', () => {
  expect(assumptionsOf('loss', undefined)).toContain('lostAfter');
  expect(assumptionsOf('margin', 4)).toContain('vatRate');
  expect(assumptionsOf('effort', 4)).toEqual(['requestMinutes', 'returnMinutes', 'hourlyValue']);
  expect([1, 2, 3, 4, 5, undefined].map((joy) => assumptionsOf('joy', joy))).toEqual([
    ['joyOf1'],
    ['joyOf2'],
    [],
    ['joyOf4'],
    ['joyOf5'],
    [],
  ]);
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

describe('what is missing', () => {
  test('without amounts there is lateness, but no energy', () => {
    const book = bookOf(monthly(4).map(({ amount: _, ...rest }) => rest));
    book.known.amounts = false;
    const client = onlyClient(book);
    expect(client).toMatchObject({ energy: undefined, lines: [], value: 0 });
    expect(client.lateness).toBeGreaterThan(0);
    expect(client.missing).toEqual(['amounts', 'complaints', 'prices']);
    expect(client.completeness).toBeCloseTo(0.4, 12);
  });

  test('without a readable day nothing is scored; beside dated ones an undated row counts for nothing', () => {
    const undated = { ...invoice('2025-01-02', undefined), issued: undefined, due: undefined };
    const client = onlyClient(bookOf([undated, undated, undated]));
    expect(client).toMatchObject({ energy: undefined, lines: [], revenue: 0 });
    expect(client.missing).toContain('dates');
    expect(onlyClient(bookOf([undated, late('2025-06-30', 0)]))).toMatchObject({ revenue: 100_000 });
  });

  test('where nothing is said about payment, the lines of time are absent, not zero', () => {
    const client = onlyClient(bookOf([invoice('2025-01-02', undefined, { settlement: UNKNOWN })]));
    expect(client.lines.map(({ line }) => line)).toEqual(['margin', 'joy']);
    expect(client.missing).toEqual(['timing', 'complaints', 'prices']);
    expect(client).toMatchObject({ lateness: undefined, dueInvoices: 0 });
  });

  test('a status alone tells what is overdue, and half of what timing would', () => {
    const open = invoice('2025-11-03', undefined, { hasPaidColumn: false });
    const client = onlyClient(
      bookOf([open, ...monthly(3, { hasPaidColumn: false, settlement: paidBy({ amount: 100_000 }) })]),
    );
    expect(client.missing).toEqual(['paid-dates', 'complaints', 'prices']);
    expect(client.completeness).toBeCloseTo(0.5, 12);
    expect(lineOf(client, 'waiting')?.amount).toBeGreaterThan(0);
    expect(client).toMatchObject({
      dueInvoices: 4,
      overdueInvoices: 1,
      timedInvoices: 0,
      lateChance: undefined,
    });
  });

  test('the chance to pay late is there for all, where the book tells of anybody’s', () => {
    const untold = monthly(1, { client: 'new', settlement: UNKNOWN });
    expect(clientIn(reportOn(bookOf([...monthly(3), ...untold])), 'new').lateChance).toBe(0.2);
  });

  test('without the worth of an hour there is no energy, until it is said', () => {
    const book = bookOf(monthly(4, { currency: 'RSD' }), { currency: 'RSD' });
    expect(onlyClient(book)).toMatchObject({
      energy: undefined,
      missing: expect.arrayContaining(['hourly-value']),
    });
    expect(onlyClient(book).missing).not.toContain('rate');
    const told = scoreBook(book, { today: TODAY, settings: defaultSettings(), answered: ['hourlyValue'] });
    expect(told.clients).toMatchObject([{ energy: 100 }]);
    const margin = scoreBook(book, { today: TODAY, settings: defaultSettings(), answered: ['margin'] });
    expect(margin.clients[0]?.energy).toBeUndefined();
  });

  test('a client billed in two currencies has none without a rate, and one over both with it', () => {
    const list = [...monthly(3), ...monthly(2, { currency: 'CHF', amount: 900_000 })];
    const without = onlyClient(bookOf(list));
    expect(without).toMatchObject({
      currency: 'EUR',
      otherCurrencies: ['CHF'],
      energy: undefined,
      revenue: 300_000,
    });
    expect(without.missing).toContain('rate');
    const rated = onlyClient(bookOf(list, { rates: { CHF: 1.1 } }));
    expect(rated).toMatchObject({ currency: 'EUR', energy: 100, revenue: 300_000 + 1_980_000 });
    expect(rated.missing).not.toContain('rate');
  });
});

describe('facts for sentences and letters', () => {
  test('what is unpaid, and for how long; in the client’s currency', () => {
    const book = bookOf(
      [
        ...monthly(3),
        invoice('2025-03-03', undefined, { due: day('2025-03-31') }),
        invoice('2025-09-01', undefined, { due: day('2025-10-01'), settlement: openFor(40_000) }),
        invoice('2025-09-01', undefined, { due: day('2025-10-01'), currency: 'CHF' }),
        invoice('2025-12-15', undefined),
        invoice('2025-09-01', undefined, {
          due: day('2025-10-01'),
          settlement: { state: 'open-without-amount', payments: [] },
        }),
      ],
      { rates: { CHF: 1.05 } },
    );
    const client = onlyClient(book);
    expect(client.unpaid).toEqual({ invoices: 4, oldestDays: 275, outstanding: 100_000 + 40_000 + 105_000 });
    expect(client).toMatchObject({ overdueInvoices: 4, dueInvoices: 7 });
    expect(client.outstandingInvoices.map(({ outstanding, currency }) => [outstanding, currency])).toEqual([
      [100_000, 'EUR'],
      [40_000, 'EUR'],
      [100_000, 'CHF'],
      [100_000, 'EUR'],
    ]);
  });

  test('an open invoice as a letter names it, with its stated due date', () => {
    const open = invoice('2025-10-02', undefined, {
      number: 'R-77',
      due: day('2025-11-01'),
      settlement: openFor(40_000),
    });
    expect(onlyClient(bookOf([open])).outstandingInvoices).toEqual([
      {
        number: 'R-77',
        issued: open.issued,
        due: day('2025-11-01'),
        outstanding: 40_000,
        currency: 'EUR',
        origin: open.origins[0],
      },
    ]);
  });

  test('what was ever written off, without tax', () => {
    const lost = invoice('2022-05-02', undefined, {
      amount: 119_000,
      net: 100_000,
      settlement: writtenOff(59_500, { day: day('2022-06-01'), amount: 59_500 }),
    });
    const client = onlyClient(bookOf([...monthly(3), lost]));
    expect(client).toMatchObject({ writtenOff: 50_000, unpaid: undefined, outstandingInvoices: [] });
  });

  test('the newest invoice is the last one that was issued; on one day the lower row, whichever comes first', () => {
    const at = (row: number, iso: string): Invoice =>
      invoice(iso, iso, { origins: [{ sheet: 'Invoices', row }] });
    const rows = [at(2, '2025-06-04'), at(9, '2025-06-03'), at(5, '2025-06-04')];
    const credit = invoice('2025-07-01', undefined, { amount: -5, settlement: UNKNOWN });
    for (const invoices of [rows, [...rows].reverse()]) {
      expect(onlyClient(bookOf([...invoices, credit])).newest).toEqual({
        day: day('2025-06-04'),
        origin: { sheet: 'Invoices', row: 5 },
      });
    }
    const undated = { ...invoice('2025-01-02', undefined), issued: undefined };
    expect(onlyClient(bookOf([undated])).newest).toBeUndefined();
  });

  test('means of days weigh recent invoices more, and are absent where nothing tells', () => {
    // Due 180 and 0 days ago, so that they weigh one half and one: 30 and 0 days late.
    const one = invoice('2025-06-04', '2025-08-03');
    const two = invoice('2025-12-01', '2025-12-31');
    const client = onlyClient(bookOf([one, two]));
    expect(client.daysLate).toBeCloseTo((0.5 * 30 + 0) / 1.5, 10);
    expect(client.daysToPay).toBeCloseTo((0.5 * 60 + 30) / 1.5, 10);
    expect(client).toMatchObject({ timedInvoices: 2, lateInvoices: 1, meanLate: 30 });
    const untold = onlyClient(bookOf([invoice('2025-06-04', undefined, { settlement: UNKNOWN })]));
    expect(untold).toMatchObject({ daysLate: undefined, daysToPay: undefined, meanLate: undefined });
  });

  test('credit notes are no invoices', () => {
    const credits = monthly(5, { amount: -1_000, settlement: UNKNOWN });
    expect(onlyClient(bookOf([...monthly(2), ...credits]))).toMatchObject({
      invoices: 2,
      verdict: 'too-early',
    });
  });

  test('who they are', () => {
    const who = {
      key: 'a',
      name: 'Anna',
      email: 'a@example.org',
      contact: 'A. B.',
      address: 'Street 1',
      addressForm: 'du' as const,
      spellings: ['Anna', 'anna'],
    };
    expect(onlyClient(bookOf(monthly(1), {}, [who]))).toMatchObject(who);
  });
});

test('until when a stale book is entered', () => {
  const weekly = repeated(30, (index) => late(after('2025-08-11', -7 * index), 0, { client: 'b' }));
  const report = reportOn(bookOf([...weekly, invoice('2025-08-04', undefined)]));
  expect(report.enteredUntil).toBe(day('2025-08-11'));
  expect(clientIn(report, 'a')).toMatchObject({ unpaid: undefined, timedInvoices: 0, dueInvoices: 0 });
  expect(reportOn(bookOf(monthly(3))).enteredUntil).toBeUndefined();
});
