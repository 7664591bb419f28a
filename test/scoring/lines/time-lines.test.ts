import type { Book } from '../../../src/model/book';
import type { Invoice } from '../../../src/model/invoice';
import type { Line } from '../../../src/model/line';
import type { EventKind, LogEvent } from '../../../src/model/log-event';
import type { LineResult } from '../../../src/model/report';
import type { Settings } from '../../../src/model/settings';
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
  repeated,
  reportOn,
  UNKNOWN,
} from '../books';

const paid = (change: Partial<Invoice> = {}): Invoice => invoice('2025-06-02', '2025-06-20', change);
const credit = (iso: string, amount: number, change: Partial<Invoice> = {}): Invoice =>
  invoice(iso, undefined, { amount: -amount, settlement: UNKNOWN, ...change });
const lineWith = (line: Line, events: LogEvent[], invoices = [paid()], settings: Partial<Settings> = {}) =>
  lineOf(onlyClient(loggedBook(invoices, events), settings), line);

test.each<[Line, EventKind, number]>([
  ['chasing', 'reminder', 0.5],
  ['complaints', 'unfounded-complaint', 2],
  ['price', 'haggled', 0.75],
  ['price', 'quote-not-taken', 0.75],
  ['effort', 'not-offered', 0.75],
])('%s: %s', (line, kind, hours) => {
  const result = (iso: string, change: Partial<LogEvent> = {}): Partial<LineResult> | undefined =>
    lineWith(line, [entry(kind, iso, change)]);
  expect(result('2025-06-10')).toMatchObject({
    side: 'takes',
    hours,
    amount: hours * 6_000,
    timeAmount: hours * 6_000,
    count: 1,
    assumed: false,
  });
  expect(result('2025-06-10', { minutes: 45 })?.hours).toBe(0.75);
  expect(result('2025-01-01')?.hours).toBe(hours);
  expect(result('2024-12-31')?.hours).toBe(0);
  expect(result('2025-12-31')?.hours).toBe(hours);
  const named = entry(kind, '2025-06-10');
  expect(lineWith(line, [named])?.origins).toContainEqual(named.origin);
});

test('a client of whom no log and no column tells has no such lines', () => {
  const names = onlyClient(bookOf([paid()])).lines.map(({ line }) => line);
  expect(names).toEqual(['margin', 'joy', 'loss', 'waiting', 'chasing']);
  const untold = onlyClient(bookOf([invoice('2025-06-02', undefined, { settlement: UNKNOWN })]));
  expect(untold.lines.map(({ line }) => line)).toEqual(['margin', 'joy']);
});

