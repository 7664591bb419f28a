import { wordsOfAll } from '../languages/languages';
import { CURRENCIES, CURRENCY_OF_REGION } from '../model/currency-table';
import { lazy } from '../model/lazy';
import { memoized } from '../model/memoized';
import { readable } from '../model/text-limits';
import { CURRENCY_SIGNS, OPEN_SIGNS } from './currency-signs';

/** A currency in a text: an ISO 4217 code or, if we don't know it, the sign or code as found. */
export interface NamedCurrency {
  code: string;
  isKnown: boolean;
}

/** Codes that are also words or names ("All", "Cup", "Ron"): in a longer text they must be in capitals. */
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

const otherWords = lazy(() => new Set(wordsOfAll(({ cells }) => cells.besideAmounts)));

const KNOWN = new Set(CURRENCIES);

/**
 * Makes a reader for the currency in an amount, a heading or a currency cell, given by code or sign. The reader returns
 * undefined if there is none. A sign of several currencies means the locale's own, if it is one of them, else its most
 * usual one.
 */
export function currencyReader(locale: string | undefined): (text: string) => NamedCurrency | undefined {
  const own = currencyOfLocale(locale);
  // There are many amounts, but few ways to write a currency beside one.
  const readShape = memoized((shape: string) => namedIn(shape, own));
  return (whole) => {
    const text = readable(whole);
    return /[\p{L}\p{Sc}]/u.test(text) ? readShape(text.replace(/\d[\d.,'’\s]*/g, '0 ')) : undefined;
  };
}

/** First a known code, then a sign, then a word that can only be an unknown currency. */
function namedIn(text: string, own: string): NamedCurrency | undefined {
  const words = [...text.normalize('NFC').matchAll(/\p{L}+\p{Sc}?|\p{Sc}/gu)];
  const codes = words.filter(([word]) => /^[A-Za-z]{3}$/.test(word));
  const clear = codes.filter(({ 0: word, index }) => {
    // A figure with nothing but this word, or the word in brackets: "XYZ 250", "Amount (XYZ)".
    const isAlone = words.length === 1 && /\d/.test(text);
    return word === word.toUpperCase() && (isAlone || /[([]\s?$/.test(text.slice(0, index)));
  });
  for (const found of codes) {
    const code = found[0].toUpperCase();
    if (KNOWN.has(code) && (!WORDS.has(code) || clear.includes(found) || found[0] === text))
      return { code, isKnown: true };
  }
  for (const [word] of words) {
    const known = signOf(word, own);
    if (known) return known;
  }
  const [unknown] = clear.map(([word]) => word).filter((word) => !otherWords().has(word.toLowerCase()));
  return unknown === undefined ? undefined : { code: unknown, isKnown: false };
}

/** The currency of a sign, with or without the word attached to it ("US$", "Total€"); `own` is the locale's. */
function signOf(word: string, own: string): NamedCurrency | undefined {
  const bare = /\p{Sc}$/u.exec(word)?.[0];
  for (const sign of [word, word.toLowerCase(), bare]) {
    if (sign === undefined) continue;
    const [usual, ...others] = CURRENCY_SIGNS.get(sign) ?? [];
    if (usual !== undefined) return { code: others.includes(own) ? own : usual, isKnown: true };
    const open = OPEN_SIGNS.get(sign);
    if (open) return open.includes(own) ? { code: own, isKnown: true } : { code: sign, isKnown: false };
  }
  return bare === undefined ? undefined : { code: bare, isKnown: false };
}

/** The currency of a locale's region (de_AT, sr-Latn-RS); empty if there is none. */
export function currencyOfLocale(locale: string | undefined): string {
  const region = /[_-]([A-Za-z]{2})(?![A-Za-z])/.exec(locale ?? '')?.[1] ?? '';
  return CURRENCY_OF_REGION[region.toUpperCase()] ?? '';
}
