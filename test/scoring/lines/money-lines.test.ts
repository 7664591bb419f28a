import type { Invoice } from '../../../src/model/invoice';
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
  loggedBook,
  onlyClient,
  openFor,
  repeated,
  reportOn,
  TODAY,
  UNKNOWN,
  writtenOff,
} from '../books';

/** Due so many days before the as-of date and unpaid. */
const open = (days: number, change: Partial<Invoice> = {}): Invoice =>
  invoice(after('2025-12-31', -days - 30), undefined, { due: TODAY - days, ...change });

describe('margin', () => {
  test('30 % of net revenue; credit notes subtract', () => {
    const client = onlyClient(
      bookOf([
        late('2025-03-31', 0, { net: 80_000 }),
        invoice('2025-04-01', '2025-04-01', { amount: -10_000, net: -8_000 }),
        late('2025-06-30', 0, { amount: 50_000 }),
      ]),
    );
    // (800 − 80 + 500) × 30 %.
    expect(linesOf(client).margin).toBe(36_600);
    expect(client.revenue).toBe(122_000);
    expect(lineOf(client, 'margin')).toMatchObject({ count: 3, assumed: false, hours: 0 });
    expect(lineOf(client, 'margin')?.origins).toHaveLength(3);
  });

  test('where only gross is known, without the tax of the setting', () => {
    const book = bookOf([
      late('2025-03-31', 0, { amount: 119_000 }),
      late('2025-03-31', 0, { amount: 119_000, net: 119_000 }),
    ]);
    expect(linesOf(onlyClient(book, { vatRate: 19 })).margin).toBe(30_000 + 35_700);
  });

  test('what is taken for lost is not earned', () => {
    // Two thirds of the way: 135 days overdue, 20 % lost.
    expect(linesOf(onlyClient(bookOf([open(135)]))).margin).toBe(24_000);
  });

  test('more credited than invoiced: it changes sides', () => {
    const client = onlyClient(bookOf([invoice('2025-03-01', '2025-03-02', { amount: -10_000 })]));
    expect(linesOf(client).margin).toBe(-3_000);
    expect(client.energy).toBe(-100);
  });
});

describe('loss', () => {
  test('70 % of what came to be lost in the window', () => {
    const client = onlyClient(bookOf([open(135), late('2025-06-30', 0)]));
    expect(lineOf(client, 'loss')).toMatchObject({
      side: 'takes',
      amount: 14_000,
      count: 1,
      hours: 0,
      assumed: false,
    });
  });

  test('counts once: what was lost before the window is not lost again', () => {
    // More than 400 days overdue at both ends.
    const monthly = repeated(8, (index) => late(after('2025-03-31', 28 * index), 0));
    const client = onlyClient(bookOf([open(800), ...monthly]));
    expect(linesOf(client)).toMatchObject({ margin: 240_000, loss: 0, waiting: 0 });
  });

  test('paid after all gives it back', () => {
    // 797 days overdue on the day it was paid; more than 400 at the start of the window.
    const paid = invoice(after('2025-12-31', -830), after('2025-12-31', -3), { due: TODAY - 800 });
    const line = lineOf(onlyClient(bookOf([paid])), 'loss');
    expect(line).toMatchObject({ side: 'gives', amount: 70_000, count: 1 });
  });

  test('written off is lost whole, and waits no longer', () => {
    const client = onlyClient(
      bookOf([open(100, { settlement: writtenOff(100_000) }), late('2025-06-30', 0)]),
    );
    expect(linesOf(client)).toMatchObject({ margin: 30_000, loss: -70_000, waiting: 0 });
  });

  test('none of it where paying late is fine; waiting stays', () => {
    const client = onlyClient(bookOf([open(135)], {}, [{ key: 'a', lateIsFine: true }]));
    expect(linesOf(client)).toMatchObject({ margin: 30_000, loss: 0, chasing: 0 });
    // 1,000 × 135 / 365 × 10 %.
    expect(linesOf(client).waiting).toBe(-3_699);
    expect(client.lateHabit).toBeUndefined();
    expect(client.lateChance).toBeDefined();
  });
});