describe('chasing', () => {
  const counted = (reminders: (number | undefined)[], events: LogEvent[] = []) => {
    const book = loggedBook(
      reminders.map((count) => late('2025-03-31', 100, { reminders: count })),
      events,
    );
    book.known.reminders = true;
    return lineOf(onlyClient(book), 'chasing');
  };

  test('those of a column, and of the log what goes beyond them', () => {
    expect(counted([2, 0, 1, undefined])).toMatchObject({ hours: 1.5, count: 3, assumed: false });
    expect(counted([2, 0, 1])?.origins.map(({ sheet }) => sheet)).toEqual(['Invoices', 'Invoices']);
    const logged = ['10', '12', '14'].map((at) => entry('reminder', `2025-02-${at}`, { minutes: 10 }));
    expect(counted([2], logged)).toMatchObject({ hours: 0.5, count: 3 });
    expect(counted([4], logged)).toMatchObject({ hours: 1, count: 4 });
    expect(counted([2], logged)?.origins).toHaveLength(4);
  });

  test('without a column those of the log alone, and nothing is assumed', () => {
    expect(lineWith('chasing', [entry('reminder', '2025-02-10')], [late('2025-03-31', 100)])).toMatchObject({
      hours: 0.5,
      assumed: false,
    });
    // A log that tells of something else counts no reminders.
    expect(lineWith('chasing', [entry('haggled', '2025-02-10')], [late('2025-03-31', 100)])?.assumed).toBe(
      true,
    );
  });

  /** What is assumed for one invoice so many days late. */
  const assumed = (days: number, amount = 1_000_000, settings: Partial<Settings> = {}) =>
    lineOf(onlyClient(bookOf([late('2025-03-31', days, { amount })]), settings), 'chasing');

  test.each([
    [7, 0],
    [8, 1 / 7],
    [13, 6 / 7],
    [14, 1],
    [30, 1],
    [31, 1 + 1 / 14],
    [44, 2],
    [60, 2],
    [61, 2 + 1 / 14],
    [74, 3],
    [200, 3],
  ])('%i days late: %d reminders of half an hour', (days, reminders) => {
    expect(assumed(days)).toMatchObject({ assumed: true, amount: Math.round(reminders * 3_000) });
    expect(assumed(days)?.hours).toBeCloseTo(reminders / 2, 12);
    expect(assumed(days)?.count).toBe(Math.ceil(reminders));
  });

  test('each no more than a twelfth of its invoice’s margin', () => {
    // 30 % of 100 is 30, a twelfth of it 2.50: three are 7.50, or an eighth of an hour.
    expect(assumed(200, 10_000)).toMatchObject({ amount: 750, timeAmount: 750 });
    expect(assumed(200, 10_000)?.hours).toBeCloseTo(0.125, 12);
    expect(assumed(200, 10_000, { margin: 60 })?.amount).toBe(1_500);
    // Where an hour is worth nothing there is nothing to compare it with.
    expect(assumed(200, 10_000, { hourlyValue: 0 })).toMatchObject({ amount: 0, hours: 1.5 });
    expect(assumed(200, 10_000, { hourlyValue: 0, margin: 0 })?.hours).toBe(1.5);
    expect(assumed(200, 10_000, { reminderMinutes: 0 })).toMatchObject({ amount: 0, hours: 0 });
  });

  test('on their days: 8, 31 and 61 days after the due date, in the window', () => {
    // 61 days after 2024-11-01 is 2025-01-01, the first day of the window; a day earlier it is not in it.
    const since = (due: string) =>
      lineOf(onlyClient(bookOf([late(due, 200, { amount: 1_000_000 })])), 'chasing')?.hours;
    expect(since('2024-11-01')).toBe(0.5);
    expect(since('2024-10-31')).toBe(0);
  });

  const together = (...list: [due: string, days: number, amount: number][]) =>
    lineOf(onlyClient(bookOf(list.map(([due, days, amount]) => late(due, days, { amount })))), 'chasing');

  test('within a fortnight they are one, the dearest', () => {
    expect(together(['2025-03-03', 14, 10_000], ['2025-03-03', 14, 40_000])).toMatchObject({
      amount: 1_000,
      count: 1,
    });
    expect(together(['2025-03-03', 14, 10_000], ['2025-03-17', 14, 40_000])).toMatchObject({
      amount: 1_000,
      count: 1,
    });
    expect(together(['2025-03-03', 14, 10_000], ['2025-03-18', 14, 40_000])).toMatchObject({
      amount: 1_250,
      count: 2,
    });
    expect(together(['2025-03-03', 14, 10_000], ['2025-03-18', 14, 40_000])?.origins).toHaveLength(2);
    // The order of rows is none of days.
    const later = together(
      ['2025-03-18', 14, 40_000],
      ['2025-03-03', 14, 10_000],
      ['2025-04-21', 14, 40_000],
    );
    expect(later).toMatchObject({ amount: 2_250, count: 3 });
  });

  test('of a chain of them those count that are more than a fortnight apart and take most', () => {
    // Days 0, 10 and 20: the two at the ends, or the one between.
    const chain = (...amounts: [number, number, number]) =>
      together(['2025-03-03', 14, amounts[0]], ['2025-03-13', 14, amounts[1]], ['2025-03-24', 14, amounts[2]])
        ?.amount;
    expect(chain(10_000, 10_000, 10_000)).toBe(500);
    expect(chain(10_000, 40_000, 10_000)).toBe(1_000);
    expect(chain(40_000, 10_000, 40_000)).toBe(2_000);
  });

  test('of an open invoice too, also where the sheet has no paid dates; not of one that is only credited', () => {
    const open = invoice(after('2025-12-31', -74 - 30), undefined, { due: undefined, hasPaidColumn: false });
    expect(lineOf(onlyClient(bookOf([open])), 'chasing')?.count).toBeGreaterThan(1);
    const credited = [
      invoice('2025-03-03', undefined, { number: 'K' }),
      credit('2025-09-01', 100_000, { creditOf: 'K' }),
    ];
    expect(lineOf(onlyClient(bookOf([...credited, paid()])), 'chasing')?.count).toBe(0);
  });
});

