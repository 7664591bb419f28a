import { bookOf, clientIn, day, invoice, late, lineOf, onlyClient, paid, reportOn, UNKNOWN } from './books';

test('where no log and no column tells of a client, there are no such lines', () => {
  const names = onlyClient(bookOf([paid()])).lines.map(({ line }) => line);
  expect(names).toEqual(['margin', 'joy', 'loss', 'waiting', 'chasing']);
  const untold = onlyClient(bookOf([invoice('2025-06-02', undefined, { settlement: UNKNOWN })]));
  expect(untold.lines.map(({ line }) => line)).toEqual(['margin', 'joy']);
});

test('a book with neither due dates nor days of payment tells nothing of time: an assumed due date condemns nobody', () => {
  const open = invoice('2024-12-02', undefined, { due: undefined, hasPaidColumn: false });
  const book = bookOf([open, { ...open, issued: day('2025-02-03') }]);
  Object.assign(book.known, { due: false, paid: false });
  const client = onlyClient(book);
  // The older one counts only where it is known to have been overdue in the window.
  expect(client.lines.map(({ line, amount }) => [line, amount])).toEqual([
    ['margin', 30_000],
    ['joy', 0],
  ]);
  expect(client.unpaid).toBeUndefined();
  expect(client.missing).toContain('timing');
  // They are open all the same.
  expect(client.outstandingInvoices).toHaveLength(2);
  for (const known of [{ due: true }, { paid: true }]) {
    const other = onlyClient({ ...book, known: { ...book.known, ...known } });
    expect(other.lines.map(({ line }) => line)).toContain('waiting');
    expect(other.unpaid?.invoices).toBe(2);
  }
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
