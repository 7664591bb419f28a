import type { Invoice } from '../../src/model/invoice';
import type { LogEvent } from '../../src/model/log-event';
import { bookOf, entry, invoice, lineOf, loggedBook, onlyClient, reportOn, UNKNOWN } from './books';

const paid = (change: Partial<Invoice> = {}) => invoice('2025-06-01', '2025-06-20', change);
const lineWith = (
  line: 'chasing' | 'complaints' | 'price' | 'effort',
  events: LogEvent[],
  invoices = [paid()],
) => lineOf(onlyClient(loggedBook(invoices, events)), line);

describe('complaints', () => {
  test.each([
    [
      'without a reason, with its minutes',
      [entry('unfounded-complaint', '2025-06-10', { minutes: 45 })],
      0.75,
    ],
    ['without a reason, as long as usual', [entry('unfounded-complaint', '2025-06-10')], 2],
    ['with a reason', [entry('founded-complaint', '2025-06-10', { minutes: 45 })], 0],
    ['over a year ago', [entry('unfounded-complaint', '2024-12-31')], 0],
    ['on the first day of the window', [entry('unfounded-complaint', '2025-01-01')], 2],
    ['on the as-of date', [entry('unfounded-complaint', '2025-12-31')], 2],
    ['after the as-of date', [entry('unfounded-complaint', '2026-01-01')], 0],
  ])('%s', (_what, events, hours) => {
    expect(lineWith('complaints', events)).toMatchObject({
      hours,
      amount: hours * 6_000,
      timeAmount: hours * 6_000,
    });
  });

  test('a logged one explains a disputed invoice; only disputes beyond it count as unfounded', () => {
    const invoices = [paid({ disputed: true }), paid({ disputed: true }), paid({ disputed: false })];
    expect(lineWith('complaints', [entry('founded-complaint', '2025-06-10')], invoices)).toMatchObject({
      hours: 2,
      count: 1,
    });
  });

  test('one without a reason that is logged explains a disputed invoice too: it counts once', () => {
    const complaint = entry('unfounded-complaint', '2025-06-10');
    expect(lineWith('complaints', [complaint], [paid({ disputed: true })])).toMatchObject({
      hours: 2,
      count: 1,
    });
  });

  test('credit for one of several disputed invoices by its number', () => {
    const disputed = ['D-1', 'D-2'].map((number) => paid({ number, disputed: true }));
    const credit = invoice('2025-06-15', '2025-06-15', { amount: -20_000, creditOf: 'D-2' });
    // 4 hours and 30 % of 200.00.
    expect(lineWith('complaints', [], [...disputed, credit])?.amount).toBe(24_000 + 6_000);
  });

  test.each([
    ['after one without a reason', [entry('unfounded-complaint', '2025-06-10')], 12_000 + 6_000],
    ['after one with a reason', [entry('founded-complaint', '2025-06-10')], 0],
    ['more than ninety days after', [entry('unfounded-complaint', '2025-03-01')], 12_000],
    ['before it', [entry('unfounded-complaint', '2025-07-01')], 12_000],
    ['without any', [entry('reminder', '2025-06-10')], 0],
  ])('credit %s', (_when, events, amount) => {
    const invoices = [paid(), invoice('2025-06-15', '2025-06-15', { amount: -20_000 })];
    expect(lineWith('complaints', events, invoices)?.amount).toBe(amount);
  });

  test.each<[string, Partial<Invoice>[], LogEvent[], number]>([
    ['marked as disputed itself', [{ amount: -20_000, disputed: true }], [], 6_000],
    ['for a disputed invoice by its number', [{ amount: -20_000, creditOf: 'D-1' }], [], 6_000],
    ['for another invoice by its number', [{ amount: -20_000, creditOf: 'D-2' }], [], 0],
    ['after a disputed invoice', [{ amount: -20_000 }], [], 6_000],
    [
      'after a disputed invoice and a complaint with a reason',
      [{ amount: -20_000 }],
      [entry('founded-complaint', '2025-06-10')],
      0,
    ],
  ])('credit %s', (_how, credits, events, amount) => {
    const disputed = paid({ number: 'D-1', disputed: true });
    const others = [paid({ number: 'D-2', disputed: false })];
    const book = loggedBook(
      [disputed, ...others, ...credits.map((change) => invoice('2025-06-15', '2025-06-15', change))],
      events,
    );
    book.known.disputes = true;
    const time = events.length > 0 ? 0 : 12_000;
    expect(lineOf(onlyClient(book), 'complaints')?.amount).toBe(time + amount);
  });

  test.each([
    ['on the day of the complaint', '2025-06-15', 6_000],
    ['ninety days after', '2025-03-17', 6_000],
    ['ninety-one days after', '2025-03-16', 0],
    ['the day before', '2025-06-16', 0],
  ])('credit %s', (_when, iso, amount) => {
    const invoices = [paid(), invoice('2025-06-15', '2025-06-15', { amount: -20_000 })];
    expect(lineWith('complaints', [entry('unfounded-complaint', iso)], invoices)?.amount).toBe(
      12_000 + amount,
    );
  });

  test('an undated credit note follows nothing', () => {
    const { issued: _, due: __, ...undated } = invoice('2025-06-15', undefined, { amount: -20_000 });
    expect(
      lineWith('complaints', [entry('unfounded-complaint', '2025-06-10')], [paid(), undated])?.amount,
    ).toBe(12_000);
  });

  test('logged complaints explain the oldest disputes first, by row where the day is the same', () => {
    const [later, first, second] = [
      invoice('2025-07-01', '2025-07-02', { disputed: true }),
      paid({ disputed: true }),
      paid({ disputed: true }),
    ];
    const found = (list: Invoice[], count: number) =>
      lineWith(
        'complaints',
        Array.from({ length: count }, () => entry('founded-complaint', '2025-06-10')),
        list,
      )?.origins;
    for (const list of [
      [later, first, second],
      [second, first, later],
    ]) {
      expect(found(list, 2)).toEqual([later.origins[0]]);
      expect(found(list, 1)).toEqual([second.origins[0], later.origins[0]]);
    }
  });

  test('a disputed invoice of nothing counts, a disputed credit note is no dispute', () => {
    expect(lineWith('complaints', [], [paid({ disputed: true, amount: 0 })])?.count).toBe(1);
    expect(lineWith('complaints', [], [paid(), paid({ disputed: true, amount: -5 })])).toMatchObject({
      hours: 0,
      count: 1,
    });
  });

  test('rows of the log are named', () => {
    const complaint = entry('unfounded-complaint', '2025-06-10');
    expect(lineWith('complaints', [complaint])?.origins).toEqual([complaint.origin]);
  });

  test('complaints in the log alone make the trait', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const invoices = months.map((month) => invoice(`2025-${month}-01`, `2025-${month}-10`));
    const events = months.map((month) => entry('unfounded-complaint', `2025-${month}-15`));
    expect(onlyClient(loggedBook(invoices, events)).disputeHabit).toBeGreaterThan(0.9);
    expect(onlyClient(loggedBook(invoices, events.slice(0, 1))).disputeHabit).toBeLessThan(0.2);
    expect(onlyClient(bookOf(invoices)).disputeHabit).toBeUndefined();
  });
});

