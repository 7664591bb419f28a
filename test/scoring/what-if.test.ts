import fc from 'fast-check';
import type { ClientReport, LineResult } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { signedAmount } from '../../src/scoring/energy';
import {
  hourOfBestThird,
  resultsByMonth,
  usualAssumptions,
  type WhatIf,
  type WhatIfAssumptions,
  type WhatIfMoney,
  whatIf,
} from '../../src/scoring/what-if';
import { anyBook } from './any-book';
import { bookOf, clientIn, day, invoice, late, lineOf, reportOn } from './books';

const usual = usualAssumptions(defaultSettings());

/** Half a year of invoices of 1,000.00; "drain" pays each of them 62 days late and has unbilled hours. */
function clients(): ClientReport[] {
  const months = ['01', '02', '03', '04', '05', '06'];
  const book = bookOf([
    ...months.map((month) => invoice(`2025-${month}-02`, `2025-${month}-20`, { client: 'dream', hours: 4 })),
    ...months.map((month) => invoice(`2025-${month}-02`, `2025-${month}-20`, { client: 'fair', hours: 5 })),
    ...months.map((month) =>
      late(`2025-${month}-28`, 62, {
        client: 'drain',
        issued: day(`2025-${month}-02`),
        hours: 6,
        unbilledHours: 4,
        reminders: 2,
      }),
    ),
    ...months.map((month) =>
      invoice(`2025-${month}-02`, `2025-${month}-20`, { client: 'swiss', currency: 'CHF' }),
    ),
  ]);
  Object.assign(book.known, { unbilledHours: true, reminders: true });
  return reportOn(book).clients;
}
const partWith = (keys: string[], change: Partial<WhatIfAssumptions> = {}): WhatIf =>
  whatIf(clients(), keys, 'EUR', 100, { ...usual, ...change });
const moneyOf = (result: WhatIf): WhatIfMoney => {
  const [money] = result.money;
  if (!money) throw new Error('no money');
  return money;
};
const drain = (): ClientReport => {
  const found = clients().find(({ key }) => key === 'drain');
  if (!found) throw new Error('no drain');
  return found;
};

test('parting with one client, worked out by hand', () => {
  const waiting = lineOf(drain(), 'waiting')?.amount ?? 0;
  expect(waiting).toBeGreaterThan(0);
  // 12 reminders of half an hour, and 6 × 4 hours unbilled.
  expect(drain().hours).toBe(30);
  const result = partWith(['drain']);
  expect(result).toMatchObject({ clients: 1, hoursFreed: 30, workFreed: 36, followers: [], onlyMood: [] });
  const money = moneyOf(result);
  // Money falls by the margin of 1,800 less what waiting costs; 30 hours come free.
  const lost = 180_000 - waiting;
  expect(money).toMatchObject({
    currency: 'EUR',
    revenueLost: 600_000,
    marginLost: 180_000,
    costsSaved: waiting + 30 * 6_000,
    moneySaved: waiting,
    moneyAYear: -lost,
    moneyWithFollowers: -lost,
    hoursAYear: 30,
    hoursAssumed: 0,
    costOfAnHour: Math.round(lost / 30),
    // Half of 66 hours at 60 an hour.
    hoursEarn: 198_000,
  });
  expect(money.revenueShare).toBeCloseTo(1 / 3, 10);
  // A year on: nine months' worth of earnings, since they grow over six, less twelve months of loss.
  expect(money.afterOneYear).toBe(Math.round((198_000 * 9 - lost * 12) / 12));
  expect(money.afterThreeYears).toBe(Math.round((198_000 * 33 - lost * 36) / 12));
  expect(money.monthsToBreakEven).toBeCloseTo((198_000 * 3) / (198_000 - lost), 10);
  expect(resultsByMonth(money, 12, 6).map(Math.round)[12]).toBe(money.afterOneYear);
  expect(resultsByMonth(money, 12, 6)[0]).toBeCloseTo(0, 12);
});

