import { assumedHoursOf } from '../../src/scoring/assumed-hours';
import { bookOf, entry, late, onlyClient } from './books';

test('hours that nobody noted, over all lines of a client', () => {
  const events = [
    entry('unfounded-complaint', '2025-06-10', { minutes: 30 }),
    entry('unfounded-complaint', '2025-06-11'),
    entry('reminder', '2025-06-20'),
  ];
  const client = onlyClient(bookOf([late('2025-05-01', 0)], { events }));
  // Two hours of a complaint and half an hour of a reminder, as usual; the half hour of the other complaint was noted.
  expect(assumedHoursOf(client)).toBeCloseTo(2.5, 12);
  expect(assumedHoursOf({ lines: [] })).toBe(0);
});
