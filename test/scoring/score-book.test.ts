import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import {
  bookOf,
  day,
  entry,
  invoice,
  linesOf,
  loggedBook,
  onlyClient,
  openFor,
  reportOn,
  TODAY,
  UNKNOWN,
} from './books';

describe('lines, worked out by hand', () => {
  test('margin is 30 % of net revenue; credit notes subtract; older than a year does not count', () => {
    const client = onlyClient(
      bookOf([
        invoice('2025-03-01', '2025-03-20', { net: 80_000 }),
        invoice('2025-04-01', '2025-04-01', { amount: -10_000, net: -8_000 }),
        invoice('2024-12-31', '2025-01-05'),
        invoice('2025-01-01', '2025-01-05', { amount: 50_000 }),
      ]),
    );
    // (800 − 80 + 500) × 30 % = 366; 2024-12-31 is the 366th day back.
    expect(linesOf(client).margin).toBe(36_600);
    expect(client.energy).toBe(100);
  });

  test('waiting is amount × days late / 365 × 10 %, each part on its own days, open parts to the as-of date', () => {
    const client = onlyClient(
      bookOf([
        // Due 2025-03-31; 400.00 come 73 days late, 600.00 are open for 275 days.
        invoice('2025-03-01', undefined, {
          settlement: openFor(60_000, { day: day('2025-06-12'), amount: 40_000 }),
        }),
      ]),
    );
    // 400 × 73/365 × 0.1 + 600 × 275/365 × 0.1 = 8.00 + 45.2055
    expect(linesOf(client).waiting).toBe(-5_321);
  });

  test('waiting counts only days inside the window', () => {
    const client = onlyClient(
      bookOf([invoice('2023-01-01', undefined), invoice('2025-12-01', '2025-12-02')]),
    );
    // A year of waiting for 1,000.00 at 10 %.
    expect(linesOf(client).waiting).toBe(-10_000);
  });

  test('an old invoice that was paid has had its year; only what is still open drains on', () => {
    const client = onlyClient(bookOf([invoice('2024-11-01', '2025-06-01')]));
    expect(client.lines.map(({ amount }) => amount)).toEqual([0, 0, 0, 0]);
    expect(client.lines.map(({ side }) => side)).toEqual(['gives', 'takes', 'takes', 'takes']);
    expect(client.energy).toBeUndefined();
    expect(client.lateness).toBeGreaterThan(0);
  });

  test('chasing assumes a reminder at more than 7, 30 and 60 days late, half an hour each', () => {
    const client = onlyClient(
      bookOf([
        invoice('2025-01-01', '2025-02-07'), // 7 days late: none
        invoice('2025-01-01', '2025-02-08'), // 8: one
        invoice('2025-01-01', '2025-03-03'), // 31: two
        invoice('2025-01-01', '2025-04-02'), // 61: three
      ]),
    );
    expect(client.lines.find(({ line }) => line === 'chasing')).toMatchObject({
      amount: 6 * 3_000,
      hours: 3,
      count: 6,
    });
  });

  test('counted reminders replace assumed ones', () => {
    const book = bookOf([
      invoice('2025-01-01', '2025-04-02', { reminders: 1 }),
      invoice('2025-05-01', '2025-05-02', { reminders: 0 }),
    ]);
    book.known.reminders = true;
    expect(onlyClient(book).lines.find(({ line }) => line === 'chasing')).toMatchObject({
      count: 1,
      hours: 0.5,
    });
  });

  test('complaints take two hours each, and the margin on what was credited for them', () => {
    const book = bookOf([
      invoice('2025-02-01', '2025-02-10', { number: 'R-9', disputed: true }),
      invoice('2025-02-20', '2025-02-20', { amount: -20_000, creditOf: 'R-9', disputed: false }),
      invoice('2025-03-20', '2025-03-20', { amount: -5_000, creditOf: 'R-8', disputed: false }),
    ]);
    book.known.disputes = true;
    // 2 h × 60 + 30 % of 200
    expect(linesOf(onlyClient(book)).complaints).toBe(-18_000);
  });

  test.each([
    [5, 7_500],
    [4, 3_000],
    [3, 0],
    [undefined, 0],
    [2, -15_000],
    [1, -37_500],
  ])('joy %s adds %i to a margin of 300', (joy, amount) => {
    const client = { key: 'a', ...(joy === undefined ? {} : { joy }) };
    expect(linesOf(onlyClient(bookOf([invoice('2025-03-01', '2025-03-02')], {}, [client]))).joy).toBe(amount);
  });

  test.each([
    [5, 0],
    [4, 0],
    [2, -15_000],
    [1, -37_500],
  ])('joy %s adds %i to a loss of 300', (joy, amount) => {
    const credit = invoice('2025-03-01', '2025-03-02', { amount: -100_000 });
    expect(linesOf(onlyClient(bookOf([credit], {}, [{ key: 'a', joy }]))).joy).toBe(amount);
  });

  test('what is left of the revenue after all lines leaves joy aside', () => {
    const late = invoice('2025-01-01', '2025-02-08');
    const client = onlyClient(bookOf([late], {}, [{ key: 'a', joy: 5 }]));
    // 300.00 margin, a reminder of 30.00, and 8 days of 10 % on 1,000.00: 2.19; joy would add 75.00.
    expect(client).toMatchObject({ revenue: 100_000, value: 30_000 - 3_000 - 219 });
  });

  test('more credited than invoiced: the margin changes sides', () => {
    const client = onlyClient(bookOf([invoice('2025-03-01', '2025-03-02', { amount: -10_000 })]));
    expect(linesOf(client).margin).toBe(-3_000);
    expect(client.energy).toBe(-100);
  });
});