test('hours that nobody counted are told apart', () => {
  // Three invoices 20 days late: each a whole first reminder of 25 minutes, a twelfth of 300.
  const book = bookOf(['03', '05', '07'].map((month) => late(`2025-${month}-03`, 20, { unbilledHours: 2 })));
  book.known.unbilledHours = true;
  const { clients: all } = reportOn(book);
  const { money } = whatIf(all, ['a'], 'EUR', 100, usual);
  expect(money).toMatchObject([{ hoursAYear: 6 + 1.25, hoursAssumed: 1.25 }]);
});

test('it never contradicts the energy: without joy and referrals it is negative just where an hour costs less than it is worth', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyBook, (book) => {
      const all = reportOn(book).clients.filter(({ energy }) => energy !== undefined);
      for (const client of all) {
        const { money, onlyMood } = whatIf(all, [client.key], 'EUR', 100, usual);
        const own = money.find(({ currency }) => currency === client.currency);
        const { hoursAYear = 0, moneyAYear = 0 } = own ?? {};
        const worth = client.lines.reduce((sum, { timeAmount }) => sum + timeAmount, 0);
        // Money that falls by less than the hours are worth is worth it.
        const referrals = lineOf(client, 'referrals');
        const value = client.value - (referrals ? signedAmount(referrals) : 0);
        expect(value < 0).toBe(moneyAYear + worth > 0);
        if (own?.costOfAnHour !== undefined && Math.abs(value) > hoursAYear) {
          compared += 1;
          const hour = worth / hoursAYear;
          expect(value < 0).toBe(own.costOfAnHour < hour);
        }
        expect(onlyMood.length > 0).toBe((client.energy ?? 0) < 0 && value >= 0);
      }
    }),
  );
  expect(compared).toBeGreaterThan(0);
});

test('a key that comes twice or names nobody changes nothing', () => {
  expect(partWith(['drain', 'drain', 'nobody'])).toEqual(partWith(['drain']));
  expect(partWith([])).toEqual({
    clients: 0,
    hoursFreed: 0,
    workFreed: 0,
    followers: [],
    onlyMood: [],
    money: [],
  });
});

test('parting with several is the sum of parting with each: nothing counts twice', () => {
  const figuresOf = (all: ClientReport[], keys: string[]): number[] => {
    const { clients: count, hoursFreed, workFreed, money } = whatIf(all, keys, 'EUR', 100, usual);
    const total = (of: (one: WhatIfMoney) => number): number =>
      money.reduce((sum, one) => sum + (one.currency === 'EUR' ? of(one) : 0), 0);
    return [
      count,
      hoursFreed,
      workFreed,
      total((one) => one.revenueLost),
      total((one) => one.moneyAYear),
      total((one) => one.hoursAYear),
      total((one) => one.costsSaved),
      total((one) => one.hoursEarn),
      total((one) => one.afterThreeYears),
    ];
  };
  fc.assert(
    fc.property(anyBook, (book) => {
      const all = reportOn(book).clients;
      const keys = all.map(({ key }) => key);
      const each = keys.map((key) => figuresOf(all, [key]));
      figuresOf(all, keys).forEach((figure, at) => {
        const sum = each.reduce((before, figures) => before + (figures[at] ?? 0), 0);
        // Half a cent of rounding for each.
        expect(Math.abs(figure - sum)).toBeLessThanOrEqual(keys.length / 2);
      });
    }),
  );
});