describe('chasing', () => {
  const late = () => invoice('2025-01-01', '2025-03-03'); // 31 days late: two reminders assumed
  test.each([
    ['logged ones are among those assumed', [entry('reminder', '2025-02-10', { minutes: 10 })], 40],
    ['more logged than assumed', ['10', '12', '14'].map((at) => entry('reminder', `2025-02-${at}`)), 90],
    ['none logged', [], 60],
  ])('%s', (_what, events, minutes) => {
    expect(lineWith('chasing', events, [late()])?.hours).toBeCloseTo(minutes / 60, 10);
  });

  test('a reminder is assumed on the first day beyond the limit, and counts if that day lies in the window', () => {
    // Open since long ago: those of more than 30 and 60 days; the window begins on 1 January 2025, 8 days after the due date.
    const since = (issued: string) => [invoice(issued, undefined), paid()];
    expect(lineWith('chasing', [], since('2024-11-24'))?.count).toBe(3);
    expect(lineWith('chasing', [], since('2024-11-23'))?.count).toBe(2);
    // Eight days late today.
    expect(lineWith('chasing', [], [invoice('2025-11-23', undefined)])?.count).toBe(1);
    expect(lineWith('chasing', [], [invoice('2025-11-24', undefined)])?.count).toBe(0);
  });

  test('a client who was never late can be chased by the log alone', () => {
    const unknown = invoice('2025-06-01', undefined, { settlement: UNKNOWN });
    expect(lineWith('chasing', [entry('reminder', '2025-06-10')], [unknown])).toMatchObject({
      hours: 0.5,
      count: 1,
    });
  });
});