describe('as-of date', () => {
  test('what came later is not known yet: later invoices are left out, later payments are open', () => {
    const book = bookOf([
      invoice('2025-01-01', '2025-06-30', { number: 'late' }),
      invoice('2025-07-01', '2025-07-02'),
    ]);
    const [client] = reportOn(book, {}, '2025-03-31').clients;
    expect(client.invoices).toBe(1);
    // Open since 2025-01-31: 59 days.
    expect(client.meanLate).toBe(59);
  });

  test('a book that sleeps for over a year is seen as on its last day, and says so', () => {
    const report = reportOn(bookOf([invoice('2023-05-01', '2023-06-15')]));
    expect(report).toMatchObject({ asOf: day('2023-06-15'), dormant: true });
    expect(reportOn(bookOf([invoice('2023-05-01', '2023-06-15')]), {}, '2025-12-31')).toMatchObject({
      asOf: TODAY,
      dormant: false,
    });
    expect(reportOn(bookOf([]))).toMatchObject({ asOf: TODAY, dormant: false, clients: [] });
    // A year ago to the day is not over a year ago; any date keeps a book awake.
    const old = (due: string) =>
      reportOn(bookOf([invoice('2023-05-01', '2023-06-15', { due: day(due) })])).dormant;
    expect([old('2024-12-31'), old('2024-12-30')]).toEqual([false, true]);
    const sleeper = [invoice('2023-05-01', '2023-06-15')];
    expect(reportOn(loggedBook(sleeper, [entry('reminder', '2025-03-01')])).dormant).toBe(false);
    const { origin } = entry('reminder', '2025-03-01');
    const card = { client: 'a', day: day('2025-03-01'), line: 'chasing' as const, origin };
    expect(reportOn(loggedBook(sleeper, [], [card])).dormant).toBe(false);
    expect(reportOn(bookOf([invoice('2025-05-01', '2025-06-15')]))).toMatchObject({
      asOf: TODAY,
      dormant: false,
    });
  });
});

describe('the order of clients', () => {
  const names = (list: Invoice[], change: (book: Book) => void = () => undefined) => {
    const made = bookOf(list);
    change(made);
    return reportOn(made).clients.map(({ key }) => key);
  };
  const good = (client: string) => invoice('2025-01-01', '2025-01-05', { client });
  const bad = (client: string) => invoice('2025-01-01', '2025-12-05', { client, amount: 5_000 });

  test('lowest energy first, those without one last, names and then keys for a tie', () => {
    expect(
      names([good('c'), bad('b'), good('a'), invoice('2023-01-01', '2023-01-05', { client: 'none' })]),
    ).toEqual(['b', 'a', 'c', 'none']);
    expect(names([good('b'), good('a')])).toEqual(['a', 'b']);
    const named = (made: Book) => {
      for (const client of made.clients) client.name = client.key === 'a' ? 'Zoo' : 'Ark';
    };
    expect(names([good('a'), good('b')], named)).toEqual(['b', 'a']);
    expect(names([good('b'), good('a')], named)).toEqual(['b', 'a']);
    const sameName = (made: Book) => {
      for (const client of made.clients) client.name = 'same';
    };
    expect(names([good('z'), good('y')], sameName)).toEqual(['y', 'z']);
    expect(names([good('y'), good('z')], sameName)).toEqual(['y', 'z']);
    const none = (client: string) => invoice('2023-01-01', '2023-01-05', { client });
    expect(names([good('a'), none('y'), none('x')])).toEqual(['a', 'x', 'y']);
  });

  test('a client without invoices by the as-of date is not there', () => {
    const made = bookOf([good('a'), invoice('2026-02-01', undefined, { client: 'later' })]);
    expect(reportOn(made).clients.map(({ key }) => key)).toEqual(['a']);
    expect(reportOn(made, {}, '2026-03-01').clients.map(({ key }) => key)).toContain('later');
  });
});