describe('complaints', () => {
  const disputed = (complaint: Invoice['complaint'], change: Partial<Invoice> = {}) =>
    paid({ complaint, ...change });

  test.each([
    ['unfounded', 2],
    ['unsaid', 1],
    ['founded', 0],
    ['none', 0],
  ] as const)('%s in the column: %d hours', (complaint, hours) => {
    const line = lineOf(onlyClient(bookOf([disputed(complaint)])), 'complaints');
    expect(line).toMatchObject({ hours, count: hours > 0 ? 1 : 0, amount: hours * 6_000 });
  });

  test('one in the log explains one of the column, the oldest first; by row on one day', () => {
    const [later, first, second] = [
      invoice('2025-07-01', '2025-07-02', { complaint: 'unsaid' }),
      disputed('unsaid'),
      disputed('unfounded'),
    ] as [Invoice, Invoice, Invoice];
    const found = (list: Invoice[], count: number) => lineWith('complaints', repeatedEvents(count), list);
    for (const list of [
      [later, first, second],
      [second, first, later],
    ]) {
      expect(found(list, 1)?.origins).toEqual([second.origins[0], later.origins[0]]);
      expect(found(list, 1)?.hours).toBe(3);
      expect(found(list, 2)?.origins).toEqual([later.origins[0]]);
      expect(found(list, 4)?.origins).toEqual([]);
    }
  });
  const repeatedEvents = (count: number): LogEvent[] =>
    Array.from({ length: count }, () => entry('founded-complaint', '2025-06-10'));

  test('one without a reason that is logged explains one too: it counts once', () => {
    expect(
      lineWith('complaints', [entry('unfounded-complaint', '2025-06-10')], [disputed('unfounded')]),
    ).toMatchObject({
      hours: 2,
      count: 1,
    });
  });

  /** What credit after a complaint takes beside its time: 70 % of it. */
  const creditLine = (events: LogEvent[], invoices: Invoice[]) => {
    const line = lineWith('complaints', events, invoices);
    return (line?.amount ?? 0) - (line?.timeAmount ?? 0);
  };
  test.each([
    ['after one without a reason', [entry('unfounded-complaint', '2025-06-10')], 14_000],
    ['after one with a reason', [entry('founded-complaint', '2025-06-10')], 0],
    ['after both', [entry('unfounded-complaint', '2025-06-10'), entry('founded-complaint', '2025-06-11')], 0],
    ['on the day of it', [entry('unfounded-complaint', '2025-06-15')], 14_000],
    ['ninety days after', [entry('unfounded-complaint', '2025-03-17')], 14_000],
    ['ninety-one days after', [entry('unfounded-complaint', '2025-03-16')], 0],
    ['before it', [entry('unfounded-complaint', '2025-06-16')], 0],
    ['without any', [entry('reminder', '2025-06-10')], 0],
  ])('credit %s', (_when, events, amount) => {
    expect(creditLine(events, [paid(), credit('2025-06-15', 20_000)])).toBe(amount);
  });

  test.each<[string, Invoice[], number]>([
    ['marked as unfounded itself', [credit('2025-06-15', 20_000, { complaint: 'unfounded' })], 14_000],
    ['marked as nobody knows what', [credit('2025-06-15', 20_000, { complaint: 'unsaid' })], 14_000],
    ['marked as founded itself', [credit('2025-06-15', 20_000, { complaint: 'founded' })], 0],
    ['for a disputed invoice by its number', [credit('2025-12-15', 20_000, { creditOf: 'D-1' })], 14_000],
    ['for another invoice by its number', [credit('2025-06-15', 20_000, { creditOf: 'D-2' })], 0],
    [
      'for one that was complained about with a reason',
      [credit('2025-06-15', 20_000, { creditOf: 'D-3' })],
      0,
    ],
    ['undated', [credit('2025-06-15', 20_000, { issued: undefined, due: undefined })], 0],
  ])('credit %s', (_how, credits, amount) => {
    const invoices = [
      disputed('unsaid', { number: 'D-1' }),
      disputed('none', { number: 'D-2' }),
      invoice('2025-01-02', '2025-01-03', { complaint: 'founded', number: 'D-3' }),
    ];
    const events = [entry('reminder', '2025-06-10')];
    expect(creditLine(events, [...invoices, ...credits])).toBe(amount);
  });

  test('credit after a disputed invoice of the column, not after one with a reason', () => {
    const events = [entry('reminder', '2025-06-10')];
    expect(creditLine(events, [disputed('unsaid'), credit('2025-06-15', 20_000)])).toBe(14_000);
    expect(creditLine(events, [disputed('unsaid'), disputed('founded'), credit('2025-06-15', 20_000)])).toBe(
      0,
    );
    expect(creditLine(events, [disputed('none'), credit('2025-06-15', 20_000)])).toBe(0);
  });

  test('names its rows', () => {
    const rows = [disputed('unfounded'), credit('2025-06-15', 20_000)];
    const complaint = entry('unfounded-complaint', '2025-06-20');
    const line = lineWith('complaints', [complaint], [...rows, disputed('unfounded')]);
    expect(line).toMatchObject({ count: 3 });
    expect(line?.origins).toHaveLength(3);
    expect(line?.origins).toContainEqual(complaint.origin);
  });
});

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

