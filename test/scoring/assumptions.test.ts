import { LINES } from '../../src/model/line';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { assumptionsOf } from '../../src/scoring/assumptions';
import { bookOf, clientIn, credit, day, entry, late, monthly, openFor, overdue, reportOn } from './books';

/** A client with every line, so that every assumption counts for something. */
const book = bookOf(
  [
    ...monthly(12, { discount: 20_000, hours: 10 }),
    late('2025-02-28', 0, { complaint: 'unsaid' }),
    late('2025-03-15', 40, { amount: 10_000 }),
    late('2025-05-31', 9, { settlement: openFor(2_500, { day: day('2025-06-20'), amount: 97_500 }) }),
    ...[45, 90, 200, 300].map((days) => overdue(days)),
    ...['2025-04-01', '2025-12-01'].map((iso) => credit(iso, 10_000)),
    ...['b', 'c', 'd', 'e'].flatMap((client) => monthly(12, { client, discount: 0, hours: 2 })),
  ],
  {
    events: [
      entry('haggled', '2025-06-10'),
      entry('not-offered', '2025-06-11'),
      entry('unfounded-complaint', '2024-04-11'),
    ],
  },
  [
    { key: 'a', joy: 2 },
    { key: 'b', recommendedBy: 'a' },
  ],
);
book.known.discounts = true;

const linesWith = (settings: Partial<Settings>) => clientIn(reportOn(book, settings), 'a').lines;

test.each(LINES)('what is named with %s changes it', (line) => {
  const before = linesWith({}).find((one) => one.line === line);
  expect(before).toBeDefined();
  const idle = assumptionsOf(line, 2).filter((name) => {
    const usual = defaultSettings()[name];
    const others = [0, usual / 2, usual + 1].map((value) =>
      linesWith({ [name]: value }).find((one) => one.line === line),
    );
    return others.every((one) => one?.amount === before?.amount && one?.hours === before?.hours);
  });
  expect(idle).toEqual([]);
});

test('mood has a setting for each rating, and none where it is neutral', () => {
  expect([1, 2, 3, 4, 5, undefined].map((joy) => assumptionsOf('joy', joy))).toEqual([
    ['joyOf1'],
    ['joyOf2'],
    [],
    ['joyOf4'],
    ['joyOf5'],
    [],
  ]);
});
