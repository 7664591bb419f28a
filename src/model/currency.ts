import { CURRENCY_SIGNS } from './currency-signs';
import { CURRENCIES, CURRENCY_OF_REGION } from './currency-table';
import { memoized } from './memoized';

/** A currency that a text names: an ISO 4217 code or, where nobody knows it, the sign or code as it was found. */
export interface NamedCurrency {
  code: string;
  isKnown: boolean;
}

/** Codes that are words or names as well ("All", "Cup", "Ron"): in a longer text they are only read in capitals. */
const WORDS = new Set([
  ...[
    'ALL',
    'ARS',
    'BAM',
    'BOB',
    'CAD',
    'COP',
    'CUC',
    'CUP',
    'ERN',
    'GEL',
    'HUF',
    'ILS',
    'LAK',
    'MAD',
    'MOP',
  ],
  ...['MUR', 'NAD', 'PEN', 'PHP', 'RON', 'SAR', 'SOS', 'TOP', 'TRY'],
]);

/** Capitals beside an amount that speak of tax, or of nothing yet, and of no currency. */
const NO_CURRENCIES = new Set([
  ...['GST', 'HST', 'INC', 'IVA', 'NET', 'PDV', 'TAX', 'TBC', 'TBD', 'TTC', 'TVA', 'UST', 'VAT'],
]);

const KNOWN = new Set(CURRENCIES);

/**
 * Makes the reader of the currency that an amount, a heading or a cell for currencies names by code or by sign; it gives
 * undefined where a text names none. A sign of several currencies means that of the book's locale, if it is one of them,
 * else the one that it usually means.
 */
export function currencyReader(locale: string | undefined): (text: string) => NamedCurrency | undefined {
  const own = currencyOfLocale(locale);
  // Amounts differ, but there are few ways to write a currency beside them.
  const readShape = memoized((shape: string) => namedIn(shape, own));
  return (text) =>
    /[\p{L}\p{Sc}]/u.test(text) ? readShape(text.trim().replace(/\d[\d.,'’\s]*/g, '0 ')) : undefined;
}

function namedIn(text: string, own: string): NamedCurrency | undefined {
  const code = codeIn(text);
  if (code?.isKnown) return code;
  const unknownSign = /\p{Sc}/u.exec(text)?.[0];
  return signIn(text, own) ?? code ?? (unknownSign ? { code: unknownSign, isKnown: false } : undefined);
}

/** The first code in a text that is known, else the first that can be nothing else. */
function codeIn(text: string): NamedCurrency | undefined {
  let unknown: NamedCurrency | undefined;
  for (const { 0: word, index } of text.matchAll(/(?<!\p{L})[A-Za-z]{3}(?!\p{L})/gu)) {
    const code = word.toUpperCase();
    const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
    // A figure with nothing but this word, or the word in brackets: "XYZ 250", "Amount (XYZ)".
    const isAlone = /\d/.test(before + after) && !/\p{L}/u.test(before + after);
    const isClear = word === code && (isAlone || /[([]\s?$/.test(before));
    if (KNOWN.has(code) && (isClear || word === text || !WORDS.has(code))) return { code, isKnown: true };
    if (isClear && !NO_CURRENCIES.has(code)) unknown ??= { code, isKnown: false };
  }
  return unknown;
}

/** The currency of the first sign in a text; `own` is that of the locale. */
function signIn(text: string, own: string): NamedCurrency | undefined {
  const sign = CURRENCY_SIGNS.find(({ pattern }) => pattern.test(text));
  if (!sign) return undefined;
  if (sign.codes.includes(own)) return { code: own, isKnown: true };
  return sign.open === undefined
    ? { code: sign.codes[0], isKnown: true }
    : { code: sign.open, isKnown: false };
}

/** The currency of a locale's region (de_AT, sr-Latn-RS); empty where nothing tells. */
export function currencyOfLocale(locale: string | undefined): string {
  const region = /[_-]([A-Za-z]{2})(?![A-Za-z])/.exec(locale ?? '')?.[1] ?? '';
  return CURRENCY_OF_REGION[region.toUpperCase()] ?? '';
}
