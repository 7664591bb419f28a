/** Signs and codes of currencies, as they stand in amounts and columns. */
const CURRENCY_SIGNS: [RegExp, string][] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/\bfr\.?(?![a-z])|\bsfr\b/i, 'CHF'],
  [/£/, 'GBP'],
  [/\b(din|dinara?)\b|дин/i, 'RSD'],
  [/\bKM\b/, 'BAM'],
  [/\bUS\$|\$/, 'USD'],
  [/¥/, 'JPY'],
];

/** Codes of currencies that people write. The first two letters of each are those of its country (ISO 4217). */
const CODES =
  'AED AUD BAM BGN BRL CAD CHF CNY CZK DKK EUR GBP HKD HRK HUF ILS INR ISK JPY KRW MKD MXN NOK NZD PLN RON RSD SEK SGD THB TRY UAH USD ZAR'.split(
    ' ',
  );
const CODE = new RegExp(`(?<![A-Z])(${CODES.join('|')})(?![A-Z])`, 'i');

/** The ISO 4217 code that a text names by code or sign; undefined where it names none. */
export function currencyOf(text: string): string | undefined {
  if (!/[\p{L}\p{Sc}]/u.test(text)) return undefined;
  return CODE.exec(text)?.[1]?.toUpperCase() ?? CURRENCY_SIGNS.find(([pattern]) => pattern.test(text))?.[1];
}

/** The currency of a locale's region; EUR elsewhere. Liechtenstein pays in francs, Croatia no longer in kuna. */
export function currencyOfLocale(locale: string | undefined): string {
  const region = (locale?.split(/[_-]/)[1]?.toUpperCase() ?? '').replace('LI', 'CH').replace('HR', 'EU');
  return CODES.find((code) => region !== '' && code.startsWith(region)) ?? 'EUR';
}
