import type { LogEvent } from '../../../src/model/log-event';
import type { Settings } from '../../../src/model/settings';
import {
  after,
  bookOf,
  credit,
  entry,
  invoice,
  late,
  lineOf,
  lineWith,
  loggedBook,
  onlyClient,
  paid,
} from '../books';

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
