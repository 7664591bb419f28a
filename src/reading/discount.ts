import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { hasWord } from '../model/plain-text';
import type { Cell } from '../model/table';
import type { ColumnReaders } from './column-readers';
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
  const rate = percentageOf(form, figure);
  return rate >= 0 && rate < 1 ? Math.round((billed * rate) / (1 - rate)) : undefined;
}

/** What is let off for prompt payment, in money: a share of the amount. */
export function cashDiscountOn(amount: number, form: 'percent' | 'fraction', figure: number): number {
  return Math.round(Math.abs(amount * percentageOf(form, figure)));
}

function percentageOf(form: 'percent' | 'fraction', figure: number): number {
  return form === 'percent' ? figure / 100 : figure;
}

/** Reads money out of a row, counted from 0; what it is a share of is given, as it is billed. */
type ShareReader = (row: number, billed: number | undefined, currency: string) => number | undefined;

/** Reads the discount in money, in minor units; one in percent is worked out from the billed amount, which is without it. */
export function discountReader(read: ColumnReaders, form: DiscountForm): ShareReader {
  return shareReader(read, 'discount', form, discountOn);
}

/** Reads what is let off for prompt payment, in minor units; one in percent is a share of the amount. */
export function cashDiscountReader(read: ColumnReaders, form: DiscountForm): ShareReader {
  return shareReader(read, 'cash_discount', form, cashDiscountOn);
}

function shareReader(
  read: ColumnReaders,
  role: 'discount' | 'cash_discount',
  form: DiscountForm,
  moneyOn: typeof discountOn,
): ShareReader {
  if (form === 'money') {
    const moneyAt = read.money(role);
    return (row, _billed, currency) => {
      const money = moneyAt(row, currency);
      return money === undefined ? undefined : Math.abs(money);
    };
  }
  const figureAt = read.number(role);
  return (row, billed) => {
    const figure = figureAt(row);
    return figure === undefined || billed === undefined ? undefined : moneyOn(billed, form, figure);
  };
}
