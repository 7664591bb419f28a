import fc from 'fast-check';
import type { ClientReport } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { whaleCurve } from '../../src/scoring/whale-curve';
import { hourOfBestThird, usualAssumptions, type WhatIfAssumptions, whatIf } from '../../src/scoring/what-if';
import { anyBook } from './any-book';
import { bookOf, invoice, reportOn } from './books';

/** Twelve months of invoices of 1,000.00; "drain" pays each of them 62 days late and has unbilled hours. */
function clients(): ClientReport[] {
  const months = ['01', '02', '03', '04', '05', '06'];
  const book = bookOf([
    ...months.map((month) => invoice(`2025-${month}-01`, `2025-${month}-20`, { client: 'dream', hours: 4 })),
    ...months.map((month) => invoice(`2025-${month}-01`, `2025-${month}-20`, { client: 'fair', hours: 5 })),
    ...months.map((month) =>
      invoice(`2025-${month}-01`, `2025-0${Number(month) + 3}-02`, {
        client: 'drain',
        hours: 6,
        unbilledHours: 4,
      }),
    ),
    ...months.map((month) =>
      invoice(`2025-${month}-01`, `2025-${month}-20`, { client: 'swiss', currency: 'CHF' }),
    ),
  ]);
  book.known.unbilledHours = true;
  return reportOn(book).clients;
}
const partWith = (keys: string[], change: Partial<WhatIfAssumptions> = {}) =>
  whatIf(clients(), keys, 'EUR', 100, { ...usualAssumptions(defaultSettings()), ...change });

test('parting with one client, worked out by hand', () => {
  const drain = clients().find(({ key }) => key === 'drain') as ClientReport;
  const waiting = drain.lines.find(({ line }) => line === 'waiting')?.amount as number;
  // 61, 60, 63, 62, 63 and 63 days late: 3 + 2 + 3 + 3 + 3 + 3 reminders of half an hour, and 6 × 4 hours unbilled.
  expect(drain.hours).toBe(8.5 + 24);
  const result = partWith(['drain']);
  expect(result).toMatchObject({ clients: 1, hoursFreed: 32.5 + 36 });
  const [money] = result.money;
  expect(money).toMatchObject({
    currency: 'EUR',
    revenueLost: 600_000,
    marginLost: 180_000,
    costsSaved: waiting + 32.5 * 6_000,
    moneySaved: waiting,
    // Half of 68.5 hours at 60 an hour.
    hoursEarn: 205_500,
  });
  expect(money.revenueShare).toBeCloseTo(1 / 3, 10);
  // A year on: nine months' worth of earnings, since they grow over six, less twelve months of loss.
  const lost = 180_000 - waiting;
  expect(money.afterOneYear).toBe(Math.round((205_500 * 9 - lost * 12) / 12));
  expect(money.afterThreeYears).toBe(Math.round((205_500 * 33 - lost * 36) / 12));
  expect(money.monthsToBreakEven).toBeCloseTo((205_500 * 3) / (205_500 - lost), 10);
});

test('a key that comes twice or names nobody changes nothing', () => {
  expect(partWith(['drain', 'drain', 'nobody'])).toEqual(partWith(['drain']));
  expect(partWith([])).toEqual({ clients: 0, hoursFreed: 0, money: [] });
});

test('parting with several is the sum of parting with each: nothing counts twice', () => {
  const assumptions = usualAssumptions(defaultSettings());
  const figuresOf = (all: ClientReport[], keys: string[]) => {
    const { clients: count, hoursFreed, money } = whatIf(all, keys, 'EUR', 100, assumptions);
    const total = (of: (one: (typeof money)[number]) => number) =>
      money.reduce((sum, one) => sum + (one.currency === 'EUR' ? of(one) : 0), 0);
    return [
      count,
      hoursFreed,
      total((one) => one.revenueLost),
      total((one) => one.marginLost),
      total((one) => one.costsSaved),
      total((one) => one.moneySaved),
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
        const sum = each.reduce((before, figures) => before + figures[at], 0);
        // Half a cent of rounding for each.
        expect(Math.abs(figure - sum)).toBeLessThanOrEqual(keys.length / 2);
      });
    }),
  );
});

test('currencies stay apart; hours earn in the book’s own', () => {
  const { money } = partWith(['drain', 'swiss']);
  expect(money.map(({ currency, revenueShare }) => [currency, Math.round(revenueShare * 100)])).toEqual([
    ['CHF', 100],
    ['EUR', 33],
  ]);
  expect(money[0]).toMatchObject({ hoursEarn: 0, marginLost: 180_000 });
  expect(money[0].monthsToBreakEven).toBeUndefined();
});

