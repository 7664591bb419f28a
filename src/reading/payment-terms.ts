import { wordsIn, wordsOfAll } from '../languages/languages';
import type { TermsWords } from '../languages/reading-language';
import { lazy } from '../model/lazy';
import { memoized } from '../model/memoized';
import { plainText, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import type { Terms } from '../model/terms';
import { readable } from '../model/text-limits';
import { patternTest } from './word-patterns';

/** From this percentage on it is no discount for prompt payment, but a deposit or a retention. */
const TOO_MUCH = 5;

/** No terms are longer; a larger number is a date or the number of an invoice. */
const MOST_DAYS = 365;

const saysImmediately = patternTest(({ cells }) => wordsIn(cells.terms.immediately));
const saysEndOfMonth = patternTest(({ cells }) => wordsIn(cells.terms.endOfMonth));

/**
 * When an invoice is to be paid by its terms cell. Discounts for prompt payment are left out with the days that they are bound
 * to: "10 days 2 %, 30 days net" and "2/10 net 30" are 30 days. Undefined where the cell names no day.
 */
export function termsOf(cell: Cell): Terms | undefined {
  if (typeof cell === 'number') return isDays(cell) ? { from: 'issue', days: cell } : undefined;
  const text = readable(textOf(cell));
  return text === '' ? undefined : termsIn(text);
}

const termsIn = memoized((text: string): Terms | undefined => {
  const plain = text.toLowerCase().replace(/\p{L}+/gu, plainText);
  const onDay = dayOfMonthIn(plain);
  if (onDay !== undefined) return { from: 'next-month', dayOfMonth: onDay };
  const days = daysIn(plain);
  const words = plainText(plain);
  if (saysEndOfMonth(words)) return { from: 'end-of-month', days: days ?? 0 };
  if (days !== undefined && onToEndOfMonth().test(plain)) return { from: 'issue-to-end-of-month', days };
  if (endOfMonthBefore().test(plain)) return { from: 'end-of-month', days: days ?? 0 };
  if (days !== undefined) return { from: 'issue', days };
  return saysImmediately(words) ? { from: 'issue', days: 0 } : undefined;
});

/** The largest discount for prompt payment that a terms cell names, in percent; undefined where it names none. */
export function promptDiscountOf(cell: Cell): number | undefined {
  return typeof cell === 'string' ? promptDiscountIn(readable(cell)) : undefined;
}

const promptDiscountIn = memoized((text: string): number | undefined => {
  const named = [...(text.match(PERCENTAGE) ?? []), ...(text.match(PERCENT_WITHIN) ?? [])]
    .map((percent) => Number.parseFloat(percent.replace(',', '.')))
    .filter((percent) => percent > 0 && percent < TOO_MUCH);
  return named.length > 0 ? Math.max(...named) : undefined;
});

/** "20th of the month", "am 20. des Folgemonats", "le 20 du mois suivant", or just "20th". */
function dayOfMonthIn(plain: string): number | undefined {
  const match = ofMonth().exec(plain) ?? /\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(plain);
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** The days beside a word for "net", else the most of those that no discount is bound to. */
function daysIn(plain: string): number | undefined {
  const counts: number[] = [];
  const clauses = plain.replace(PERCENT_WITHIN, '').split(/[;\n()]|,(?!\d)/);
  for (const clause of clauses) {
    const net = NET_DAYS.flatMap((pattern) => pattern().exec(clause)?.[1] ?? []).map(Number);
    // In "2 % 10 net 30" the word is beside both.
    if (net.length > 0) return Math.max(...net);
    counts.push(...daysWithoutDiscount(clause));
  }
  return counts.length > 0 ? Math.max(...counts) : undefined;
}

/** The numbers of days in a clause. Each percentage takes the fewest days with it: a client who pays sooner may pay less. */
function daysWithoutDiscount(clause: string): number[] {
  const percentages = clause.match(PERCENTAGE)?.length ?? 0;
  const counts = (clause.replace(PERCENTAGE, '').match(/\d+/g) ?? []).map(Number).filter(isDays);
  return counts.sort((a, b) => a - b).slice(percentages);
}

const PERCENTAGE = /(?<!\d)\d+(?:[.,]\d+)?\s*%/g;

/** "2/10": two per cent within ten days. */
const PERCENT_WITHIN = /\b[0-5](?:[.,]\d+)?\s*\/\s*\d{1,2}\b/g;

function isDays(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MOST_DAYS;
}

/** "30 days net" and "net within 30 days"; no percentage may come between. */
const NET_DAYS = [
  lazy(() => new RegExp(`\\b(\\d{1,3})(?:\\s\\p{L}+)?\\s${anyWordOf(({ net }) => net)}\\b`, 'u')),
  lazy(() => new RegExp(`\\b${anyWordOf(({ net }) => net)}\\b[^\\d%]{0,20}(\\d{1,3})\\b(?!\\s*%)`)),
];

const ofMonth = lazy(
  () => new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er)?[.ºo°]?\\s${anyWordOf((terms) => terms.ofMonth)}\\b`),
);
const onToEndOfMonth = lazy(
  () => new RegExp(`\\d[^%]{0,60}\\s${anyWordOf((terms) => terms.onToEndOfMonth)}\\b`),
);
/** The same words without days before them: "fin de mois + 30 jours". */
const endOfMonthBefore = lazy(() => new RegExp(`\\b${anyWordOf((terms) => terms.onToEndOfMonth)}\\b`));

/** The words of all languages for something, as a part of a regular expression; the longer ones first. */
function anyWordOf(wordsFor: (terms: TermsWords) => string): string {
  const words = wordsOfAll(({ cells }) => wordsFor(cells.terms)).sort((a, b) => b.length - a.length);
  return `(?:${words.join('|')})`;
}
