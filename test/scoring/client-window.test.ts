import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import { defaultSettings } from '../../src/model/settings';
import { type ClientWindow, clientWindow } from '../../src/scoring/client-window';
import { clientRowsOf } from '../../src/scoring/receivables';
import { contextOf } from '../../src/scoring/scoring-context';
import {
  after,
  bookOf,
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
  TODAY,
  UNKNOWN,
  writtenOff,
} from './books';

/** The window of the first client. */
function windowOf(book: Book, asOf = '2025-12-31', days?: number): ClientWindow {
  const context = contextOf(book, day(asOf), { today: TODAY, settings: defaultSettings() });
  const [rows] = clientRowsOf(book, context);
  if (!rows) throw new Error('no client');
  return clientWindow(rows, context, days);
}
const numbers = ({ counted }: ClientWindow): (string | undefined)[] =>
  counted.map(({ invoice: one }) => one.number);

describe('the window', () => {
  test('a year for most: invoices written on the days after the one a year ago', () => {
    const window = windowOf(
      bookOf([
        invoice('2024-12-31', '2025-01-02', { number: 'before' }),
        invoice('2025-01-01', '2025-01-02', { number: 'first day' }),
        invoice('2025-12-31', undefined, { number: 'last day' }),
        invoice('2026-01-01', undefined, { number: 'after' }),
      ]),
    );
    expect(numbers(window)).toEqual(['first day', 'last day']);
    expect(window).toMatchObject({ start: TODAY - 365, years: 1 });
    expect(window.receivables).toHaveLength(3);
  });

  test('older ones too that were overdue on a day of it', () => {
    const old = (number: string, change: Partial<Invoice>): Invoice =>
      invoice('2024-06-03', undefined, { number, due: day('2024-07-03'), ...change });
    const paid = (iso: string) => ({
      settlement: { state: 'paid' as const, payments: [{ day: day(iso), amount: 100_000 }] },
    });
    const window = windowOf(
      bookOf([
        old('paid before', paid('2024-12-31')),
        old('paid in it', paid('2025-01-01')),
        old('open', {}),
        old('given up', { settlement: writtenOff(100_000) }),
        old('due in it, paid in time', { due: day('2025-02-03'), ...paid('2025-02-03') }),
        old('due in it, paid late', { due: day('2025-02-03'), ...paid('2025-02-04') }),
        old('settled on an unknown day', { settlement: { state: 'paid', payments: [{ amount: 100_000 }] } }),
        old('not known', { settlement: UNKNOWN }),
      ]),
    );
    expect(numbers(window)).toEqual(['paid in it', 'open', 'given up', 'due in it, paid late']);
  });

  test('one of which a part was credited after its due date was overdue until then', () => {
    const partly = invoice('2024-06-03', undefined, {
      number: 'credited in it',
      due: day('2024-07-03'),
      settlement: openFor(40_000, { day: day('2024-07-01'), amount: 60_000 }),
    });
    const creditNote = (iso: string) =>
      invoice(iso, undefined, {
        amount: -40_000,
        number: 'note',
        creditOf: 'credited in it',
        due: undefined,
      });
    expect(numbers(windowOf(bookOf([partly, creditNote('2025-01-01')])))).toEqual(['credited in it', 'note']);
    expect(numbers(windowOf(bookOf([partly, creditNote('2024-12-31')])))).toEqual([]);
  });

  test('an invoice without a day counts for nothing', () => {
    expect(
      windowOf(bookOf([invoice('2025-03-03', undefined, { issued: undefined, due: undefined })])).counted,
    ).toEqual([]);
  });

  const everyDays = (gap: number, count: number, change: Partial<Invoice> = {}): Book =>
    bookOf(repeated(count, (index) => late(after('2025-12-01', -gap * index), 0, change)));

  test.each([
    [200, 5, 1],
    [201, 5, (4 * 201 + 61) / 365],
    [300, 8, 3],
    [365, 2, (365 + 61) / 365],
    [365, 1, 1],
  ])('invoices every %i days, %i of them: measured over %d years', (gap, count, years) => {
    // Written a month before they were due on 1 December. The first one is in a window that begins with it.
    const window = windowOf(everyDays(gap, count));
    expect(window.years).toBeCloseTo(years, 12);
    expect(window.start).toBe(TODAY - Math.round(years * 365));
  });

  test('a first invoice that was paid in time is in the window that begins with it', () => {
    expect(windowOf(everyDays(365, 2)).counted).toHaveLength(2);
  });

  test('in a sheet that tells only due dates, those tell the gaps', () => {
    expect(windowOf(everyDays(300, 8, { issued: undefined })).years).toBe(3);
  });

  test('never less than a year', () => {
    const window = windowOf(bookOf([late('2025-04-01', 0), late('2025-11-28', 0)]));
    expect(window.years).toBe(1);
  });

  test('several invoices on one day are one day, and credit notes are none', () => {
    const thrice = everyDays(300, 4);
    const credits = repeated(9, (index) =>
      invoice(after('2025-11-01', index), undefined, { amount: -1_000, settlement: UNKNOWN }),
    );
    const book = bookOf([...thrice.invoices, ...thrice.invoices, ...thrice.invoices, ...credits]);
    expect(windowOf(book).years).toBeCloseTo(windowOf(thrice).years, 12);
  });

  test('the typical gap is the median', () => {
    // Gaps of 10, 250, 250 days.
    const days = ['2023-11-01', '2023-11-11', '2024-07-18', '2025-03-25'];
    expect(windowOf(bookOf(days.map((iso) => late(iso, 0)))).years).toBeGreaterThan(1);
    const often = ['2023-11-01', '2023-11-11', '2023-11-21', '2024-07-18', '2025-03-25'];
    // 10, 10, 240, 250: the median is 125.
    expect(windowOf(bookOf(often.map((iso) => late(iso, 0)))).years).toBe(1);
  });

  test('of a yellow card, so many days, and nothing is divided', () => {
    expect(windowOf(everyDays(300, 4), '2025-12-31', 90)).toMatchObject({ start: TODAY - 90, years: 1 });
  });
});