describe('clients who came by a recommendation', () => {
  const book = bookOf(
    ['a', 'b', 'c', 'd'].flatMap((client) =>
      ['04', '05', '06'].map((month) => late(`2025-${month}-28`, 0, { client })),
    ),
    {},
    [
      { key: 'b', recommendedBy: 'a' },
      { key: 'c', recommendedBy: 'a' },
    ],
  );
  const all = reportOn(book).clients;

  test('may leave with the one who recommended them: a range', () => {
    // Written on 29 March, 28 April and 29 May: margin 900, and 20 % of 2 × 900.
    expect(clientIn(reportOn(book), 'a').value).toBe(126_000);
    const result = whatIf(all, ['a'], 'EUR', 100, usual);
    expect(result).toMatchObject({ clients: 1, followers: ['b', 'c'] });
    // The two stay, and their margin with them; 3 × 900 where they leave, too.
    expect(moneyOf(result)).toMatchObject({
      marginLost: 90_000,
      moneyAYear: -90_000,
      moneyWithFollowers: -270_000,
    });
  });

  test('who leaves anyway is no follower', () => {
    expect(whatIf(all, ['a', 'b'], 'EUR', 100, usual).followers).toEqual(['c']);
    expect(whatIf(all, ['b'], 'EUR', 100, usual).followers).toEqual([]);
  });

  test('in another currency they have money of their own', () => {
    const list = all.map((client) => (client.key === 'c' ? { ...client, currency: 'USD' } : client));
    expect(whatIf(list, ['a'], 'EUR', 100, usual).money).toMatchObject([
      { currency: 'EUR', moneyAYear: -90_000, moneyWithFollowers: -180_000 },
      { currency: 'USD', moneyAYear: -0, moneyWithFollowers: -90_000, revenueLost: 0 },
    ]);
  });
});

test('currencies stay apart; hours earn in the book’s own', () => {
  const { money } = partWith(['drain', 'swiss']);
  expect(money.map(({ currency, revenueShare }) => [currency, Math.round(revenueShare * 100)])).toEqual([
    ['CHF', 100],
    ['EUR', 33],
  ]);
  expect(money[0]).toMatchObject({ hoursEarn: 0, marginLost: 180_000, monthsToBreakEven: undefined });
});

test('hours freed by clients in other currencies alone earn in the book’s own too', () => {
  const list = clients().map((client) => (client.key === 'swiss' ? { ...client, hours: 10 } : client));
  const { hoursFreed, money } = whatIf(list, ['swiss'], 'EUR', 100, usual);
  expect(hoursFreed).toBe(10);
  expect(money).toMatchObject([
    { currency: 'CHF', hoursEarn: 0, marginLost: 180_000, hoursAYear: 10 },
    // Half of ten hours at 60 an hour.
    {
      currency: 'EUR',
      hoursEarn: 30_000,
      marginLost: 0,
      revenueLost: 0,
      revenueShare: 0,
      monthsToBreakEven: 0,
    },
  ]);
});

test('where nothing is lost it is even at once; where too little is earned it never is', () => {
  expect(moneyOf(partWith(['drain'], { hourEarns: 0 })).monthsToBreakEven).toBeUndefined();
  const loss = clients().map((client) =>
    client.key === 'drain'
      ? { ...client, lines: client.lines.filter(({ line }) => line !== 'margin') }
      : client,
  );
  const money = moneyOf(whatIf(loss, ['drain'], 'EUR', 100, usual));
  expect(money).toMatchObject({ monthsToBreakEven: 0, costOfAnHour: undefined });
});

test('dear hours make good what was lost while they are still being sold', () => {
  const money = moneyOf(partWith(['drain'], { hourEarns: 300 }));
  // Earnings grow over six months: earned · t² / 12 = lost · t.
  expect(money.monthsToBreakEven).toBeCloseTo((12 * -money.moneyAYear) / money.hoursEarn, 9);
  expect(money.monthsToBreakEven).toBeLessThan(6);
});

test('hours that are sold again at once count from the first day', () => {
  const money = moneyOf(partWith(['drain'], { refillMonths: 0 }));
  expect(money.monthsToBreakEven).toBe(0);
  expect(money.afterThreeYears).toBeCloseTo(3 * money.afterOneYear, -1);
});

test('the month of breaking even is the one in which the sum turns', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 40 }),
      (hourEarns, refillShare, refillMonths) => {
        const money = moneyOf(partWith(['drain'], { hourEarns, refillShare, refillMonths }));
        const months = money.monthsToBreakEven;
        if (months === undefined) expect(money.afterThreeYears).toBeLessThanOrEqual(0);
        else if (months > 12) expect(money.afterOneYear).toBeLessThanOrEqual(0);
        else expect(money.afterOneYear).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 40 },
  );
});