describe('what is missing', () => {
  test('without amounts there is lateness, but no energy', () => {
    const book = bookOf([invoice('2025-01-01', '2025-03-01')].map(({ amount: _, ...rest }) => rest));
    book.known.amounts = false;
    const client = onlyClient(book);
    expect(client.energy).toBeUndefined();
    expect(client.lines).toEqual([]);
    expect(client.lateness).toBeGreaterThan(0);
    expect(client.missing).toEqual(['amounts', 'complaints', 'prices']);
  });

  test('without due date and terms, 30 days are assumed; terms come first', () => {
    const { due: _, ...undated } = invoice('2025-01-01', '2025-02-10');
    expect(onlyClient(bookOf([undated])).meanLate).toBe(10);
    expect(onlyClient(bookOf([{ ...undated, terms: 14 }])).meanLate).toBe(26);
  });

  test('where nothing is said about payment, the lines of time are absent, not zero', () => {
    const client = onlyClient(bookOf([invoice('2025-01-01', undefined, { settlement: UNKNOWN })]));
    expect(client.lines.map(({ line }) => line)).toEqual(['margin', 'joy']);
    expect(client.missing).toEqual(['timing', 'complaints', 'prices']);
    expect(client.lateness).toBeUndefined();
  });

  test('open and not yet due says nothing of punctuality', () => {
    expect(onlyClient(bookOf([invoice('2025-12-20', undefined)])).dueInvoices).toBe(0);
  });

  test('currencies are never added: the larger one counts, the other is named', () => {
    const book = bookOf([
      invoice('2025-01-01', '2025-01-20'),
      invoice('2025-02-01', '2025-02-20'),
      invoice('2025-03-01', '2025-03-20', { currency: 'CHF', amount: 900_000 }),
    ]);
    expect(onlyClient(book)).toMatchObject({ currency: 'EUR', otherCurrencies: ['CHF'], revenue: 200_000 });
  });

  test('the currency is that of the last twelve months; older ones decide only where there are none', () => {
    const old = ['01', '02', '03'].map((month) => invoice(`2023-${month}-01`, `2023-${month}-20`));
    const swiss = invoice('2025-03-01', '2025-03-20', { currency: 'CHF' });
    expect(onlyClient(bookOf([...old, swiss]))).toMatchObject({
      currency: 'CHF',
      otherCurrencies: ['EUR'],
      revenue: 100_000,
    });
    const francs = old.map((one) => ({ ...one, currency: 'CHF' }));
    expect(reportOn(bookOf([...francs, old[0]]), {}, '2025-12-31').clients[0].currency).toBe('CHF');
  });

  test('hours of a client in another currency have no price', () => {
    const client = onlyClient(bookOf([invoice('2025-01-01', '2025-06-01', { currency: 'CHF' })]));
    expect(client.lines.find(({ line }) => line === 'chasing')).toMatchObject({ amount: 0, hours: 1.5 });
    expect(client.missing).toContain('hourly-value');
  });
});

describe('verdict', () => {
  // Complaints and prices are known, or the confidence would be too low for any verdict.
  const known = { ...bookOf([]).known, disputes: true, discounts: true };
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
  const ten = (paid: (month: string) => string, change: Partial<Invoice> = {}) =>
    months.map((month) => invoice(`2025-${month}-01`, paid(month), change));

  test('dream client: pays early', () => {
    expect(
      onlyClient(
        bookOf(
          ten((month) => `2025-${month}-05`),
          { known },
        ),
      ),
    ).toMatchObject({
      verdict: 'dream',
      energy: 100,
    });
  });

  test('part: costs more than they bring, and is sure to be late', () => {
    const client = onlyClient(
      bookOf(
        ten((month) => `2026-${month}-05`, { amount: 9_000 }),
        { known },
      ),
    );
    expect(client).toMatchObject({ verdict: 'part', kind: 'late-payer' });
  });

  test('too early: two invoices', () => {
    expect(onlyClient(bookOf(ten((month) => `2025-${month}-05`).slice(0, 2))).verdict).toBe('too-early');
  });

  test('too early: credit notes are no invoices', () => {
    const list = ten((month) => `2025-${month}-05`);
    const credits = list.map((one) => ({ ...one, amount: -1_000 }));
    expect(onlyClient(bookOf([...list.slice(0, 2), ...credits], { known }))).toMatchObject({
      verdict: 'too-early',
      invoices: 2,
    });
    expect(onlyClient(bookOf([...list.slice(0, 3), ...credits], { known })).verdict).not.toBe('too-early');
    // What cost nothing was an invoice all the same.
    expect(onlyClient(bookOf([invoice('2025-01-01', '2025-01-02', { amount: 0 })])).invoices).toBe(1);
  });

  test('talk: dreaded though they pay', () => {
    const book = bookOf(
      ten((month) => `2025-${month}-05`),
      {},
      [{ key: 'a', joy: 2 }],
    );
    expect(onlyClient(book).verdict).toBe('talk');
  });

  test('part: joy 1 and energy below zero, even with one invoice', () => {
    const book = bookOf([invoice('2025-01-01', '2025-01-02')], {}, [{ key: 'a', joy: 1 }]);
    expect(onlyClient(book).verdict).toBe('part');
  });
});

test('lateness stays near the middle with one invoice, and grows with more', () => {
  const late = (count: number) =>
    onlyClient(bookOf(Array.from({ length: count }, () => invoice('2025-10-01', '2025-12-20'))))
      .lateness as number;
  // One invoice 50 days late: s = 1, w = 2^(−61/180); (w + 0.4) / (w + 2)
  const w = 2 ** (-61 / 180);
  expect(late(1)).toBeCloseTo((w + 0.4) / (w + 2), 10);
  expect(late(8)).toBeGreaterThan(0.8);
});
