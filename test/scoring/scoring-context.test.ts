import { defaultSettings } from '../../src/model/settings';
import { contextOf, rateOf, type ScoreOptions } from '../../src/scoring/scoring-context';
import { after, bookOf, day, invoice, late, repeated, TODAY } from './books';

const contextWith = (book = bookOf([late('2025-06-30', 0)]), options: Partial<ScoreOptions> = {}) =>
  contextOf(book, TODAY, { today: TODAY, settings: defaultSettings(), ...options });

test('a book is known up to the as-of date, or up to the day until which it is entered', () => {
  expect(contextWith()).toMatchObject({ asOf: TODAY, end: TODAY, isStale: false, isDated: true });
  const weekly = repeated(30, (index) => late(after('2025-08-11', -7 * index), 0));
  const stale = contextWith(bookOf([...weekly, invoice('2025-08-04', undefined)]));
  expect(stale).toMatchObject({ asOf: TODAY, end: day('2025-08-11'), isStale: true });
});

test('without a day in any invoice a book is not dated', () => {
  const undated = invoice('2025-06-02', undefined, { issued: undefined, due: undefined });
  expect(contextWith(bookOf([undated])).isDated).toBe(false);
  expect(contextWith(bookOf([undated, late('2025-06-30', 0)])).isDated).toBe(true);
});

test('an hour has its default worth where that means something, else only what was answered', () => {
  const crowns = bookOf([late('2025-06-30', 0, { currency: 'CZK' })], { currency: 'CZK' });
  const { hourlyValue } = defaultSettings();
  expect(contextWith().hourlyValue).toBe(hourlyValue);
  expect(contextWith(crowns).hourlyValue).toBeUndefined();
  expect(contextWith(crowns, { answered: ['margin'] }).hourlyValue).toBeUndefined();
  expect(contextWith(crowns, { answered: ['hourlyValue'] }).hourlyValue).toBe(hourlyValue);
});

test('a rate turns minor units into minor units', () => {
  const book = bookOf([], { rates: { USD: 0.9, JPY: 0.006, KWD: 3, CHF: 0, SEK: -1 } });
  expect(['EUR', 'USD', 'JPY', 'KWD'].map((currency) => rateOf(currency, book))).toEqual([1, 0.9, 0.6, 0.3]);
});

test('a rate of nothing or less is none, nor is a word that every object knows', () => {
  const book = bookOf([], { rates: { CHF: 0, SEK: -1 } });
  for (const currency of ['CHF', 'SEK', 'USD', 'constructor', '__proto__']) {
    expect(rateOf(currency, book)).toBeUndefined();
  }
});