test('an hour with the best third: margin by all hours, worked and hidden', () => {
  // dream earns 1,800.00 in 24 hours.
  expect(hourOfBestThird(clients(), 'EUR')).toBe(7_500);
  expect(hourOfBestThird(clients(), 'CHF')).toBeUndefined();
});

describe('what counts as money', () => {
  const line = (
    name: LineResult['line'],
    side: LineResult['side'],
    amount: number,
    timeAmount = 0,
  ): LineResult => ({
    line: name,
    side,
    amount,
    timeAmount,
    hours: 0,
    assumedHours: 0,
    points: 0,
    count: 1,
    assumed: false,
    origins: [],
  });
  const client = (key: string, lines: LineResult[], change: Partial<ClientReport> = {}): ClientReport =>
    ({
      key,
      currency: 'EUR',
      revenue: 0,
      value: 0,
      hours: 0,
      recommended: [],
      lines,
      ...change,
    }) as unknown as ClientReport;
  const money = (lines: LineResult[]) => moneyOf(whatIf([client('a', lines)], ['a'], 'EUR', 100, usual));

  test('all lines but joy and referrals, without their time', () => {
    const lines = [
      line('margin', 'gives', 1_000),
      line('referrals', 'gives', 50),
      line('joy', 'takes', 500),
      line('loss', 'gives', 30),
      line('waiting', 'takes', 70),
      line('chasing', 'takes', 200, 200),
      line('complaints', 'takes', 90, 60),
    ];
    expect(money(lines)).toMatchObject({
      marginLost: 1_030,
      moneySaved: 100,
      costsSaved: 360,
      moneyAYear: -930,
      revenueShare: 0,
    });
    expect(money([line('margin', 'takes', 1_000)])).toMatchObject({ marginLost: 0, moneySaved: 1_000 });
  });

  test('even at once where just as much is saved as lost', () => {
    expect(money([line('margin', 'gives', 70), line('waiting', 'takes', 70)]).monthsToBreakEven).toBe(0);
  });

  test('never, where just as much is earned as lost', () => {
    const lines = [line('margin', 'gives', 3_000)];
    const result = moneyOf(
      whatIf([client('a', lines, { hours: 1 })], ['a'], 'EUR', 100, {
        hourEarns: 30,
        refillShare: 100,
        refillMonths: 6,
      }),
    );
    expect(result).toMatchObject({ hoursEarn: 3_000, costOfAnHour: 3_000 });
    expect(result.monthsToBreakEven).toBeUndefined();
  });

  test('only the owner’s mood makes an energy negative', () => {
    const moods = [
      client('mood', [], { energy: -10, value: 0 }),
      client('money', [], { energy: -10, value: -1 }),
      client('good', [], { energy: 0, value: 5 }),
      client('unknown', [], { value: 5 }),
      // Without the referrals, which stay, parting pays.
      client('godmother', [line('referrals', 'gives', 20)], { energy: -10, value: 15 }),
    ];
    const keys = moods.map(({ key }) => key);
    expect(whatIf(moods, keys, 'EUR', 100, usual).onlyMood).toEqual(['mood']);
  });

  test('an hour with the best third adds back what hidden hours cost; strangers to hours are left out', () => {
    const worked = (key: string, value: number, hours: number | undefined, timeAmount = 0): ClientReport =>
      client(key, [line('chasing', 'takes', timeAmount, timeAmount)], {
        value,
        hours: 1,
        workedHours: hours,
      });
    // a: (900 + 100) / 10 = 100; b and c less; d has no hours, e worked none. Referrals are no work.
    const five = [
      client('b', [line('referrals', 'gives', 2_000)], { value: 2_500, hours: 1, workedHours: 9 }),
      worked('c', 400, 9),
      worked('a', 900, 9, 100),
      worked('d', 9_000, undefined),
      worked('e', 9_000, 0),
    ];
    expect(hourOfBestThird(five, 'EUR')).toBe(100);
    expect(hourOfBestThird(five.slice(0, 2), 'EUR')).toBeUndefined();
  });
});
