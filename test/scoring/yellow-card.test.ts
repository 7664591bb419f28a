import type { YellowCard } from '../../src/model/log-event';
import type { LineResult } from '../../src/model/report';
import { cardStateOf } from '../../src/scoring/yellow-card';
import { day, entry, invoice, loggedBook, onlyClient } from './books';

const card = (iso: string, line: YellowCard['line'] = 'chasing'): YellowCard => ({
  client: 'a',
  day: day(iso),
  line,
  origin: { sheet: 'Energy log', row: 9 },
});

/** Small invoices in every month, and reminders on these days: a client below 40 points. */
const clientWith = (reminders: string[], cards: YellowCard[]) =>
  onlyClient(
    loggedBook(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) =>
        invoice(`2025-${month}-01`, `2025-${month}-10`, { amount: 3_000 }),
      ),
      reminders.map((iso) => entry('reminder', iso)),
      cards,
    ),
  );

const BEFORE = ['2025-08-10', '2025-08-20', '2025-09-10'];

test('a card that worked: the line takes less than in as many days before', () => {
  const client = clientWith([...BEFORE, '2025-10-20'], [card('2025-09-30')]);
  expect(client.card).toEqual({
    day: day('2025-09-30'),
    line: 'chasing',
    until: day('2025-12-29'),
    improved: true,
  });
  expect(client).toMatchObject({ verdict: 'talk' });
});

test('a card that changed nothing leads on to parting', () => {
  const client = clientWith([...BEFORE, '2025-10-20', '2025-11-02', '2025-12-01'], [card('2025-09-30')]);
  expect(client).toMatchObject({ verdict: 'part', card: { improved: false } });
});

test('ninety days, and not one less', () => {
  const nothing = [...BEFORE, '2025-10-20', '2025-11-02', '2025-12-01'];
  expect(clientWith(nothing, [card('2025-10-03')]).card).toEqual({
    day: day('2025-10-03'),
    line: 'chasing',
    until: day('2026-01-01'),
  });
  expect(clientWith(nothing, [card('2025-10-03')]).verdict).toBe('talk');
  expect(clientWith(nothing, [card('2025-10-02')]).card?.improved).toBe(false);
});

test('only the newest card counts, and none of the future', () => {
  const nothing = [...BEFORE, '2025-10-20', '2025-11-02', '2025-12-01'];
  const cards = [card('2025-09-30'), card('2025-11-30'), card('2026-02-01')];
  expect(clientWith(nothing, cards)).toMatchObject({ verdict: 'talk', card: { day: day('2025-11-30') } });
});

test('a line that takes nothing any more has improved', () => {
  expect(clientWith(BEFORE, [card('2025-09-30', 'complaints')]).card?.improved).toBe(true);
});

test('a client above 40 points is kept in spite of the card', () => {
  const rich = onlyClient(
    loggedBook(
      ['01', '02', '03'].map((month) =>
        invoice(`2025-${month}-01`, `2025-${month}-10`, { amount: 3_000_000 }),
      ),
      ['2025-08-10', '2025-10-20', '2025-10-25'].map((iso) => entry('reminder', iso)),
      [card('2025-09-30')],
    ),
  );
  expect(rich.card?.improved).toBe(false);
  expect(rich.verdict).not.toBe('part');
});

test('before and after are compared in one currency, that of the client’s year', () => {
  /** Due thirty days after issue, paid 47 days late. */
  const late = (issued: string, paid: string, currency: string, amount: number) =>
    invoice(issued, paid, { currency, amount });
  const client = onlyClient(
    loggedBook(
      [
        ...['03', '04', '05'].map((month) => invoice(`2025-${month}-01`, `2025-${month}-02`)),
        late('2025-07-05', '2025-09-20', 'EUR', 10_000),
        late('2025-07-05', '2025-09-20', 'CHF', 1_000_000),
        late('2025-07-05', '2025-09-20', 'CHF', 1_000_000),
        late('2025-10-05', '2025-12-21', 'EUR', 20_000),
      ],
      [],
      [card('2025-09-30', 'waiting')],
    ),
  );
  // Twice as much money in EUR; the francs before the card are another matter.
  expect(client).toMatchObject({ currency: 'EUR', card: { improved: false } });
});

describe('what became of a card', () => {
  const taken = (amount: number, hours = 0, side: 'gives' | 'takes' = 'takes') => [
    { line: 'chasing', side, amount, hours } as unknown as LineResult,
  ];
  /** The state on day 200 of a card of day 100, from what was taken before and after. */
  const improved = (before: LineResult[], after: LineResult[]) =>
    cardStateOf([{ ...card('2025-01-01'), day: 100 }], 200, 90, (asOf, days) => {
      expect(days).toBe(100);
      return asOf === 200 ? after : before;
    })?.improved;

  test.each([
    ['less money', taken(50), taken(49), true],
    ['as much money', taken(50), taken(50), false],
    ['more money', taken(50), taken(51), false],
    ['as much money in fewer hours', taken(50, 2), taken(50, 1), true],
    ['as much money in as many hours', taken(50, 2), taken(50, 2), false],
    ['more money in fewer hours', taken(50, 2), taken(60, 1), false],
    ['hours alone, fewer', taken(0, 2), taken(0, 1), true],
    ['hours alone, as many', taken(0, 2), taken(0, 2), false],
    ['hours alone, none any more', taken(0, 2), taken(0, 0), true],
    ['nothing before and nothing after', [], [], true],
    ['nothing before, something after', [], taken(1), false],
    ['a line that gives takes nothing', taken(1), taken(90, 0, 'gives'), true],
  ])('%s', (_what, before, after, wanted) => {
    expect(improved(before, after)).toBe(wanted);
  });

  test('no card, or only one of the future', () => {
    expect(cardStateOf([], 200, 90, () => [])).toBeUndefined();
    expect(cardStateOf([{ ...card('2025-01-01'), day: 201 }], 200, 90, () => [])).toBeUndefined();
    expect(cardStateOf([{ ...card('2025-01-01'), day: 200 }], 200, 90, () => [])?.day).toBe(200);
  });

  test('the newest of several, in any order', () => {
    const cards = [120, 150, 110].map((on) => ({ ...card('2025-01-01'), day: on }));
    expect(cardStateOf(cards, 200, 90, () => [])?.day).toBe(150);
  });

  test('two on one day: the same one counts in either order', () => {
    const two = [card('2025-01-01', 'chasing'), card('2025-01-01', 'waiting')];
    const lineOf = (cards: YellowCard[]) => cardStateOf(cards, day('2025-02-01'), 90, () => [])?.line;
    expect([lineOf(two), lineOf([...two].reverse())]).toEqual(['chasing', 'chasing']);
  });
});