describe('waiting', () => {
  test('each part on its own days, an open one to the as-of date and without what is lost of it', () => {
    const one = invoice('2025-03-03', undefined, {
      due: day('2025-04-02'),
      settlement: openFor(60_000, { day: day('2025-06-14'), amount: 40_000 }),
    });
    // 400 × 73/365 × 10 % = 8; 600 × 273/365 × 10 % × (1 − (50 % + 3/130 of 50 %)): 8 + 44.8767 × 0.48846.
    expect(linesOf(onlyClient(bookOf([one]))).waiting).toBe(-Math.round(800 + 4_487.67 * (0.5 - 1.5 / 130)));
  });

  test('only days inside the window', () => {
    // Due in 2023 and paid on 2025-02-05: 36 days of the window.
    const paid = invoice('2023-01-02', '2025-02-05');
    expect(linesOf(onlyClient(bookOf([paid]))).waiting).toBe(-Math.round((100_000 * 36 * 0.1) / 365));
  });

  test('a credited part waits until its credit note', () => {
    const credited = [
      invoice('2025-03-03', undefined, { number: 'K', due: day('2025-04-02') }),
      invoice('2025-06-14', undefined, { amount: -100_000, creditOf: 'K', settlement: UNKNOWN }),
    ];
    expect(linesOf(onlyClient(bookOf([...credited, late('2025-06-30', 0)]))).waiting).toBe(-2_000);
  });

  test('a rest that was paid after all, once the invoice counted as settled, did not wait', () => {
    const settlement = {
      state: 'paid' as const,
      payments: [
        { day: day('2025-04-02'), amount: 97_000 },
        { day: day('2025-12-01'), amount: 3_000 },
      ],
    };
    expect(linesOf(onlyClient(bookOf([invoice('2025-03-03', undefined, { settlement })]))).waiting).toBe(0);
  });

  test('a part that came early makes up for nothing', () => {
    const settlement = {
      state: 'paid' as const,
      payments: [
        { day: day('2025-03-10'), amount: 50_000 },
        { amount: 10_000 },
        { day: day('2025-06-14'), amount: 40_000 },
      ],
    };
    // 400 × 73/365 × 10 %, due on 2025-04-02.
    const client = onlyClient(bookOf([invoice('2025-03-03', undefined, { settlement })]));
    expect(linesOf(client).waiting).toBe(-800);
  });

  test('a credit note before the due date, or without a day, makes up for nothing either', () => {
    const partly = invoice('2025-03-03', undefined, {
      number: 'K',
      settlement: openFor(60_000, { day: day('2025-06-14'), amount: 40_000 }),
    });
    const early = invoice('2025-03-10', undefined, { amount: -30_000, creditOf: 'K', settlement: UNKNOWN });
    const undated = { ...early, issued: undefined, due: undefined };
    for (const credits of [
      [early, { ...early, issued: day('2025-03-11') }],
      [undated, undated],
    ]) {
      const client = onlyClient(bookOf([partly, ...credits, late('2025-06-30', 0)]));
      expect(linesOf(client).waiting).toBe(-800);
    }
  });

  test('what was written off takes nothing off what was paid late', () => {
    const settlement = writtenOff(60_000, { day: day('2025-06-14'), amount: 40_000 });
    const client = onlyClient(bookOf([invoice('2025-03-03', undefined, { settlement })]));
    expect(linesOf(client).waiting).toBe(-800);
  });

  test('nobody waits without a due date, or for a payment that is still to come', () => {
    const undue = invoice('2025-03-03', '2025-06-14', { issued: undefined, due: undefined });
    expect(linesOf(onlyClient(bookOf([undue, late('2025-06-30', 5)]))).waiting).toBe(-137);
    const future = { state: 'paid' as const, payments: [{ day: day('2026-02-01'), amount: 100_000 }] };
    const open = invoice('2025-10-01', undefined, { due: day('2025-12-01'), settlement: future });
    expect(linesOf(onlyClient(bookOf([open]))).waiting).toBe(-822);
  });

  test('in the client’s currency', () => {
    const book = bookOf(
      [late('2025-06-30', 0), late('2025-06-30', 0), late('2025-06-30', 73, { currency: 'USD' })],
      {
        rates: { USD: 0.5 },
      },
    );
    expect(linesOf(onlyClient(book)).waiting).toBe(-1_000);
  });

  test('names the invoices that waited', () => {
    const [late1, onTime] = [late('2025-03-31', 5), late('2025-04-30', 0)];
    const line = lineOf(onlyClient(bookOf([late1, onTime])), 'waiting');
    expect(line).toMatchObject({ count: 1, origins: [late1.origins[0]] });
  });
});

