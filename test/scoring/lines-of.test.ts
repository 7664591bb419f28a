import { bookOf, clientIn, day, invoice, late, lineOf, onlyClient, paid, reportOn, UNKNOWN } from './books';

test('where no log and no column tells of a client, there are no such lines', () => {
  const names = onlyClient(bookOf([paid()])).lines.map(({ line }) => line);
  expect(names).toEqual(['margin', 'joy', 'loss', 'waiting', 'chasing']);
  const untold = onlyClient(bookOf([invoice('2025-06-02', undefined, { settlement: UNKNOWN })]));
  expect(untold.lines.map(({ line }) => line)).toEqual(['margin', 'joy']);
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
