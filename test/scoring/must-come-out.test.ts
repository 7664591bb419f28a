import type { Book } from '../../src/model/book';
import { isoFromDay } from '../../src/model/day';
import type { Invoice } from '../../src/model/invoice';
import type { ClientReport } from '../../src/model/report';
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
  paidBy,
  repeated,
  reportOn,
  TODAY,
  UNKNOWN,
  writtenOff,
} from './books';

/*
 * What must come out (energy-model, second edition), each row of its table: as of 2025-12-31, with 30 % margin, 60 an hour
 * and 10 % a year. The arithmetic is beside each figure.
 */

/** So many points are between a figure and the edge that it must not come near. */
const energyOf = (client: ClientReport): number => client.energy ?? Number.NaN;

/** Good clients beside the one that is looked at, so that nobody brings a quarter of the revenue. */
const others = (amount: number): Invoice[] =>
  ['b', 'c', 'd', 'e', 'f'].flatMap((client) =>
    repeated(3, (index) => late(`2025-${index + 10}-10`, 0, { client, amount })),
  );

describe('never paid', () => {
  const friend = ['2025-03-31', '2025-05-30', '2025-07-31', '2025-08-29'].map((due) =>
    invoice(after(due, -30), undefined, { amount: 1_000_000 }),
  );

  test('4 × 10,000 since spring', () => {
    // Overdue for 275, 215, 153 and 124 days: lost 51.9, 37.8, 24 and 17.5 %.
    const client = clientIn(reportOn(bookOf([...friend, ...others(1_000_000)])), 'a');
    expect(energyOf(client)).toBeLessThan(0);
    expect(client.value).toBeLessThan(0);
    expect(client).toMatchObject({ verdict: 'part', kind: 'late-payer' });
    expect(client.unpaid).toMatchObject({ invoices: 4, oldestDays: 275, outstanding: 4_000_000 });
    expect(client.lateInvoices).toBe(0);
  });

  test('3 × 5,000', () => {
    const three = friend.slice(0, 3).map((one) => ({
      ...one,
      amount: 500_000,
      settlement: openFor(500_000),
    }));
    const client = onlyClient(bookOf(three));
    expect(energyOf(client)).toBeLessThan(0);
    expect(client.value).toBeLessThan(0);
    expect(client).toMatchObject({ verdict: 'talk', concentration: 'dependent' });
  });
});

test('10,000 written off, 3 × 1,000 paid', () => {
  const client = onlyClient(
    bookOf([
      invoice('2025-05-01', undefined, { amount: 1_000_000, settlement: writtenOff(1_000_000) }),
      ...['09', '10', '11'].map((month) => late(`2025-${month}-30`, 0)),
    ]),
  );
  // Margin 30 % of 3,000; loss 70 % of 10,000; reminders that are assumed since nobody paid: 3 × 30.
  expect(linesOf(client)).toMatchObject({ margin: 90_000, loss: -700_000, waiting: 0, chasing: -9_000 });
  expect(energyOf(client)).toBeLessThan(-50);
  expect(client).toMatchObject({ kind: 'late-payer', writtenOff: 1_000_000, unpaid: undefined });
});

describe('eight days late', () => {
  const eightDays = (count: number, amount: number, gap: number): ClientReport =>
    onlyClient(
      bookOf(repeated(count, (index) => late(isoFromDay(TODAY - 320 + index * gap), 8, { amount }))),
    );
  const big = eightDays(12, 100_000, 25);

  test.each([
    [240, 5_000, 1],
    [12, 9_000, 25],
    [12, 9_000, 0],
  ])('%i × %i cents', (count, amount, gap) => {
    const client = eightDays(count, amount, gap);
    expect(energyOf(client)).toBeGreaterThanOrEqual(90);
    expect(client.verdict).not.toBe('part');
    expect(Math.abs(energyOf(client) - energyOf(big))).toBeLessThanOrEqual(6);
  });
});

