import type { Book } from '../../src/model/book';
import type { Invoice } from '../../src/model/invoice';
import type { Line } from '../../src/model/line';
import { defaultSettings } from '../../src/model/settings';
import { compareSince, comparisonAfter } from '../../src/scoring/card-comparison';
import { clientRowsOf } from '../../src/scoring/receivables';
import { contextOf } from '../../src/scoring/scoring-context';
import type { Rate } from '../../src/scoring/yellow-card';
import { bookOf, day, entry, invoice, late, loggedBook, onlyClient, TODAY, UNKNOWN } from './books';

const NO_NORMS = { discount: undefined, revenuePerHour: undefined, followers: [] };
/** 100 days before the as-of date. */
const CARD = TODAY - 100;

function compared(line: Line, book: Book) {
  const context = contextOf(book, TODAY, { today: TODAY, settings: defaultSettings() });
  const [rows] = clientRowsOf(book, context);
  if (!rows) throw new Error('no client');
  const { before, since } = compareSince(line, CARD, rows, context, NO_NORMS);
  const shown = (rate: Rate | undefined) => rate && rate.sum / rate.over;
  return { before: shown(before), since: shown(since) };
}
/** Due so many days before the as-of date (on a working day or moved to it), and paid so many days late. */
const due = (ago: number, days: number, change: Partial<Invoice> = {}): Invoice =>
  invoice('2025-01-01', undefined, {
    issued: TODAY - ago - 30,
    due: TODAY - ago,
    settlement: { state: 'paid', payments: [{ day: TODAY - ago + days, amount: 100_000 }] },
    ...change,
  });

describe.each(['waiting', 'chasing'] as const)('%s: mean days late', (line) => {
  test('of the invoices due in as many days before and since', () => {
    const book = bookOf([
      due(210, 90), // more than 100 days before the card
      due(190, 20),
      due(110, 10),
      due(90, 6),
      due(80, 3),
      due(20, 40), // had less than 30 days to be late
    ]);
    const found = compared(line, book);
    // Saturdays and Sundays move: a day or two less.
    const client = onlyClient(book);
    expect(client.timedInvoices).toBe(6);
    expect(found.before).toBeGreaterThan(12);
    expect(found.before).toBeLessThanOrEqual(15);
    expect(found.since).toBeGreaterThan(3);
    expect(found.since).toBeLessThanOrEqual(4.5);
  });

  test('the limits: due on the day of the card is before it, and thirty days ago is since', () => {
    const weekday = (ago: number, days: number): Invoice => due(ago, days, { hasPaidColumn: true });
    // 100 days ago was a Monday, 30 days ago a Monday, 99 a Tuesday, 29 a Tuesday.
    expect(compared(line, bookOf([weekday(100, 8)]))).toEqual({ before: 8, since: undefined });
    expect(compared(line, bookOf([weekday(99, 8)]))).toEqual({ before: undefined, since: 8 });
    expect(compared(line, bookOf([weekday(30, 8)])).since).toBe(8);
    expect(compared(line, bookOf([weekday(29, 8)])).since).toBeUndefined();
  });

  test('only of invoices that tell how late they are', () => {
    const untold = due(80, 0, { settlement: { state: 'paid', payments: [{ amount: 100_000 }] } });
    const undated = due(80, 0, { issued: undefined, due: undefined });
    expect(compared(line, bookOf([untold, undated, due(90, 6)])).since).toBe(6);
    expect(compared(line, bookOf([untold])).since).toBeUndefined();
  });

  test('where nothing was due in as many days before, all that was due before it', () => {
    expect(compared(line, bookOf([due(301, 12), due(90, 6)])).before).toBe(12);
  });

  test('both as it was a month after the end of its time: who never pays has not improved', () => {
    const open = (ago: number): Invoice =>
      due(ago, 0, { settlement: { state: 'open', payments: [], outstanding: 100_000 } });
    const { before = 0, since = 0 } = compared(line, bookOf([open(198), open(114), open(86), open(37)]));
    // 198, 114 days ago, by 70 days ago: 128 and 44. 86 and 37 days, by today.
    expect(before).toBeCloseTo(86, -1);
    expect(since).toBeCloseTo(61.5, -1);
  });
});

