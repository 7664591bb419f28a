import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import type { CardLine } from '../../src/model/line';
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
  lineOf,
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
    price: { percent: 26, isRealistic: true, energy: expect.closeTo(40, 9), verdict: 'keep' },
    prepayment: undefined,
    withoutExtraHours: undefined,
    withoutDiscount: undefined,
  });
  // The limit is a setting: 60 points are G + Δ = 4 T = 9,600.
  expect(newTermsFor(client, { ...settings, talkBelow: 60 }).price).toMatchObject({ percent: 66 });
  // 64 points are G + Δ = 164 / 36 T = 10,933.34, so 79 %; 70 points 13,600, so 106 %.
  const priceFor = (talkBelow: number) => newTermsFor(client, { ...settings, talkBelow }).price;
  expect(priceFor(64)).toMatchObject({ percent: expect.closeTo(79.3333, 3), isRealistic: true });
  expect(priceFor(70)).toMatchObject({ percent: expect.closeTo(106, 3), isRealistic: false });
  expect(newTermsFor(client, { ...settings, talkBelow: 100 }).price).toBeUndefined();
});

test('a price does not end a habit', () => {
  const book = loggedBook(monthly(10, 20), [entry('haggled', '2025-06-10', { minutes: 40 * 60 })]);
  const { price } = terms(onlyClient(book));
  expect(price).toMatchObject({ energy: expect.closeTo(40, 4), verdict: 'talk' });
});

test('dread grows with the margin: no price leads out of it, so none is offered', () => {
  // 3,000 given, 1.25 × 3,000 taken by joy 1: −11 points, whatever the price.
  const client = onlyClient(bookOf(monthly(10, 0), {}, [{ key: 'a', joy: 1 }]));
  expect(client.energy).toBeCloseTo(-100 / 9, 9);
  expect(terms(client)).toEqual({});
  // Half of the margin, of joy 2, leaves 100 · ½ / 1½ at most.
  const haggled = loggedBook(monthly(10, 0), [entry('haggled', '2025-06-10', { minutes: 20 * 60 })]);
  haggled.clients = [{ key: 'a', name: 'A', spellings: ['A'], origins: [], joy: 2 }];
  expect(onlyClient(haggled).energy).toBeLessThan(40);
  expect(terms(onlyClient(haggled)).price).toBeUndefined();
});

test('gladness grows with the margin, too: the energy is that of the client scored again', () => {
  const book = haggling(40);
  book.clients = [{ key: 'a', name: 'A', spellings: ['A'], origins: [], joy: 4 }];
  const client = onlyClient(book);
  // G = 3,300, T = 2,400, Δ = 2,300. Then G = 5,300 + 530.
  expect(client.energy).toBeCloseTo((100 * 900) / 5_700, 9);
  expect(terms(client).price).toMatchObject({
    percent: 23,
    energy: expect.closeTo((100 * (5_830 - 2_400)) / 8_230, 9),
  });
});

test('what changes nothing is not offered', () => {
  // One invoice three days late costs a trifle of waiting; haggling makes it talk.
  const list = [...monthly(9, 0), late('2025-11-03', 3)];
  const client = onlyClient(loggedBook(list, [entry('haggled', '2025-06-10', { minutes: 40 * 60 })]));
  expect(lineOf(client, 'waiting')?.amount).toBeGreaterThan(0);
  expect(client.verdict).toBe('talk');
  expect(terms(client).prepayment).toBeUndefined();
  // 5.00 that are overdue for more than 90 days are a trifle, too, but a reason to talk.
  const overdue = onlyClient(bookOf([...monthly(8, 0), invoice('2025-07-01', undefined, { amount: 500 })]));
  expect(overdue.verdict).toBe('talk');
  expect(terms(overdue).prepayment).toEqual({ energy: 100, verdict: 'keep' });
});

test('a loss that came in after all is not given up by prepayment', () => {
  const paidAtLast = late('2024-09-30', 300, { amount: 100_000 });
  const client = onlyClient(
    loggedBook([paidAtLast, ...monthly(5, 0)], [entry('haggled', '2025-06-10', { minutes: 40 * 60 })]),
  );
  expect(lineOf(client, 'loss')).toMatchObject({ side: 'gives' });
  expect(terms(client).prepayment).toBeUndefined();
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
  const withCard = (line: CardLine, change: Partial<Invoice>): NewTerms => {
    const card = { client: 'a', day: day('2025-06-02'), line, origin: { sheet: 'Energy log', row: 2 } };
    const always = repeated(20, (index) => late(after('2024-06-03', 28 * index), 40, change));
    const book = bookOf([...always, ...others], { cards: [card] });
    Object.assign(book.known, { unbilledHours: true, discounts: true });
    const client = clientIn(reportOn(book), 'a');
    expect(client).toMatchObject({ verdict: 'part', card: { improved: false } });
    return terms(client);
  };

  test('without extra hours', () => {
    const offered = (line: CardLine) => withCard(line, { unbilledHours: 1, discount: 0 }).withoutExtraHours;
    expect([offered('effort')?.verdict, offered('chasing')?.verdict]).toEqual(['talk', 'part']);
  });

  test('without the discount', () => {
    const offered = (line: CardLine) => withCard(line, { amount: 80_000, discount: 20_000 }).withoutDiscount;
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
