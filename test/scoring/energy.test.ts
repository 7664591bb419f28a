import type { Line } from '../../src/model/line';
import type { LineResult } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { type Bases, pointedLines, pricedLines, signedAmount, withJoy } from '../../src/scoring/energy';
import type { LineBasis } from '../../src/scoring/lines/line-basis';

const PRICES = { margin: 0.3, hour: 6_000, reminderHours: 0.5 };
const UNRATED = { joy: undefined, origins: [] };
const origin = { sheet: 'Invoices', row: 2 };
const basis = (change: Partial<LineBasis>): LineBasis => ({ count: 1, origins: [origin], ...change });
const linesOf = (bases: Partial<Bases>, years = 1, rated: Parameters<typeof withJoy>[1] = UNRATED) =>
  pricedLines({ ...NONE, ...bases }, PRICES, years, rated, defaultSettings());
const NONE: Bases = {
  margin: basis({ earned: 0 }),
  referrals: undefined,
  loss: undefined,
  waiting: undefined,
  chasing: undefined,
  complaints: undefined,
  price: undefined,
  effort: undefined,
};

describe('a line a year', () => {
  test('in money and time, with its rows', () => {
    const [, , loss, effort] = linesOf(
      {
        margin: basis({ earned: 100_000 }),
        loss: basis({ lost: 10_000 }),
        effort: basis({ hours: 3, count: 2 }),
      },
      2,
    );
    expect(loss).toEqual({
      line: 'loss',
      side: 'takes',
      amount: 3_500,
      hours: 0,
      assumedHours: 0,
      timeAmount: 0,
      points: 0,
      count: 1,
      assumed: false,
      origins: [origin],
    });
    expect(effort).toMatchObject({ side: 'takes', amount: 9_000, hours: 1.5, timeAmount: 9_000, count: 2 });
    const [, , price] = linesOf({ price: basis({ lost: 10_000, hours: 1 }) }, 2);
    expect(price).toMatchObject({ amount: 6_500, timeAmount: 3_000 });
  });

  test('that comes out on the other side is there, never below nothing', () => {
    const lines = linesOf({ margin: basis({ earned: -1_000 }), loss: basis({ lost: -1_000 }) });
    expect(lines).toMatchObject([
      { line: 'margin', side: 'takes', amount: 300 },
      { line: 'joy' },
      { line: 'loss', side: 'gives', amount: 700 },
    ]);
  });

  test('of nothing gives if it is the margin, else takes', () => {
    expect(linesOf({ waiting: basis({ money: 0 }) })).toMatchObject([
      { line: 'margin', side: 'gives', amount: 0 },
      { line: 'joy', side: 'takes', amount: 0 },
      { line: 'waiting', side: 'takes', amount: 0 },
    ]);
  });

  test('of fractions that are left of nothing is of nothing', () => {
    const left = 0.1 + 0.2 - 0.3;
    expect(left).toBeGreaterThan(0);
    expect(linesOf({ waiting: basis({ money: -left }), margin: basis({ earned: -left }) })).toMatchObject([
      { line: 'margin', side: 'gives', amount: 0 },
      { line: 'joy' },
      { line: 'waiting', side: 'takes', amount: 0 },
    ]);
  });

  test('in whole minor units: the last digits of a sum of fractions do not decide a half', () => {
    const half = 1.005 * 100;
    expect(half).toBeLessThan(100.5);
    expect(linesOf({ waiting: basis({ money: half }) })[2]?.amount).toBe(101);
    expect(linesOf({ waiting: basis({ money: 100.49 }) })[2]?.amount).toBe(100);
  });

  test('whose ground is unknown is absent', () => {
    expect(linesOf({}).map(({ line }) => line)).toEqual(['margin', 'joy']);
  });
});

describe('joy', () => {
  const rated = (joy: number | undefined) => ({ joy, origins: [origin, { ...origin, row: 3 }] });

  test('comes after margin and referrals, and names the first row of the rating', () => {
    const lines = linesOf(
      { margin: basis({ earned: 100_000 }), referrals: basis({ earned: 10 }) },
      1,
      rated(5),
    );
    expect(lines.map(({ line }) => line)).toEqual(['margin', 'referrals', 'joy']);
    expect(lines[2]).toMatchObject({ side: 'gives', amount: 7_500, count: 1, origins: [origin] });
  });

  test('that is neutral counts nothing', () => {
    for (const joy of [3, undefined]) {
      expect(linesOf({}, 1, rated(joy))[1]).toMatchObject({ amount: 0, count: 0, origins: [] });
    }
  });

  test('put into lines that have some is put in place of it', () => {
    const settings = defaultSettings();
    const glad = linesOf({ margin: basis({ earned: 100_000 }), waiting: basis({ money: 5 }) }, 1, rated(5));
    const dread = linesOf({ margin: basis({ earned: 100_000 }), waiting: basis({ money: 5 }) }, 1, rated(1));
    expect(withJoy(glad, rated(1), settings)).toEqual(dread);
    expect(withJoy(glad.slice(2), rated(1), settings)).toEqual(glad.slice(2));
  });
});

test('points add up to the energy, and a line has its share of them', () => {
  const line = (name: Line, side: LineResult['side'], amount: number): LineResult[] =>
    linesOf({ margin: basis({ earned: 0 }) })
      .slice(0, 1)
      .map((one) => ({ ...one, line: name, side, amount }));
  const lines = [...line('margin', 'gives', 300), ...line('waiting', 'takes', 100)];
  expect(lines.map(signedAmount)).toEqual([300, -100]);
  expect(pointedLines(lines).map(({ points }) => points)).toEqual([75, -25]);
});
