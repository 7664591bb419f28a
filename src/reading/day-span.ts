import { readable } from '../model/text-limits';

/** "1 - 30", "31–60 days", "0 bis 30 Tage". */
const BETWEEN = /^(?:\p{L}+\s)?\d{1,3}\s?(?:-|–|to|bis|a|à|al|do)\s?\d{1,3}(?:\s\p{L}+)?$/iu;

/** "> 90", "over 90 days", "91 and over", "90+". */
const OVER =
  /^(?:[>≥+]|over|above|(?:more|older) than|über|ueber|(?:mehr|älter) als|plus de|oltre|più di|m[aá]s de|preko|više od)\s?\d{2,3}(?:\s\p{L}+)?$|^\d{2,3}\s?(?:\+|(?:and|und|et|y|e|i)\s\p{L}+)$/iu;

/** Whether a heading is a span of days, by which debts are summed up. */
export function isDaySpan(heading: string): boolean {
  const text = readable(heading);
  return BETWEEN.test(text) || OVER.test(text);
}

/** Whether at least two headings are spans of days. */
export function isAgeing(headings: string[]): boolean {
  return headings.filter(isDaySpan).length >= 2;
}
