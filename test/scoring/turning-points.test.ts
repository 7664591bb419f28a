import fc from 'fast-check';
import type { ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { after, bookOf, entry, late, loggedBook, onlyClient, repeated } from './books';

/** A client with 10 × 1,000 on time and so many hours of haggling. */
const haggling = (hours: number, settings: Partial<Settings> = {}): ClientReport =>
  onlyClient(
    loggedBook(
      repeated(10, (index) => late(after('2025-02-03', 28 * index), 0)),
      [entry('haggled', '2025-06-10', { minutes: hours * 60 })],
    ),
    settings,
  );

test('the margin and the hour at which talk becomes keep', () => {
  // 30 % of 10,000 against 24 hours at 60: (3,000 − 1,440) / 4,440 = 35.1. At 40 points G / T is 7 / 3.
  const client = haggling(24);
  expect(client.verdict).toBe('talk');
  expect(client.turningPoints.margin?.at).toBeCloseTo((1_440 * 7) / 3 / 100, 2);
  expect(client.turningPoints.hourlyValue?.at).toBeCloseTo((3_000 * 3) / 7 / 24, 2);
});

test('from keep to talk, the other way round', () => {
  // 20 hours at 60: (3,000 − 1,200) / 4,200 = 42.9.
  const client = haggling(20);
  expect(client.verdict).toBe('keep');
  expect(client.turningPoints.margin?.at).toBeCloseTo((1_200 * 7) / 3 / 100, 2);
  expect(client.turningPoints.hourlyValue?.at).toBeCloseTo((3_000 * 3) / 7 / 20, 2);
});

test('of two turns the nearer one; mood counts with the margin', () => {
  const book = loggedBook(
    repeated(10, (index) => late(after('2025-02-03', 28 * index), 0)),
    [entry('haggled', '2025-06-10', { minutes: 1_190 })],
  );
  const clients = book.clients.map((client) => ({ ...client, joy: 4 }));
  const client = onlyClient({ ...book, clients }, { dreamFrom: 50, minDrainShare: 100 });
  // 30 % of 10,000 and a tenth of it for joy against 1,190: 47 points. Talk is below 40, a dream from 50 on, where G is 3 T.
  expect(client).toMatchObject({ verdict: 'keep', energy: expect.closeTo((100 * 2_110) / 4_490, 9) });
  expect(client.turningPoints.margin?.at).toBeCloseTo((100 * 3 * 1_190) / 11_000, 2);
  expect(client.turningPoints.hourlyValue?.at).toBeCloseTo(1_100 / (1_190 / 60), 2);
});

test('said only within a third of today’s value', () => {
  // 40 points at a margin of 56 %, or an hour of 32.14.
  expect(haggling(40).turningPoints).toEqual({ margin: undefined, hourlyValue: undefined });
  expect(onlyClient(bookOf([late('2025-06-04', 0)])).turningPoints).toEqual({});
});

test('a margin is never more than all of the revenue, and one of nothing has no third', () => {
  // At a margin of 80 % the third would reach to 107 %: 40 points would take 105 %.
  expect(haggling(75, { margin: 80 }).turningPoints.margin).toBeUndefined();
  expect(haggling(20, { margin: 0 }).turningPoints.margin).toBeUndefined();
  expect(haggling(20, { hourlyValue: 0 }).turningPoints.hourlyValue).toBeUndefined();
});

test('on either side of a turning point the verdict is another one', () => {
  const plan = fc.record({
    hours: fc.integer({ min: 1, max: 60 }),
    days: fc.integer({ min: 0, max: 90 }),
    amount: fc.integer({ min: 20_000, max: 200_000 }),
    joy: fc.constantFrom(undefined, 2, 4, 5),
  });
  let found = 0;
  fc.assert(
    fc.property(plan, ({ hours, days, amount, joy }) => {
      const made = (settings: Partial<Settings> = {}): ClientReport =>
        onlyClient(
          bookOf(
            repeated(10, (index) => late(after('2025-01-06', 25 * index), days, { amount })),
            { events: [entry('haggled', '2025-06-10', { minutes: hours * 60 })] },
            [{ key: 'a', joy }],
          ),
          settings,
        );
      const { turningPoints, verdict } = made();
      for (const [name, today] of [
        ['margin', 30],
        ['hourlyValue', 60],
      ] as const) {
        const turn = turningPoints[name];
        if (turn === undefined) continue;
        const { at } = turn;
        found += 1;
        expect(Math.abs(at - today)).toBeLessThanOrEqual(today / 3 + 1e-9);
        const step = Math.sign(at - today) * today * 1e-3;
        expect(made({ [name]: at - step }).verdict).toBe(verdict);
        expect(turn.verdict).not.toBe(verdict);
        expect(made({ [name]: at + step }).verdict).toBe(turn.verdict);
      }
    }),
    { examples: [[{ hours: 24, days: 0, amount: 100_000, joy: undefined }]] },
  );
  expect(found).toBeGreaterThan(0);
});
