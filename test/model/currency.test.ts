import { currencyOf, currencyOfLocale } from '../../src/model/currency';

test.each([
  ['1.234,56 €', 'EUR'],
  ['$5', 'USD'],
  ['CHF 5', 'CHF'],
  ['12 din.', 'RSD'],
  ['£3', 'GBP'],
  ['eur', 'EUR'],
  ['5', undefined],
  ['Friedrich', undefined],
])('the currency of "%s" is %s', (text, code) => {
  expect(currencyOf(text)).toBe(code);
});

test('a locale names its currency', () => {
  expect(['de_DE', 'de_CH', 'en_US', 'en_GB', 'sr_RS', undefined].map(currencyOfLocale)).toEqual([
    'EUR',
    'CHF',
    'USD',
    'GBP',
    'RSD',
    'EUR',
  ]);
});
