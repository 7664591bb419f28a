import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { hasWord } from '../model/plain-text';
import type { Cell } from '../model/table';
import { isBlank } from './row-shape';

/** How a column states its discounts: in money, in percent, or as the fractions that percent cells arrive as. */
export type DiscountForm = 'money' | 'percent' | 'fraction';

const percentWords = lazy(() => new Set(wordsOfAll(({ headings }) => headings.percent)));

/** The form of a discount column, from its heading and cells. Numbers that are all below one are fractions. */
export function discountFormOf(heading: string, cells: Cell[]): DiscountForm {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.some((cell) => typeof cell === 'string' && cell.includes('%'))) return 'percent';
  const figures = filled.map(Number);
  const small = figures.every((figure) => figure >= 0 && figure < 1) && figures.some((figure) => figure > 0);
  if (small) return 'fraction';
  const named = heading.includes('%') || hasWord(heading, percentWords());
  return named ? 'percent' : 'money';
}

/** The discount in money, worked out from the amount after it; undefined for a discount of 100 %. */
export function discountOn(billed: number, form: 'percent' | 'fraction', figure: number): number | undefined {
  const rate = form === 'percent' ? figure / 100 : figure;
  return rate >= 0 && rate < 1 ? Math.round((billed * rate) / (1 - rate)) : undefined;
}