test('an older invoice that was overdue in the window brings none of it: it ran when it was written', () => {
  const old = late('2024-12-31', 60, {
    issued: day('2024-12-01'),
    amount: 10_000,
    reminders: 3,
    complaint: 'unfounded',
    discount: 50_000,
    hours: 90,
    unbilledHours: 9,
  });
  const others = ['b', 'c', 'd', 'e'].map((client) => paid({ client, discount: 0, hours: 5 }));
  const book = bookOf([old, paid({ reminders: 1, complaint: 'none', discount: 0, hours: 5 }), ...others]);
  Object.assign(book.known, { reminders: true, discounts: true, unbilledHours: true });
  const client = clientIn(reportOn(book), 'a');
  expect(lineOf(client, 'margin')?.count).toBe(2);
  expect(lineOf(client, 'chasing')?.count).toBe(1);
  for (const line of ['complaints', 'price', 'effort'] as const) {
    expect(lineOf(client, line)).toMatchObject({ amount: 0, count: 0, hours: 0 });
  }
  expect(client.workedHours).toBe(5);
});

test('without the worth of an hour, time has no amount', () => {
  const book = loggedBook([paid({ currency: 'RSD' })], [entry('haggled', '2025-06-10')]);
  book.currency = 'RSD';
  const client = onlyClient(book);
  expect(lineOf(client, 'price')).toMatchObject({ hours: 0.75, amount: 0, timeAmount: 0 });
  expect(client).toMatchObject({ energy: undefined, provenEnergy: undefined, hours: 0.75 });
  expect(client.missing).toContain('hourly-value');
  expect(linesOf(client).margin).toBe(30_000);
});
