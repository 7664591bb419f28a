import fc from 'fast-check';
import { CURRENCIES } from '../../src/model/currency-table';
import { currencyOfLocale, currencyReader } from '../../src/reading/currency-reader';
import { CURRENCY_SIGNS, OPEN_SIGNS } from '../../src/reading/currency-signs';

/** A code; one that nobody knows with a question mark after it. */
const named = (text: string, locale?: string) => {
  const found = currencyReader(locale)(text);
  return found && (found.isKnown ? found.code : `${found.code}?`);
};

test.each([
  ['1.234,56 €', 'EUR'],
  ['$5', 'USD'],
  ['CHF 5', 'CHF'],
  ['5 Fr.', 'CHF'],
  ['12 din.', 'RSD'],
  ['£3', 'GBP'],
  ['eur', 'EUR'],
  ['12eur', 'EUR'],
  ['Betrag in Eur', 'EUR'],
  ['₱1,250.00', 'PHP'],
  ['₹ 1,25,000', 'INR'],
  ['₩5', 'KRW'],
  ['5 ₺', 'TRY'],
  ['5 ₴', 'UAH'],
  ['1 250,00 zł', 'PLN'],
  ['1 250 Kč', 'CZK'],
  ['12.500 KWD', 'KWD'],
  ['Total (BHD)', 'BHD'],
  ['R$ 5', 'BRL'],
  ['CA$5', 'CAD'],
  ['US$ 5', 'USD'],
  ['KSh 500', 'KES'],
  ['100 HRK', 'HRK'],
  ['5', undefined],
  ['', undefined],
  ['Friedrich', undefined],
  ['netto 250', undefined],
])('the currency of "%s" is %s', (text, code) => {
  expect(named(text)).toBe(code);
});

test.each([
  ['$5', 'en_CA', 'CAD'],
  ['$5', 'es_MX', 'MXN'],
  ['$5', 'de_DE', 'USD'],
  ['US$5', 'en_CA', 'USD'],
  ['¥5', 'zh_CN', 'CNY'],
  ['¥5', 'ja_JP', 'JPY'],
  ['£5', 'ar_EG', 'EGP'],
  ['£5', 'de_DE', 'GBP'],
  ['5 kr', 'nb_NO', 'NOK'],
  ['5 kr.', 'da_DK', 'DKK'],
  ['5 kr', 'de_DE', 'kr?'],
  ['5 fr', 'de_CH', 'CHF'],
  ['5 fr', 'de_DE', 'CHF'],
  ['Rs. 500', 'en_PK', 'PKR'],
  ['Rs. 500', 'en_US', 'rs?'],
  ['5 lei', 'ro_RO', 'RON'],
])('"%s" in a book of %s is %s', (text, locale, code) => {
  expect(named(text, locale)).toBe(code);
});

test.each([
  ['₿ 0.5', '₿?'],
  ['XYZ 250', 'XYZ?'],
  ['1.250,00 XYZ', 'XYZ?'],
  ['Amount (XYZ)', 'XYZ?'],
  ['Umsatz 2024 YTD', undefined],
  ['Amount (net)', undefined],
  ['250 VAT', undefined],
  ['TBA', undefined],
  ['250 TBD', undefined],
  ['100 USt', undefined],
  ['100 UST', undefined],
  ['100 TTC', undefined],
  ['100 IVA', undefined],
  ['100 PDV', undefined],
])('what nobody knows in "%s" stays as it was found: %s', (text, code) => {
  expect(named(text)).toBe(code);
});

test.each([
  ['All amounts', undefined],
  ['ALL AMOUNTS', undefined],
  ['Top 500 clients', undefined],
  ['250 all', undefined],
  ['250 ALL', 'ALL'],
  ['Amount (TRY)', 'TRY'],
  ['try', 'TRY'],
])('a code that is a word as well is read with care: "%s" is %s', (text, code) => {
  expect(named(text)).toBe(code);
});

test('every code is read beside an amount, before and after it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CURRENCIES), fc.integer({ min: 0, max: 9_999_999 }), (code, amount) => {
      const text = (amount / 100).toLocaleString('de');
      expect([named(`${code} ${text}`), named(`${text} ${code}`), named(code)]).toEqual([code, code, code]);
    }),
  );
});

test('every sign is read beside an amount and means currencies of the table', () => {
  for (const [sign, codes] of [...CURRENCY_SIGNS, ...OPEN_SIGNS]) {
    for (const code of codes) expect(CURRENCIES).toContain(code);
    const [first] = codes;
    expect(currencyReader(undefined)(`5,50 ${sign}`)?.code).toBe(OPEN_SIGNS.has(sign) ? sign : first);
    expect(currencyReader(undefined)(`${sign}5`)?.code).toBe(OPEN_SIGNS.has(sign) ? sign : first);
  }
});

test('a length is no mark of Bosnia', () => {
  expect([named('5 KM'), named('5 km')]).toEqual(['BAM', undefined]);
});

test.each([
  ['de_DE', 'EUR'],
  ['de_CH', 'CHF'],
  ['de_LI', 'CHF'],
  ['en_US', 'USD'],
  ['en_GB', 'GBP'],
  ['sr_RS', 'RSD'],
  ['sr-Latn-RS', 'RSD'],
  ['hr_HR', 'EUR'],
  ['en_KE', 'KES'],
  ['en_PH', 'PHP'],
  ['fil_PH', 'PHP'],
  ['ar_KW', 'KWD'],
  ['en', ''],
  ['xx_QQ', ''],
  [undefined, ''],
])('the currency of %s is "%s"', (locale, code) => {
  expect(currencyOfLocale(locale)).toBe(code);
});
