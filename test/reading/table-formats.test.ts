import { isoFromDay } from '../../src/model/day';
import type { Cell } from '../../src/model/table';
import { at } from '../at';
import { readers } from './table-readers';

const daysOf = (rows: Cell[][], locale?: string) => {
  const { read, problems } = readers(['issued', 'due'], rows, locale);
  const [issued, due] = [read.day('issued'), read.day('due')];
  const iso = (day: number | undefined) => (day === undefined ? undefined : isoFromDay(day));
  return { days: rows.map((_, row) => [iso(issued(row + 1)), iso(due(row + 1))]), problems };
};

describe('the order of day and month', () => {
  test('what one column proves holds for all', () => {
    expect(daysOf([['1/31/2025', '2/3/2025']]).days).toEqual([['2025-01-31', '2025-02-03']]);
    expect(daysOf([['2/3/2025', '31/1/2025']]).days).toEqual([['2025-03-02', '2025-01-31']]);
    // Whatever the locale says.
    expect(daysOf([['1/31/2025', '2/3/2025']], 'de_DE').days[0]?.[1]).toBe('2025-02-03');
  });

  test('where nothing is proven the locale says, and without one it is ambiguous', () => {
    expect(daysOf([['2/3/2025', '']], 'en_US').days[0]?.[0]).toBe('2025-02-03');
    expect(daysOf([['2/3/2025', '']], 'en_GB').days[0]?.[0]).toBe('2025-03-02');
    const { days, problems } = daysOf([['2/3/2025', '']]);
    expect(at(days)[0]).toBeUndefined();
    expect(problems).toEqual([
      { code: 'ambiguous-date', origin: { sheet: 'S', row: 2, column: 1 }, detail: '2/3/2025' },
    ]);
  });

  test('where two columns prove opposites nothing is guessed', () => {
    const { days } = daysOf(
      [
        ['1/31/2025', '31/1/2025'],
        ['2/3/2025', '2/3/2025'],
      ],
      'en_US',
    );
    expect(days[1]).toEqual([undefined, undefined]);
  });
});

describe('the decimal sign', () => {
  const money = (rows: Cell[][], locale?: string) => {
    const { read, problems } = readers(['amount', 'net', 'hours'], rows, locale);
    const [amount, net, hours] = [read.money('amount'), read.money('net'), read.number('hours')];
    return {
      figures: rows.map((_, row) => [amount(row + 1, 'EUR'), net(row + 1, 'EUR'), hours(row + 1)]),
      problems,
    };
  };

  test('what a column proves holds for it, and for those beside it that prove nothing', () => {
    const { figures } = money([['1.234,50', '1.234', '1,234']]);
    expect(figures).toEqual([[123_450, 123_400, 1.234]]);
    expect(money([['1,234.50', '1,234', '1,234']]).figures).toEqual([[123_450, 123_400, 1_234]]);
    expect(money([['1,234.50', '1,234', '']], 'de_DE').figures[0]?.[1]).toBe(123_400);
  });

  test('opposite proofs hold for their own columns; hours prove their own', () => {
    expect(money([['1.234,50', '1,234.50', '']]).figures).toEqual([[123_450, 123_450, undefined]]);
    expect(money([['1.234,50', '', '1,234.5']]).figures).toEqual([[123_450, undefined, 1_234.5]]);
  });

  test('without a proof the locale says; without one it is ambiguous', () => {
    expect(money([['1.234', '', '']], 'de_DE').figures[0]?.[0]).toBe(123_400);
    // Sheets makes a number of a text that is one in its locale, so this one is from another.
    expect(money([['1.234', '', '']], 'en_US').figures[0]?.[0]).toBe(123_400);
    expect(
      money(
        [
          ['1.234', '', ''],
          ['1.25', '', ''],
        ],
        'en_US',
      ).figures[0]?.[0],
    ).toBe(123);
    const { figures, problems } = money([['1.234', '', '']]);
    expect(at(figures)[0]).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'ambiguous-amount', detail: '1.234' }]);
  });

  test('other figures are read by the locale, and by a point without one', () => {
    const figure = (locale?: string) => {
      const { read } = readers(['amount', 'minutes'], [['1.234,50', '2.345']], locale);
      return read.number('minutes')(1);
    };
    expect([figure('de_DE'), figure('en_US'), figure()]).toEqual([2_345, 2.345, 2.345]);
  });

  test('a percentage and a word are no amounts, and are listed; minor units are those of the currency', () => {
    const { read, problems } = readers(['amount'], [['5 %'], ['much'], [''], [12]]);
    const amount = read.money('amount');
    expect([1, 2, 3, 4].map((row) => amount(row, 'JPY'))).toEqual([undefined, undefined, undefined, 12]);
    expect(problems.map(({ code, origin }) => [code, origin?.row])).toEqual([
      ['unreadable-amount', 2],
      ['unreadable-amount', 3],
    ]);
  });
});
