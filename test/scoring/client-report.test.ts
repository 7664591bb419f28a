import { defaultSettings } from '../../src/model/settings';
import { scoreBook } from '../../src/scoring/score-book';
import {
  bookOf,
  clientIn,
  invoice,
  late,
  lineOf,
  monthly,
  onlyClient,
  paidBy,
  reportOn,
  TODAY,
  UNKNOWN,
} from './books';

test('means of days weigh recent invoices more, and are absent where nothing tells', () => {
  // Due 180 and 0 days ago, so that they weigh one half and one: 30 and 0 days late.
  const one = invoice('2025-06-04', '2025-08-03');
  const two = invoice('2025-12-01', '2025-12-31');
  const client = onlyClient(bookOf([one, two]));
  expect(client.daysLate).toBeCloseTo((0.5 * 30 + 0) / 1.5, 10);
  expect(client.daysToPay).toBeCloseTo((0.5 * 60 + 30) / 1.5, 10);
  expect(client).toMatchObject({ timedInvoices: 2, lateInvoices: 1, meanLate: 30 });
  // Late by thirty and by ten days; the mean of those that were late is not weighed.
  const three = onlyClient(bookOf([one, two, late('2025-10-15', 10)]));
  expect(three).toMatchObject({ timedInvoices: 3, lateInvoices: 2, meanLate: 20 });
  const untold = onlyClient(bookOf([invoice('2025-06-04', undefined, { settlement: UNKNOWN })]));
  expect(untold).toMatchObject({ daysLate: undefined, daysToPay: undefined, meanLate: undefined });
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
      // 2 × 9,000.00
      unconverted: [{ currency: 'CHF', revenue: 1_800_000 }],
      energy: undefined,
      revenue: 300_000,
    });
    expect(without.missing).toContain('rate');
    const rated = onlyClient(bookOf(list, { rates: { CHF: 1.1 } }));
    expect(rated).toMatchObject({ currency: 'EUR', energy: 100, revenue: 300_000 + 1_980_000 });
    expect(rated.missing).not.toContain('rate');
    expect(rated.unconverted).toEqual([]);
  });
});