describe('price', () => {
  /** Clients with an invoice each of this net amount and discount. */
  const discounted = (sizes: [number, number][]) => {
    const book = bookOf(
      sizes.map(([net, discount], index) => paid({ client: `c${index}`, amount: net, net, discount })),
    );
    book.known.discounts = true;
    return reportOn(book);
  };
  const priceOf = (sizes: [number, number][], index = 0) => {
    const client = discounted(sizes).clients.find(({ key }) => key === `c${index}`);
    return client && lineOf(client, 'price')?.amount;
  };

  test('counts the discount beyond the median of others', () => {
    // 20 % of 1,000.00 where the others get 0, 5, 10 %: 15 points beyond 5 %.
    expect(
      priceOf([
        [80_000, 20_000],
        [100_000, 0],
        [95_000, 5_000],
        [90_000, 10_000],
      ]),
    ).toBe(15_000);
  });

  test('is nothing for a discount that is usual for the size', () => {
    const small: [number, number][] = Array.from({ length: 12 }, (_, index) => [1_000 + index, 0]);
    const big: [number, number][] = Array.from({ length: 12 }, (_, index) => [900_000 + index, 100_000]);
    expect(priceOf([...small, ...big], 20)).toBe(0);
    // The same discount on a small order stands out.
    expect(priceOf([[900, 100], ...small, ...big], 0)).toBe(100);
  });

  test('fewer than three others say nothing of what is usual', () => {
    expect(
      priceOf([
        [80_000, 20_000],
        [100_000, 0],
        [100_000, 0],
      ]),
    ).toBe(0);
  });

  test('a credit note has no discount of its own', () => {
    const sizes: [number, number][] = [
      [80_000, 20_000],
      [100_000, 0],
      [95_000, 5_000],
      [90_000, 10_000],
    ];
    const book = bookOf(
      sizes.map(([net, discount], index) => paid({ client: `c${index}`, amount: net, net, discount })),
    );
    book.invoices.push(paid({ client: 'c0', amount: -50_000, net: -50_000, discount: 9_000 }));
    book.known.discounts = true;
    const client = reportOn(book).clients.find(({ key }) => key === 'c0');
    expect(client && lineOf(client, 'price')).toMatchObject({ amount: 15_000, count: 1 });
  });

  test('currencies are compared apart', () => {
    const book = bookOf(
      [0, 1, 2, 3].map((index) =>
        paid({
          client: `c${index}`,
          discount: index === 0 ? 10_000 : 0,
          currency: index === 0 ? 'CHF' : 'EUR',
        }),
      ),
    );
    book.known.discounts = true;
    const client = reportOn(book).clients.find(({ key }) => key === 'c0');
    expect(client && lineOf(client, 'price')?.amount).toBe(0);
  });

  test('counts quotes that were not taken, and haggling', () => {
    const events = [entry('quote-not-taken', '2025-06-10'), entry('haggled', '2025-06-11', { minutes: 15 })];
    expect(lineWith('price', events)).toMatchObject({ hours: 1, amount: 6_000, count: 2 });
  });
});

describe('effort', () => {
  test('counts unbilled hours and requests for what is not offered', () => {
    const book = loggedBook([paid({ unbilledHours: 3 }), paid()], [entry('not-offered', '2025-06-10')]);
    book.known.unbilledHours = true;
    expect(lineOf(onlyClient(book), 'effort')).toMatchObject({ hours: 3.75, amount: 22_500, count: 2 });
  });

  test('hours that were billed cost nothing, and are known as work', () => {
    const client = onlyClient(bookOf([paid({ hours: 8 }), paid({ hours: 2 }), paid()]));
    expect(client.workedHours).toBe(10);
    expect(lineOf(client, 'effort')).toBeUndefined();
  });
});

test.each([
  ['complainer', [entry('unfounded-complaint', '2025-06-10')]],
  ['locust', [entry('quote-not-taken', '2025-06-10')]],
  ['misfit', [entry('not-offered', '2025-06-10')]],
  ['late-payer', [entry('reminder', '2025-06-10')]],
  [undefined, [entry('founded-complaint', '2025-06-10')]],
])('%s is reached from the log', (kind, events) => {
  expect(onlyClient(loggedBook([paid({ amount: 50_000 })], events)).kind).toBe(kind);
});

test('a drain below a twentieth of what is given has no name', () => {
  const events = [entry('reminder', '2025-06-10')];
  const kindAt = (amount: number) => onlyClient(loggedBook([paid({ amount })], events)).kind;
  // 30.00 for a reminder: a twentieth of 600.00 margin.
  expect(kindAt(200_000)).toBe('late-payer');
  expect(kindAt(200_100)).toBeUndefined();
});
