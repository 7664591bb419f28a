import { LINES, type Line } from '../../src/model/line';
import type { SettingName } from '../../src/model/settings';
import { assumptionsOf } from '../../src/scoring/assumptions';
import { bookOf, entry, invoice, lineOf, loggedBook, onlyClient, openFor, reportOn, UNKNOWN } from './books';

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

type Name = keyof ReturnType<typeof everything>['rows'];

test.each<[Line, Name[], SettingName[], number]>([
  ['margin', ['late', 'disputed', 'credit'], ['margin'], 3],
  ['waiting', ['late'], ['interest'], 1],
  ['chasing', ['late', 'reminder'], ['reminderMinutes', 'hourlyValue'], 2],
  ['complaints', ['credit', 'complaint'], ['complaintMinutes', 'hourlyValue', 'margin'], 2],
  ['price', ['disputed', 'haggled'], ['quoteMinutes', 'hourlyValue'], 2],
  ['effort', ['late', 'request'], ['requestMinutes', 'hourlyValue'], 2],
])('%s names its rows, its assumptions and how many there are', (line, names, assumptions, count) => {
  const { rows, client } = everything();
  const found = lineOf(client, line);
  const placeOf = (row: (typeof rows)[Name]) => ('origins' in row ? row.origins[0] : row.origin);
  expect(found?.origins).toEqual(names.map((name) => placeOf(rows[name])));
  expect(found?.count).toBe(count);
  expect(assumptionsOf(line, client.joy)).toEqual(assumptions);
});

test('mood names the first row that tells of the client', () => {
  const book = bookOf([invoice('2025-03-01', '2025-03-20')], {}, [{ key: 'a', joy: 4 }]);
  book.clients[0].origins = [5, 8].map((row) => ({ sheet: 'Clients', row }));
  expect(lineOf(onlyClient(book), 'joy')).toMatchObject({ origins: [{ row: 5 }], count: 1 });
  expect(lineOf(onlyClient(book), 'joy')?.origins).toHaveLength(1);
  expect(assumptionsOf('joy', 4)).toEqual(['joyOf4']);
});

test('lines come in their order, and what is left is without joy', () => {
  const { client } = everything();
  expect(client.lines.map(({ line }) => line)).toEqual([...LINES]);
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
    const open = invoice('2025-10-01', undefined, { number: 'R-77', settlement: openFor(4_000) });
    const bare = invoice('2025-11-01', undefined, { settlement: openFor(500) });
    delete bare.number;
    const client = onlyClient(
      bookOf([
        open,
        bare,
        invoice('2025-03-01', '2025-03-20'),
        invoice('2025-03-01', undefined, { settlement: UNKNOWN }),
        invoice('2025-03-01', undefined, { settlement: { state: 'open-without-amount', payments: [] } }),
        invoice('2025-03-01', undefined, { amount: -500 }),
      ]),
    );
    expect(client.outstandingInvoices).toEqual([
      {
        number: 'R-77',
        issued: open.issued,
        due: open.due,
        outstanding: 4_000,
        currency: 'EUR',
        origin: open.origins[0],
      },
      { issued: bare.issued, due: bare.due, outstanding: 500, currency: 'EUR', origin: bare.origins[0] },
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