describe('other lines: minutes for 1,000 of revenue', () => {
  const sold = (ago: number, amount = 100_000): Invoice =>
    due(ago, 0, { issued: TODAY - ago, due: TODAY - ago + 14, amount, settlement: UNKNOWN });
  const on = (ago: number, kind: Parameters<typeof entry>[0], minutes: number) => ({
    ...entry(kind, '2025-01-01', { minutes }),
    day: TODAY - ago,
  });

  test('twice the minutes for twice the revenue is the same', () => {
    const book = loggedBook(
      [sold(150), sold(50), sold(40)],
      [on(150, 'haggled', 60), on(50, 'haggled', 60), on(40, 'quote-not-taken', 60)],
    );
    expect(compared('price', book)).toEqual({ before: 60, since: 60 });
  });

  test('money counts as the time that it would pay for', () => {
    const credit = { ...sold(40, -60_000), isCredit: true } as Invoice;
    const book = loggedBook(
      [sold(150), sold(50, 160_000), credit],
      [on(150, 'unfounded-complaint', 30), on(45, 'unfounded-complaint', 10)],
    );
    // 70 % of 600 are 420, or 7 hours at 60; with the 10 minutes 430 for 1,000 of revenue.
    const { before, since } = compared('complaints', book);
    expect(before).toBeCloseTo(30, 9);
    expect(since).toBeCloseTo(430, 9);
  });

  test('without revenue, or a line, there is nothing to compare', () => {
    const book = loggedBook([sold(150)], [on(150, 'haggled', 60), on(50, 'haggled', 60)]);
    expect(compared('price', book)).toEqual({ before: 60, since: undefined });
    expect(compared('joy', book)).toEqual({ before: undefined, since: undefined });
    expect(compared('complaints', bookOf([sold(150), sold(50)]))).toEqual({
      before: undefined,
      since: undefined,
    });
  });

  test('returns are no misconduct', () => {
    const returned = { ...sold(40, -10_000) };
    const book = loggedBook(
      [sold(150), sold(50), returned],
      [on(150, 'not-offered', 60), on(50, 'not-offered', 45)],
    );
    const { before, since } = compared('effort', book);
    expect(before).toBeCloseTo(60, 9);
    expect(since).toBeCloseTo(50, 9);
    // Their time is none of other lines, and is not taken off these.
    const haggled = loggedBook(
      [sold(150), sold(50), returned],
      [on(150, 'haggled', 60), on(50, 'haggled', 45)],
    );
    expect(compared('price', haggled).since).toBeCloseTo(50, 9);
  });

  test('a line that gives takes no minutes', () => {
    const book = bookOf([sold(150), sold(50)]);
    expect(compared('margin', book)).toEqual({ before: 0, since: 0 });
  });
});

test('more invoices thin out what was since the card: by their number, or by their revenue', () => {
  const comparison = { before: { sum: 60, over: 3 }, since: { sum: 40, over: 2 } };
  const more = { invoices: 3, revenue: 50_000, currency: 'EUR' };
  const after = (line: Line) => comparisonAfter(comparison, line, more);
  expect(after('chasing')).toEqual({ before: comparison.before, since: { sum: 40, over: 5 } });
  expect(after('waiting').since?.over).toBe(5);
  expect(after('price').since?.over).toBe(2.5);
  expect(comparisonAfter({ ...comparison, since: undefined }, 'price', more).since).toBeUndefined();
});

test('a client is parted with only after the card, and by what it is about', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
  const book = (reminders: number): Book =>
    loggedBook(
      [
        ...months.map((month) => late(`2025-${month}-28`, 0, { amount: 30_000 })),
        ...['b', 'c', 'd', 'e'].flatMap((client) =>
          months.map((month) => late(`2025-${month}-28`, 0, { client, amount: 30_000 })),
        ),
      ],
      [
        ...Array.from({ length: 12 }, (_, index) => entry('haggled', `2025-0${(index % 6) + 3}-10`)),
        ...Array.from({ length: reminders }, () => entry('haggled', '2025-11-10')),
      ],
      [{ client: 'a', day: day('2025-09-15'), line: 'price', origin: { sheet: 'Energy log', row: 2 } }],
    );
  expect(onlyClient(book(9))).toMatchObject({
    key: 'a',
    verdict: 'part',
    kind: 'locust',
    card: { improved: false },
  });
  expect(onlyClient(book(2))).toMatchObject({ key: 'a', card: { improved: true } });
  expect(onlyClient(book(2)).verdict).toBe('talk');
});