describe('referrals', () => {
  const follower = (change: Partial<Invoice> = {}): Invoice[] => [
    late('2025-04-30', 0, { client: 'b', ...change }),
    late('2025-10-31', 0, { client: 'b', ...change }),
  ];
  const referred = (invoices: Invoice[], change = {}, clients = [{ key: 'b', recommendedBy: 'a' }]) =>
    clientIn(reportOn(bookOf([late('2025-06-30', 0), ...invoices], change, clients)), 'a');

  test('20 % of the margin of whom they recommended', () => {
    const client = referred(follower());
    expect(lineOf(client, 'referrals')).toMatchObject({ side: 'gives', amount: 12_000, count: 2 });
    expect(client).toMatchObject({ recommended: ['b'], value: 42_000 });
  });

  test('only within a year of the first invoice', () => {
    // Written on 2024-11-01 and 2025-10-31: 364 days; a day later it is a year.
    const list = (second: string) => [
      late('2024-12-02', 0, { client: 'b', issued: day('2024-11-01') }),
      late(second, 0, { client: 'b' }),
    ];
    expect(linesOf(referred(list('2025-11-30'))).referrals).toBe(6_000);
    expect(linesOf(referred(list('2025-12-01'))).referrals).toBe(0);
  });

  test('not what is taken for lost', () => {
    expect(linesOf(referred([open(135, { client: 'b' })])).referrals).toBe(4_800);
  });

  test('in another currency by its rate, or not at all', () => {
    expect(linesOf(referred(follower({ currency: 'USD' }))).referrals).toBe(0);
    expect(linesOf(referred(follower({ currency: 'USD' }), { rates: { USD: 0.5 } })).referrals).toBe(6_000);
  });

  test('nobody recommends themselves, and nobody unknown recommends', () => {
    expect(lineOf(referred([], {}, [{ key: 'a', recommendedBy: 'a' }]), 'referrals')).toBeUndefined();
    expect(lineOf(referred(follower(), {}, [{ key: 'b', recommendedBy: 'z' }]), 'referrals')).toBeUndefined();
  });

  test('over the window of the one who recommends: of three years, a third each', () => {
    const slow = ['2023-02-01', '2024-02-01', '2025-02-03'].map((iso) => late(iso, 0));
    const list = [
      late('2023-06-05', 0, { client: 'b' }),
      late('2023-07-05', 0, { client: 'b' }),
      late('2023-08-07', 0, { client: 'b' }),
    ];
    const client = clientIn(
      reportOn(bookOf([...slow, ...list], {}, [{ key: 'b', recommendedBy: 'a' }])),
      'a',
    );
    const years = (TODAY - day('2023-01-02')) / 365;
    expect(years).toBeGreaterThan(2.9);
    expect(linesOf(client).referrals).toBe(Math.round((3 * 6_000) / years));
  });
});

test('joy is worth a share of the margin, as a loss only what it takes', () => {
  const joyOf = (joy: number | undefined, amount: number) =>
    linesOf(onlyClient(bookOf([invoice('2025-03-01', '2025-03-02', { amount })], {}, [{ key: 'a', joy }])))
      .joy;
  expect([5, 4, 3, undefined, 2, 1].map((joy) => joyOf(joy, 100_000))).toEqual([
    7_500, 3_000, 0, 0, -15_000, -37_500,
  ]);
  expect([5, 4, 3, undefined, 2, 1].map((joy) => joyOf(joy, -100_000))).toEqual([
    0, 0, 0, 0, -15_000, -37_500,
  ]);
});

test('joy names the first row that tells of the client, and is no money', () => {
  const book = bookOf([late('2025-03-31', 0)], {}, [
    { key: 'a', joy: 4, origins: [5, 8].map((row) => ({ sheet: 'Clients', row })) },
  ]);
  const client = onlyClient(book);
  expect(lineOf(client, 'joy')).toMatchObject({ count: 1, origins: [{ sheet: 'Clients', row: 5 }] });
  expect(client.value).toBe(30_000);
  const [first] = book.clients;
  if (first) first.joy = 3;
  expect(lineOf(onlyClient(book), 'joy')).toMatchObject({ count: 0, origins: [] });
});

test('a client measured over three years has the flows of one', () => {
  const book = loggedBook(
    repeated(4, (index) => late(after('2025-12-01', -365 * index), 10, { hours: 3 })),
    [entry('unfounded-complaint', '2024-06-10')],
  );
  const client = onlyClient(book);
  // Written in the 1,095 days up to the as-of date: three of four; the fourth was not overdue then.
  expect(client).toMatchObject({ revenue: 100_000, workedHours: 3 });
  expect(linesOf(client)).toMatchObject({ margin: 30_000 });
  expect(lineOf(client, 'complaints')?.hours).toBeCloseTo(2 / 3, 12);
});