describe('what is taken for lost', () => {
  const lostOf = (one: Invoice, change: Partial<Book> = {}, fine = false) => {
    const window = windowOf(bookOf([one], change, [{ key: 'a', lateIsFine: fine }]));
    const { lostNow = 0, lostBefore = 0 } = window.counted[0]?.rest ?? {};
    return [lostNow, lostBefore];
  };
  /** Due so many days before the as-of date, on a working day or moved to it. */
  const dueAgo = (days: number, change: Partial<Invoice> = {}): Invoice =>
    invoice(after('2025-12-31', -days - 30), undefined, { due: TODAY - days, ...change });

  test('by days overdue, now and at the start of the window', () => {
    // 135 days before 2025-12-31 is a Monday; 500 is a Sunday, so due 499 days ago, 134 before the window.
    expect(lostOf(dueAgo(135))).toEqual([0.2, 0]);
    const [now, before] = lostOf(dueAgo(500));
    expect(now).toBe(1);
    expect(before).toBeCloseTo(0.03 + (0.17 * 74) / 75, 12);
  });

  test('of the open part only', () => {
    const half = openFor(50_000, { day: TODAY - 120, amount: 50_000 });
    expect(lostOf(dueAgo(135, { settlement: half }))).toEqual([0.1, 0]);
    // At the start of the window all of it was open.
    const [now, before] = lostOf(dueAgo(500, { settlement: half }));
    expect(now).toBe(0.5);
    expect(before).toBeCloseTo(0.03 + (0.17 * 74) / 75, 12);
  });

  test('paid after all: nothing now, much before', () => {
    const [now, before] = lostOf(
      dueAgo(500, { settlement: { state: 'paid', payments: [{ day: TODAY - 5, amount: 100_000 }] } }),
    );
    expect(now).toBe(0);
    expect(before).toBeCloseTo(0.03 + (0.17 * 74) / 75, 12);
  });

  test.each([
    ['before the window', -366, 0.5],
    ['on the last day before it', -365, 0.5],
    ['on its first day', -364, 1],
    ['on the as-of date', 0, 1],
    ['after it', 1, 1],
    ['on an unknown day', undefined, 0.5],
  ])('at the start of the window of what was open then: half was paid %s', (_when, days, open) => {
    const half = { ...(days !== undefined && { day: TODAY + days }), amount: 50_000 };
    const [, before = 0] = lostOf(dueAgo(500, { settlement: openFor(50_000, half) }));
    expect(before).toBeCloseTo(open * (0.03 + (0.17 * 74) / 75), 12);
  });

  test('what a credit note took back was never lost', () => {
    const one = dueAgo(500, { number: 'K' });
    const credit = invoice('2025-12-20', undefined, { amount: -100_000, creditOf: 'K', settlement: UNKNOWN });
    const window = windowOf(bookOf([one, credit]));
    expect(window.counted.map(({ rest }) => [rest.lostNow, rest.lostBefore])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('given up: all of it, however few days overdue; before by its days then', () => {
    expect(lostOf(dueAgo(2, { settlement: writtenOff(100_000) }))).toEqual([1, 0]);
    expect(lostOf(dueAgo(-3, { settlement: writtenOff(100_000) }))).toEqual([1, 0]);
    expect(lostOf(dueAgo(2, { settlement: writtenOff(25_000, { day: TODAY, amount: 75_000 }) }))).toEqual([
      0.25, 0,
    ]);
    expect(lostOf(dueAgo(500, { settlement: writtenOff(100_000) }))[1]).toBeGreaterThan(0.19);
  });

  test('nothing where paying late is fine, but what is given up is', () => {
    expect(lostOf(dueAgo(500), {}, true)).toEqual([0, 0]);
    expect(lostOf(dueAgo(500, { settlement: writtenOff(100_000) }), {}, true)).toEqual([1, 0]);
  });

  test('in a stale book by the days up to which it is entered', () => {
    const weekly = repeated(30, (index) => late(after('2025-08-11', -7 * index), 0, { client: 'b' }));
    const book = bookOf([dueAgo(200), ...weekly]);
    // Due on 2025-06-14, a Saturday: 56 days before the newest payment, on 2025-08-11.
    expect(windowOf(book).counted[0]?.rest.lostNow).toBeCloseTo((0.03 * 26) / 30, 12);
  });

  test('of an invoice without amount or due date nothing is', () => {
    expect(lostOf(dueAgo(500, { amount: 0, settlement: openFor(0) }))).toEqual([0, 0]);
    expect(lostOf(invoice('2025-12-01', undefined, { issued: day('2025-12-01'), due: undefined }))).toEqual([
      0, 0,
    ]);
  });
});

describe('currencies', () => {
  const of = (...codes: string[]): Invoice[] => codes.map((currency) => late('2025-06-04', 0, { currency }));

  test.each([
    [['USD', 'USD', 'EUR'], 'USD', ['EUR']],
    [['EUR', 'USD', 'USD'], 'USD', ['EUR']],
    [['USD', 'EUR'], 'EUR', ['USD']],
    [['USD', 'CHF'], 'CHF', ['USD']],
    [['USD', 'CHF', 'EUR', 'EUR'], 'EUR', ['CHF', 'USD']],
    [['GBP'], 'GBP', []],
  ])('%j: %s', (codes, currency, otherCurrencies) => {
    expect(windowOf(bookOf(of(...codes)))).toMatchObject({ currency, otherCurrencies });
  });

  test('that of what counts; older invoices decide only where nothing does', () => {
    const old = repeated(3, () => late('2022-06-06', 0, { currency: 'USD' }));
    expect(windowOf(bookOf([...old, ...of('CHF')])).currency).toBe('CHF');
    expect(windowOf(bookOf([...old, late('2022-06-06', 0)])).currency).toBe('USD');
  });

  test('without a rate only its own counts, and it is said', () => {
    const window = windowOf(bookOf(of('EUR', 'EUR', 'USD')));
    expect(window.counted).toHaveLength(2);
    expect(window.unconverted).toEqual(new Map([['USD', 100_000]]));
    // What is long past needs no rate.
    const past = windowOf(bookOf([...of('EUR'), late('2022-06-06', 0, { currency: 'USD' })]));
    expect(past).toMatchObject({ unconverted: new Map(), otherCurrencies: [] });
  });

  test('with a rate all of it counts, in the main currency and its minor units', () => {
    const rates = { USD: 0.92, JPY: 0.006 };
    const window = windowOf(bookOf(of('EUR', 'EUR', 'USD', 'JPY'), { rates }));
    expect(window).toMatchObject({ unconverted: new Map(), otherCurrencies: ['JPY', 'USD'] });
    // A cent is 0.92 euro cents; a yen has no cents: 0.6 euro cents.
    expect(window.counted.map(({ rest }) => rest.factor)).toEqual([1, 1, 0.92, 0.6]);
    const dollars = windowOf(bookOf(of('USD', 'USD', 'EUR', 'JPY'), { rates }));
    expect(dollars.counted.map(({ rest }) => rest.factor)).toEqual([1, 1, 1 / 0.92, 0.6 / 0.92]);
  });

  test('a rate of nothing is none, and one of the object’s own words neither', () => {
    expect(windowOf(bookOf(of('EUR', 'EUR', 'USD'), { rates: { USD: 0 } })).unconverted.size).toBe(1);
    expect(windowOf(bookOf(of('EUR', 'EUR', 'constructor'))).unconverted.size).toBe(1);
  });

  test('an hour is worth what was said, by the rate', () => {
    const hourIn = (currency: string, change: Partial<Book> = {}) =>
      windowOf(bookOf(of(currency), change)).hour;
    expect(hourIn('EUR')).toBe(6_000);
    expect(hourIn('USD', { rates: { USD: 0.5 } })).toBe(12_000);
    expect(hourIn('JPY', { rates: { JPY: 0.006 } })).toBe(10_000);
    expect(hourIn('USD')).toBeUndefined();
    // The default of 60 means nothing in dinars.
    expect(hourIn('RSD', { currency: 'RSD' })).toBeUndefined();
  });
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