describe('a rest that nobody waits for', () => {
  const paidInFull = onlyClient(bookOf(repeated(10, (index) => late(after('2025-02-10', 28 * index), -22))));
  const with970 = (paid: number, change: Partial<Invoice> = {}): ClientReport =>
    onlyClient(
      bookOf(
        repeated(10, (index) => {
          const one = late(after('2025-02-10', 28 * index), -22, change);
          const [payment] = 'payments' in one.settlement ? one.settlement.payments : [];
          return { ...one, settlement: openFor(100_000 - paid, { day: payment?.day ?? 0, amount: paid }) };
        }),
      ),
    );

  test.each([
    ['3 % for prompt payment', 97_000, {}],
    ['a cent', 99_999, {}],
    ['a fee of 15', 98_500, {}],
    ['8 % for prompt payment, as the row says', 92_000, { cashDiscount: 8_000 }],
  ])('%s', (_what, paid, change) => {
    const client = with970(paid, change);
    expect(client).toMatchObject({
      energy: 100,
      verdict: paidInFull.verdict,
      lateInvoices: 0,
      unpaid: undefined,
      daysToPay: 8,
      outstandingInvoices: [],
    });
    expect(client.lines).toEqual(
      paidInFull.lines.map((line) => expect.objectContaining({ amount: line.amount })),
    );
  });

  test('8 % without a word is open', () => {
    expect(with970(92_000).unpaid).toMatchObject({ invoices: 10, outstanding: 80_000 });
  });
});

test('invoice credited in full: not late, not open, not in a letter', () => {
  const client = onlyClient(
    bookOf([
      invoice('2025-05-01', undefined, { number: 'K-1' }),
      invoice('2025-05-05', undefined, { amount: -100_000, creditOf: 'K-1', settlement: UNKNOWN }),
      late('2025-09-30', -10),
    ]),
  );
  expect(client).toMatchObject({
    unpaid: undefined,
    outstandingInvoices: [],
    timedInvoices: 1,
    overdueInvoices: 0,
    lateInvoices: 0,
  });
  // 1,000 of margin base are left; the credit note takes a quarter of an hour.
  expect(linesOf(client)).toMatchObject({ margin: 30_000, loss: 0, waiting: 0, chasing: 0, effort: -1_500 });
});

