import type { Line } from '../../../src/model/line';
import type { EventKind, LogEvent } from '../../../src/model/log-event';
import type { LineResult } from '../../../src/model/report';
import { entry, lineOf, linesOf, lineWith, loggedBook, onlyClient, paid } from '../books';

test.each<[Line, EventKind, number]>([
  ['chasing', 'reminder', 0.5],
  ['complaints', 'unfounded-complaint', 2],
  ['price', 'haggled', 0.75],
  ['price', 'quote-not-taken', 0.75],
  ['effort', 'not-offered', 0.75],
])('%s: %s', (line, kind, hours) => {
  const result = (iso: string, change: Partial<LogEvent> = {}): Partial<LineResult> | undefined =>
    lineWith(line, [entry(kind, iso, change)]);
  expect(result('2025-06-10')).toMatchObject({
    side: 'takes',
    hours,
    amount: hours * 6_000,
    timeAmount: hours * 6_000,
    count: 1,
    assumed: false,
  });
  expect(result('2025-06-10', { minutes: 45 })?.hours).toBe(0.75);
  expect(result('2025-01-01')?.hours).toBe(hours);
  expect(result('2024-12-31')?.hours).toBe(0);
  expect(result('2025-12-31')?.hours).toBe(hours);
  const named = entry(kind, '2025-06-10');
  expect(lineWith(line, [named])?.origins).toContainEqual(named.origin);
});

test('without the worth of an hour, time has no amount', () => {
  const book = loggedBook([paid({ currency: 'RSD' })], [entry('haggled', '2025-06-10')]);
  book.currency = 'RSD';
  const client = onlyClient(book);
  expect(lineOf(client, 'price')).toMatchObject({ hours: 0.75, amount: 0, timeAmount: 0 });
  expect(client).toMatchObject({ energy: undefined, provenEnergy: undefined, hours: 0.75 });
  expect(client.missing).toContain('hourly-value');
  expect(linesOf(client).margin).toBe(30_000);
});
