import fc from 'fast-check';
import type { Cell } from '../../src/model/table';
import { amountReader, areThousands, signOfColumn, signOfLocale } from '../../src/reading/amount-format';

/** Many customs need more runs than usual. */
const runs = fc.readConfigureGlobal().numRuns ?? 100;

/** Customs of places whose sheets are read; all write with the figures 0 to 9. */
const LOCALES = (
  'de-DE de-AT de-CH de-LI en-US en-GB en-IE en-AU en-CA en-IN en-ZA fr-FR fr-BE fr-CH fr-CA it-IT it-CH sr-RS ' +
  'sr-Latn-RS hr-HR bs-BA sl-SI es-ES es-MX nl-NL pl-PL pt-BR pt-PT sv-SE da-DK nb-NO fi-FI cs-CZ hu-HU ro-RO tr-TR'
).split(' ');

test.each([
  ['1.234,56 €', 1234.56],
  ['$1,234.56', 1234.56],
  ["1'234.50", 1234.5],
  ['1’234.50', 1234.5],
  ['1 234,56', 1234.56],
  ['1 234,56 €', 1234.56],
  ['(123.45)', -123.45],
  ['-123,45', -123.45],
  ['123,45-', -123.45],
  ['−12,00 €', -12],
  ['-$1,000.00', -1000],
  ['€ -5,00', -5],
  ['1.234.567', 1_234_567],
  ['1,234,567.8', 1_234_567.8],
  ['CHF 120.-', 120],
  ['Fr. 99.95', 99.95],
  ['12.345,00 din.', 12_345],
  ['EUR 1.234,00', 1234],
  ['0,5', 0.5],
  ['100', 100],
  [12.5, 12.5],
] as const)('"%s" is %d', (text, value) => {
  expect(amountReader(undefined)(text)).toBe(value);
});

test.each(['abc', '12 items 3', 'n/a', true as never])('"%s" is no amount', (text) => {
  expect(amountReader(',')(text)).toBe('unreadable');
});

test.each(['', ' ', '-', null, undefined])('"%s" is empty', (text) => {
  expect(amountReader(',')(text)).toBeUndefined();
});

test('a lone "1.234" is decided by the column, then listed', () => {
  expect(amountReader(undefined)('1.234')).toBe('ambiguous');
  expect(amountReader(undefined)('EUR 1,234')).toBe('ambiguous');
  expect(amountReader(',')('1.234')).toBe(1234);
  expect(amountReader('.')('1.234')).toBe(1.234);
  expect(signOfColumn(['1.234', '99,90'])).toBe(',');
  expect(signOfColumn(['1.234', '2.345'])).toBeUndefined();
  expect(signOfColumn(['1,5', '2.5'])).toBeUndefined();
});

test.each([
  ['de_DE', ','],
  ['de_CH', '.'],
  ['en_US', '.'],
  ['fr_FR', ','],
  ['sr_RS', ','],
])('the decimal sign of %s is %s', (locale, sign) => {
  expect(signOfLocale(locale)).toBe(sign);
});

test('reading what was written is the identity in every locale', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.constantFrom(...LOCALES),
      (cents, locale) => {
        const value = cents / 100;
        for (const style of [{}, { style: 'currency', currency: 'EUR' } as const]) {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, ...style }).format(value);
          expect(amountReader(undefined)(text)).toBe(value);
        }
      },
    ),
    { numRuns: 10 * runs },
  );
});

test('without cents the locale settles what the text leaves open', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.constantFrom(...LOCALES),
      (value, locale) => {
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
        expect(amountReader(signOfLocale(locale.replace('-', '_')))(text)).toBe(value);
      },
    ),
    { numRuns: 10 * runs },
  );
});

test.each<[Cell[], '.' | ',', boolean]>([
  [['3.000 €', '12.500 €'], '.', true],
  [['-1.500', ''], '.', true],
  [['3.000', '3.50'], '.', false],
  [['1.234.567'], '.', false],
  [['3,000'], '.', false],
  [[3000], '.', false],
  [['$2,500'], ',', true],
])('%j holds thousands after "%s": %s', (cells, sign, wanted) => {
  expect(areThousands(cells, sign)).toBe(wanted);
});

test.each<[Cell, number | 'unreadable']>([
  [1e13, 1e13],
  [-1e13, -1e13],
  [1.1e13, 'unreadable'],
  [-1e308, 'unreadable'],
  ['10000000000001', 'unreadable'],
  ['10.000.000.000.001,00 €', 'unreadable'],
  ['10.000.000.000.000,00 €', 1e13],
  [Number.NaN, 'unreadable'],
])('%s is %s: nobody bills more than ten trillion', (cell, reading) => {
  expect(amountReader(',')(cell)).toBe(reading);
});

test('what is longer than any amount is none', () => {
  expect(amountReader(',')('a'.repeat(25_000) + '1'.repeat(25_000))).toBe('unreadable');
  expect(amountReader(',')(`5 €${' '.repeat(60)}`)).toBe('unreadable');
});