describe('one punctual invoice a year for eight years', () => {
  const yearly = (joy: number | undefined): Book =>
    bookOf(
      repeated(8, (index) => invoice(`${2018 + index}-01-10`, `${2018 + index}-02-01`, { amount: 400_000 })),
      {},
      [{ key: 'a', joy }],
    );

  test.each(repeated12())('as of %s', (asOf) => {
    expect(reportOn(yearly(undefined), {}, asOf).clients).toMatchObject([{ verdict: 'keep', energy: 100 }]);
    expect(reportOn(yearly(5), {}, asOf).clients).toMatchObject([{ verdict: 'dream', energy: 100 }]);
  });

  function repeated12(): string[] {
    return Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-09`);
  }
});

test('status only, 9 paid and 1 five days overdue: nobody is late, both are judged alike', () => {
  const paidUndated = (client: string, index: number): Invoice =>
    invoice(`2025-0${(index % 9) + 1}-05`, undefined, {
      client,
      hasPaidColumn: false,
      settlement: paidBy({ amount: 100_000 }),
    });
  const open = invoice(after('2025-12-26', -30), undefined, { client: 'g', hasPaidColumn: false });
  const book = bookOf([
    ...repeated(9, (index) => paidUndated('g', index)),
    open,
    ...repeated(9, (index) => paidUndated('p', index)),
  ]);
  book.known.paid = false;
  const [g, p] = ['g', 'p'].map((key) => clientIn(reportOn(book), key));
  expect(g).toMatchObject({ verdict: 'keep', dueInvoices: 10, overdueInvoices: 1, lateInvoices: 0 });
  expect(p).toMatchObject({ verdict: 'keep', dueInvoices: 9, overdueInvoices: 0 });
  for (const client of [g, p]) {
    expect(client).toMatchObject({ lateness: undefined, lateHabit: undefined, lateChance: undefined });
  }
});

test('9 × 5,000, each 60 days late: talk', () => {
  const client = onlyClient(
    bookOf(repeated(9, (index) => late(after('2025-02-04', 30 * index), 60, { amount: 500_000 }))),
  );
  expect(client).toMatchObject({ verdict: 'talk', kind: 'late-payer' });
  expect(client.lateHabit).toBeGreaterThan(0.9);
  expect(energyOf(client)).toBeGreaterThan(80);
});

test('due on Saturday, paid on Monday, twelve times: punctual', () => {
  // 2025-01-04 was a Saturday.
  const client = onlyClient(bookOf(repeated(12, (index) => late(after('2025-01-04', 28 * index), 2))));
  expect(client).toMatchObject({ energy: 100, lateInvoices: 0, daysLate: 0 });
  const unmoved = onlyClient(bookOf(repeated(12, (index) => late(after('2025-01-04', 28 * index), 2))), {
    weekendMoves: 0,
  });
  expect(unmoved.daysLate).toBeCloseTo(2, 12);
});

test('a voided invoice and its credit note are left out before: 4,000 paid give a margin of 1,200', () => {
  const client = onlyClient(bookOf([late('2025-05-30', 0, { amount: 400_000 })]));
  expect(linesOf(client).margin).toBe(120_000);
});

test('list price 100,000 with 20 % off, where others get none: worth 10,000', () => {
  const book = bookOf([
    late('2025-05-30', 0, { amount: 8_000_000, net: 8_000_000, discount: 2_000_000 }),
    ...['b', 'c', 'd', 'e'].map((client) =>
      late('2025-05-30', 0, { client, amount: 10_000_000, discount: 0 }),
    ),
  ]);
  book.known.discounts = true;
  const client = clientIn(reportOn(book), 'a');
  // 30 % of 80,000 less 70 % of 20,000.
  expect(linesOf(client)).toMatchObject({ margin: 2_400_000, price: -1_400_000 });
  expect(client).toMatchObject({ value: 1_000_000, excessDiscount: 2_000_000 });
});

test.each([10, 30, 60, 90])(
  '5,000 credited after a complaint cost 5,000 in all at a margin of %i %%',
  (margin) => {
    const value = (invoices: Invoice[]): number =>
      onlyClient(loggedBook(invoices, [entry('unfounded-complaint', '2025-06-10', { minutes: 0 })]), {
        margin,
      }).value;
    const sold = late('2025-05-30', 0, { amount: 2_000_000, number: 'S' });
    const credit = invoice('2025-06-15', undefined, { amount: -500_000, settlement: UNKNOWN });
    expect(value([sold]) - value([sold, credit])).toBe(500_000);
  },
);

test('5 or 50 hours for the same money are at least 40 points apart', () => {
  const worked = (client: string, hours: number): Invoice[] =>
    repeated(3, (index) => late(after('2025-03-31', 60 * index), 0, { client, hours }));
  const report = reportOn(
    bookOf([...worked('a', 5), ...worked('b', 50), ...worked('c', 10), ...worked('d', 10)]),
  );
  // The median hour brings 100: b's 150 hours would be worth 15,000, but bring 3,000: 120 hours at 60 against 900.
  expect(lineOf(clientIn(report, 'b'), 'effort')).toMatchObject({ amount: 720_000, hours: 120 });
  expect(energyOf(clientIn(report, 'a')) - energyOf(clientIn(report, 'b'))).toBeGreaterThan(40);
  expect(clientIn(report, 'b')).toMatchObject({ kind: 'misfit', verdict: 'talk' });
});

test('90 % of goods returned: no dream client', () => {
  const bought = repeated(12, (index) => late(after('2025-02-05', 25 * index), -20, { amount: 10_000 }));
  const returned = repeated(12, (index) =>
    invoice(after('2025-01-20', 25 * index), undefined, { amount: -9_000, settlement: UNKNOWN }),
  );
  const client = onlyClient(bookOf([...bought, ...returned], {}, [{ key: 'a', joy: 5 }]));
  // 30 % of 120 and a quarter of it for joy, against 12 quarters of an hour: 45 against 180.
  expect(energyOf(client)).toBeCloseTo((100 * (45 - 180)) / (45 + 180), 6);
  expect(client).toMatchObject({ verdict: 'talk', kind: 'misfit' });
});

describe('the same conduct in euros and dollars', () => {
  const conduct = (client: string, currency: string, cents: number, count: number): Invoice[] =>
    repeated(count, (index) =>
      late(after('2025-02-10', 30 * index), 45, { client, currency, amount: cents, reminders: 3 }),
    );
  const known = { ...bookOf([]).known, reminders: true };

  test.each([
    [3, 2],
    [3, 4],
    [1, 9],
  ])('%i invoices in euros, %i in dollars', (euros, dollars) => {
    const book = bookOf([...conduct('a', 'EUR', 27_600, euros), ...conduct('b', 'USD', 30_000, dollars)], {
      known,
      rates: { USD: 0.92 },
    });
    const report = reportOn(book);
    // 300 dollars are 276 euros. Half a cent of rounding in each line.
    expect(energyOf(clientIn(report, 'b'))).toBeCloseTo(energyOf(clientIn(report, 'a')), 1);
    expect(clientIn(report, 'b').verdict === 'too-early').toBe(dollars < 3);
  });

  test('without a rate there is no energy, and the rate is missing', () => {
    const book = bookOf([...conduct('a', 'EUR', 27_600, 3), ...conduct('b', 'USD', 30_000, 4)], { known });
    const b = clientIn(reportOn(book), 'b');
    expect(b.energy).toBeUndefined();
    expect(b.missing).toContain('rate');
    expect(energyOf(clientIn(reportOn(book), 'a'))).not.toBeNaN();
  });
});

test('20,000 paid a year late, written a week earlier or later: within 5 points', () => {
  const energies = [-7, 0, 7].map((shift) =>
    energyOf(
      onlyClient(
        bookOf([
          invoice(after('2024-12-26', shift), '2025-12-21', {
            amount: 2_000_000,
            due: day('2025-01-09') + shift,
          }),
          late('2025-05-30', 0, { amount: 50_000 }),
          late('2025-08-29', 0, { amount: 50_000 }),
        ]),
      ),
    ),
  );
  expect(Math.max(...energies) - Math.min(...energies)).toBeLessThan(5);
});

describe('payments entered until 10 August only', () => {
  const book = bookOf([
    ...repeated(30, (index) => late(after('2025-01-15', 7 * index), -2)),
    ...repeated(5, (index) => invoice(after('2025-08-01', 10 * index), undefined)),
  ]);

  test.each(['2025-08-10', '2025-09-30', '2025-11-30'])('as of %s nobody is late because of it', (asOf) => {
    const report = reportOn(book, {}, asOf);
    expect(report.clients).toMatchObject([{ energy: 100, lateInvoices: 0, unpaid: undefined }]);
    expect(report.enteredUntil).toBe(asOf === '2025-08-10' ? undefined : day('2025-08-04'));
  });
});

test('card for chasing: 20 → 12 days late with twice the orders has improved', () => {
  const book = loggedBook(
    [
      ...repeated(8, (index) => late(after('2025-03-03', 14 * index), 20, { amount: 15_000 })),
      ...repeated(14, (index) => late(after('2025-07-01', 10 * index), 12, { amount: 15_000 })),
    ],
    [],
    [{ client: 'a', day: day('2025-06-25'), line: 'chasing', origin: { sheet: 'Energy log', row: 2 } }],
  );
  expect(onlyClient(book)).toMatchObject({ card: { improved: true } });
  expect(onlyClient(book).verdict).not.toBe('part');
});

test('joy 1 on one client with 80 % of the revenue: talk with a warning', () => {
  const [rich, poor] = [400_000, 20_000];
  const book = bookOf(
    [
      ...repeated(10, (index) => late(after('2025-02-10', 28 * index), 0, { amount: rich })),
      ...others(poor).slice(0, 10),
      ...repeated(40, (index) => late(after('2025-02-10', 7 * index), 0, { client: 'g', amount: poor })),
    ],
    {},
    [{ key: 'a', joy: 1 }],
  );
  const client = clientIn(reportOn(book), 'a');
  expect(client.revenueShare).toBeCloseTo(0.8, 12);
  // Joy 1 takes 125 % of the margin: (100 − 125) / (100 + 125).
  expect(energyOf(client)).toBeCloseTo(-100 / 9, 9);
  expect(client).toMatchObject({ verdict: 'talk', concentration: 'high' });
});

test('one row of the log about client b changes nothing for client a', () => {
  const invoices = ['a', 'b'].flatMap((client) =>
    repeated(4, (index) => late(after('2025-02-10', 90 * index), 3, { client })),
  );
  const [without, withRow] = [
    bookOf(invoices),
    loggedBook(invoices, [entry('unfounded-complaint', '2025-06-10', { client: 'b' })]),
  ].map((book) => clientIn(reportOn(book), 'a'));
  expect(withRow).toEqual(without);
});
