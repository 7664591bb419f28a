import type { LogEvent } from '../../../src/model/log-event';
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

test('on their days: 8, 31 and 61 days after the due date, in the window', () => {
  // 61 days after 2024-11-01 is 2025-01-01, the first day of the window; a day earlier it is not in it.
  const since = (due: string) =>
    lineOf(onlyClient(bookOf([late(due, 200, { amount: 1_000_000 })])), 'chasing')?.hours;
  expect(since('2024-11-01')).toBe(0.5);
  expect(since('2024-10-31')).toBe(0);
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