test('hours freed by clients in other currencies alone earn in the book’s own too', () => {
  const list = clients().map((client) => (client.key === 'swiss' ? { ...client, hours: 10 } : client));
  const { hoursFreed, money } = whatIf(list, ['swiss'], 'EUR', 100, usualAssumptions(defaultSettings()));
  expect(hoursFreed).toBe(10);
  expect(money).toMatchObject([
    { currency: 'CHF', hoursEarn: 0, marginLost: 180_000 },
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
  expect(partWith(['drain'], { hourEarns: 0 }).money[0].monthsToBreakEven).toBeUndefined();
  const loss = clients().map((client) =>
    client.key === 'drain'
      ? { ...client, lines: client.lines.filter(({ line }) => line !== 'margin') }
      : client,
  );
  const [money] = whatIf(loss, ['drain'], 'EUR', 100, usualAssumptions(defaultSettings())).money;
  expect(money.monthsToBreakEven).toBe(0);
});

test('dear hours make good what was lost while they are still being sold', () => {
  const [money] = partWith(['drain'], { hourEarns: 300 }).money;
  const lost = money.marginLost - money.moneySaved;
  // Earnings grow over six months: earned · t² / 12 = lost · t.
  expect(money.monthsToBreakEven).toBeCloseTo((12 * lost) / money.hoursEarn, 9);
  expect(money.monthsToBreakEven).toBeLessThan(6);
});

test('hours that are sold again at once count from the first day', () => {
  const [money] = partWith(['drain'], { refillMonths: 0 }).money;
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
        const [money] = partWith(['drain'], { hourEarns, refillShare, refillMonths }).money;
        const months = money.monthsToBreakEven;
        if (months === undefined) expect(money.afterThreeYears).toBeLessThanOrEqual(0);
        else if (months > 12) expect(money.afterOneYear).toBeLessThanOrEqual(0);
        else expect(money.afterOneYear).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('an hour with the best third: margin by all hours, worked and hidden', () => {
  // dream earns 1,800.00 in 24 hours.
  expect(hourOfBestThird(clients(), 'EUR')).toBe(7_500);
  expect(hourOfBestThird(clients(), 'CHF')).toBeUndefined();
});

test('the whale curve rises to its peak and falls behind it, and ends with the sum of all values', () => {
  const all = clients();
  const curve = whaleCurve(all, 'EUR');
  expect(curve.map(({ key }) => key)).toEqual(['dream', 'fair', 'drain']);
  const total = all.filter(({ currency }) => currency === 'EUR').reduce((sum, { value }) => sum + value, 0);
  expect(curve[2].cumulative).toBe(total);
  expect(curve[2].value).toBeLessThan(0);
  expect(curve[2].cumulative).toBeLessThan(curve[1].cumulative);
});

describe('what counts as a hidden cost', () => {
  const line = (name: string, side: string, amount: number, timeAmount = 0) =>
    ({ line: name, side, amount, timeAmount, hours: 0 }) as unknown as ClientReport['lines'][number];
  const client = (key: string, lines: ClientReport['lines'], change: Partial<ClientReport> = {}) =>
    ({ key, currency: 'EUR', revenue: 0, value: 0, hours: 0, lines, ...change }) as ClientReport;
  const money = (lines: ClientReport['lines']) =>
    whatIf([client('a', lines)], ['a'], 'EUR', 100, usualAssumptions(defaultSettings())).money[0];

  test('lines that take, but neither margin nor mood', () => {
    const lines = [
      line('margin', 'takes', 1_000),
      line('joy', 'takes', 500),
      line('waiting', 'takes', 70),
      line('chasing', 'takes', 200, 200),
      line('price', 'gives', 30),
    ];
    expect(money(lines)).toMatchObject({
      marginLost: -1_000,
      costsSaved: 270,
      moneySaved: 70,
      revenueShare: 0,
    });
  });

  test('even at once where just as much is saved as lost', () => {
    expect(money([line('margin', 'gives', 70), line('waiting', 'takes', 70)]).monthsToBreakEven).toBe(0);
  });

  test('never, where just as much is earned as lost', () => {
    const lines = [line('margin', 'gives', 3_000)];
    const [result] = whatIf([client('a', lines, { hours: 1 })], ['a'], 'EUR', 100, {
      hourEarns: 30,
      refillShare: 100,
      refillMonths: 6,
    }).money;
    expect(result.hoursEarn).toBe(3_000);
    expect(result.monthsToBreakEven).toBeUndefined();
  });

  test('an hour with the best third adds back what hidden hours cost; ties go by key; strangers to hours are left out', () => {
    const worked = (key: string, value: number, hours: number | undefined, timeAmount = 0) =>
      client(key, [line('chasing', 'takes', timeAmount, timeAmount)], {
        value,
        hours: 1,
        ...(hours === undefined ? {} : { workedHours: hours }),
      });
    // a: (900 + 100) / 10 = 100; b and c less; d has no hours, e worked none.
    const five = [
      worked('b', 500, 9),
      worked('c', 400, 9),
      worked('a', 900, 9, 100),
      worked('d', 9_000, undefined),
      worked('e', 9_000, 0),
    ];
    expect(hourOfBestThird(five, 'EUR')).toBe(100);
    expect(hourOfBestThird(five.slice(0, 2), 'EUR')).toBeUndefined();
  });

  test('the whale curve leaves out those without energy, and sorts ties by key', () => {
    const of = (key: string, value: number, energy?: number) =>
      client(key, [], { name: key, value, ...(energy === undefined ? {} : { energy }) });
    const curve = (list: ClientReport[]) => whaleCurve(list, 'EUR').map(({ key }) => key);
    expect(curve([of('b', 5, 1), of('a', 5, 1), of('c', 9, 1), of('none', 99)])).toEqual(['c', 'a', 'b']);
    expect(curve([of('a', 5, 1), of('b', 5, 1)])).toEqual(['a', 'b']);
  });
});
