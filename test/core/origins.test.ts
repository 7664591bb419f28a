import { assumptionsOf } from '../../src/core/assumptions';
import type { Line } from '../../src/core/line';
import type { SettingName } from '../../src/core/settings';
import { bookOf, entry, invoice, lineOf, loggedBook, onlyClient, reportOn } from './books';

/** A client with something on every line, and the rows it stands in. */
function everything() {
  const rows = {
    late: invoice('2025-01-01', '2025-02-20', {
      disputed: false,
      reminders: 2,
      unbilledHours: 3,
      discount: 0,
    }),
    disputed: invoice('2025-03-01', '2025-03-20', { disputed: true, reminders: 0, discount: 50_000 }),
    credit: invoice('2025-03-10', '2025-03-10', { amount: -10_000, creditOf: 'R-disputed', discount: 0 }),
    reminder: entry('reminder', '2025-02-10'),
    haggled: entry('haggled', '2025-05-01'),
    request: entry('not-offered', '2025-05-02'),
    complaint: entry('unfounded-complaint', '2025-06-02'),
  };
  rows.disputed.number = 'R-disputed';
  const others = ['b', 'c', 'd'].map((client) =>
    invoice('2025-03-01', '2025-03-20', { client, discount: 0 }),
  );
  const book = loggedBook(
    [rows.late, rows.disputed, rows.credit, ...others],
    [rows.reminder, rows.haggled, rows.request, rows.complaint],
  );
  Object.assign(book.known, { reminders: true, disputes: true, discounts: true, unbilledHours: true });
  book.clients[0].joy = 4;
  const client = reportOn(book).clients.find(({ key }) => key === 'a');
  if (!client) throw new Error('no client');
  return { rows, client };
}

const { rows, client } = everything();
const at = (...named: { origins?: { row: number }[]; origin?: { row: number } }[]) =>
  named.map(({ origins, origin }) => (origins?.[0] ?? origin)?.row);

test.each<[Line, (number | undefined)[], SettingName[], number]>([
  ['margin', at(rows.late, rows.disputed, rows.credit), ['margin'], 3],
  ['joy', [2], ['joyOf4'], 1],
  ['waiting', at(rows.late), ['interest'], 1],
  ['chasing', at(rows.late, rows.reminder), ['reminderMinutes', 'hourlyValue'], 2],
  ['complaints', at(rows.credit, rows.complaint), ['complaintMinutes', 'hourlyValue', 'margin'], 2],
  ['price', at(rows.disputed, rows.haggled), ['quoteMinutes', 'hourlyValue'], 2],
  ['effort', at(rows.late, rows.request), ['requestMinutes', 'hourlyValue'], 2],
])('%s names its rows, its assumptions and how many there are', (line, origins, assumptions, count) => {
  const found = lineOf(client, line);
  expect(found?.origins.map(({ row }) => row)).toEqual(origins);
  expect(found?.count).toBe(count);
  expect(assumptionsOf(line, client.joy)).toEqual(assumptions);
});

test('lines come in their order, and what is left is without joy', () => {
  expect(client.lines.map(({ line }) => line)).toEqual([
    'margin',
    'joy',
    'waiting',
    'chasing',
    'complaints',
    'price',
    'effort',
  ]);
  const left = client.lines
    .filter(({ line }) => line !== 'joy')
    .reduce((sum, { side, amount }) => sum + (side === 'gives' ? amount : -amount), 0);
  expect(client.value).toBe(left);
  expect(client.hours).toBeCloseTo(
    client.lines.reduce((sum, { hours }) => sum + hours, 0),
    10,
  );
});

test('a client without joy, lateness or reminders has no rows behind those lines', () => {
  const plain = onlyClient(bookOf([invoice('2025-03-01', '2025-03-20')]));
  for (const line of ['joy', 'waiting', 'chasing'] as const) {
    expect(lineOf(plain, line)).toMatchObject({ origins: [], count: 0, amount: 0 });
  }
  expect([1, 2, 3, 4, 5, undefined].map((joy) => assumptionsOf('joy', joy))).toEqual([
    ['joyOf1'],
    ['joyOf2'],
    [],
    ['joyOf4'],
    ['joyOf5'],
    [],
  ]);
});

describe('what a letter needs of open invoices', () => {
  test('number, dates, what is open, currency and place; nothing of those that are paid or credits', () => {
    const open = invoice('2025-10-01', undefined, { number: 'R-77', open: 4_000 });
    const bare = invoice('2025-11-01', undefined, { open: 500 });
    delete bare.number;
    const client = onlyClient(
      bookOf([
        open,
        bare,
        invoice('2025-03-01', '2025-03-20'),
        invoice('2025-03-01', '2025-03-20', { open: undefined as never }),
      ]),
    );
    expect(client.openInvoices).toEqual([
      {
        number: 'R-77',
        issued: open.issued,
        due: open.due,
        open: 4_000,
        currency: 'EUR',
        origin: open.origins[0],
      },
      { issued: bare.issued, due: bare.due, open: 500, currency: 'EUR', origin: bare.origins[0] },
    ]);
  });
});

test('means of days weigh recent invoices more', () => {
  // Due 180 and 0 days ago, so that they weigh one half and one: 30 and 60 days late.
  const one = invoice('2025-06-04', '2025-08-03');
  const two = invoice('2025-12-01', '2025-12-31');
  const client = onlyClient(bookOf([one, two]));
  expect(client.daysLate).toBeCloseTo((0.5 * 30 + 0) / 1.5, 10);
  expect(client.daysToPay).toBeCloseTo((0.5 * 60 + 30) / 1.5, 10);
});

test('worked hours are those of the window that the sheet knows', () => {
  const paid = (change = {}, iso = '2025-03-01') => invoice(iso, iso, change);
  expect(onlyClient(bookOf([paid({ hours: 3 }), paid(), paid({ hours: 4 }, '2024-01-01')])).workedHours).toBe(
    3,
  );
  expect(onlyClient(bookOf([paid()])).workedHours).toBeUndefined();
});
