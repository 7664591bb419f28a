import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import type { Line } from '../../src/model/line';
import type { ClientReport } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { type NewTerms, newTermsFor } from '../../src/scoring/new-terms';
import {
  after,
  bookOf,
  clientIn,
  day,
  entry,
  invoice,
  late,
  loggedBook,
  onlyClient,
  repeated,
  reportOn,
} from './books';

const settings = defaultSettings();
const terms = (client: ClientReport): NewTerms => newTermsFor(client, settings);
const monthly = (count: number, days: number, change: Partial<Invoice> = {}): Invoice[] =>
  repeated(count, (index) => late(after('2025-02-03', 28 * index), days, change));
const haggling = (hours: number): Book =>
  loggedBook(monthly(10, 0), [entry('haggled', '2025-06-10', { minutes: hours * 60 })]);

test('a higher price: G + Δ = T · 140 / 60', () => {
  const client = onlyClient(haggling(40));
  // G = 3,000, T = 2,400: Δ = 2,600 on 10,000 of revenue.
  expect(client.energy).toBeCloseTo((100 * 600) / 5_400, 9);
  expect(terms(client)).toEqual({
    price: { percent: 26, energy: expect.closeTo(40, 9), verdict: 'keep' },
    prepayment: undefined,
    withoutExtraHours: undefined,
    withoutDiscount: undefined,
  });
  // The limit is a setting: 60 points are G + Δ = 4 T = 9,600.
  expect(newTermsFor(client, { ...settings, talkBelow: 60 }).price).toMatchObject({ percent: 66 });
  expect(newTermsFor(client, { ...settings, talkBelow: 100 }).price).toBeUndefined();
});

test('a price does not end a habit, nor a mood', () => {
  const client = onlyClient(bookOf(monthly(10, 20), {}, [{ key: 'a', joy: 1 }]));
  expect(client.energy).toBeLessThan(40);
  const { price } = terms(client);
  expect(price?.energy).toBeGreaterThanOrEqual(40);
  expect(price?.verdict).toBe('talk');
});

test('not needed: nothing where there is nothing to talk about, and no price from 40 points on', () => {
  expect(terms(onlyClient(haggling(10)))).toEqual({});
  const habit = onlyClient(bookOf(monthly(10, 20)));
  expect(habit.verdict).toBe('talk');
  expect(terms(habit)).toMatchObject({ price: undefined, prepayment: { verdict: 'keep' } });
  expect(terms({ ...habit, energy: undefined })).toEqual({});
});

test('without revenue no price helps', () => {
  const client = onlyClient(haggling(40));
  expect(terms({ ...client, revenue: 0 }).price).toBeUndefined();
});

test('prepayment ends waiting, chasing, loss and the late habit', () => {
  const client = onlyClient(bookOf([...monthly(6, 30), invoice('2025-06-02', undefined)]));
  expect(terms(client).prepayment).toEqual({ energy: 100, verdict: 'keep' });
  // What is overdue alone is reason enough.
  const { prepayment } = terms(
    onlyClient(
      bookOf([...monthly(6, 0), invoice('2025-06-02', undefined)], {}, [{ key: 'a', lateIsFine: true }]),
    ),
  );
  expect(prepayment).toMatchObject({ verdict: 'keep' });
});

test('a card about what the terms end is no reason any more', () => {
  const card = {
    client: 'a',
    day: day('2025-06-02'),
    line: 'chasing' as const,
    origin: { sheet: 'Energy log', row: 2 },
  };
  const others = ['b', 'c', 'd', 'e'].flatMap((client) => monthly(10, 0, { client }));
  const report = reportOn(bookOf([...monthly(10, 40), ...others], { cards: [card] }));
  const client = clientIn(report, 'a');
  expect(client).toMatchObject({ verdict: 'part', card: { improved: false } });
  expect(terms(client)).toMatchObject({ prepayment: { verdict: 'keep' } });
});

describe('a card stays where the terms end something else', () => {
  const others = ['b', 'c', 'd', 'e'].flatMap((client) => monthly(11, 0, { client, discount: 0 }));
  /** Terms for a client who is always late, whose card changed nothing. */
  const withCard = (line: Line, change: Partial<Invoice>): NewTerms => {
    const card = { client: 'a', day: day('2025-06-02'), line, origin: { sheet: 'Energy log', row: 2 } };
    const always = repeated(20, (index) => late(after('2024-06-03', 28 * index), 40, change));
    const book = bookOf([...always, ...others], { cards: [card] });
    Object.assign(book.known, { unbilledHours: true, discounts: true });
    const client = clientIn(reportOn(book), 'a');
    expect(client).toMatchObject({ verdict: 'part', card: { improved: false } });
    return terms(client);
  };

  test('without extra hours', () => {
    const offered = (line: Line) => withCard(line, { unbilledHours: 1, discount: 0 }).withoutExtraHours;
    expect([offered('effort')?.verdict, offered('chasing')?.verdict]).toEqual(['talk', 'part']);
  });

  test('without the discount', () => {
    const offered = (line: Line) => withCard(line, { amount: 80_000, discount: 20_000 }).withoutDiscount;
    expect([offered('price')?.verdict, offered('chasing')?.verdict]).toEqual(['talk', 'part']);
  });
});

test('without extra hours', () => {
  const book = loggedBook(monthly(10, 0, { unbilledHours: 4 }), []);
  book.known.unbilledHours = true;
  // 40 hours at 60 against 3,000.
  expect(terms(onlyClient(book))).toMatchObject({ withoutExtraHours: { energy: 100, verdict: 'keep' } });
});

test('without the discount: what was let off beyond the usual is earned in whole', () => {
  const list = [
    late('2025-05-30', 5, { amount: 4_000_000, discount: 6_000_000 }),
    late('2025-06-30', 0, { amount: 4_000_000, discount: 6_000_000 }),
    late('2025-07-31', 0, { amount: 4_000_000, discount: 6_000_000 }),
    ...['b', 'c', 'd', 'e'].map((client) =>
      late('2025-05-30', 0, { client, amount: 10_000_000, discount: 0 }),
    ),
  ];
  const book = loggedBook(list, [entry('haggled', '2025-06-10', { minutes: 60 })]);
  book.known.discounts = true;
  const client = clientIn(reportOn(book), 'a');
  // 30 % of 120,000 against 70 % of 180,000, an hour, and 40,000 for 5 days; without it 30 % of 300,000 against the rest.
  expect(client.energy).toBeLessThan(40);
  expect(terms(client).withoutDiscount?.energy).toBeCloseTo((100 * (90_000 - 114.79)) / (90_000 + 114.79), 4);
});

test('what takes nothing is not offered', () => {
  expect(terms(onlyClient(haggling(40)))).toMatchObject({
    withoutExtraHours: undefined,
    withoutDiscount: undefined,
  });
});
