import { columnNumber } from '../model/a1-notation';
import type { FormulaGrid } from '../model/sheet-plan';

/** Columns that change by themselves, counted from 1, by the name of their sheet. */
export type VolatileColumns = Map<string, Set<number>>;

/**
 * Google hands no range to a custom function in which any cell hangs on one of these, directly or by way of others
 * (guides/sheets/custom-functions: "must be deterministic"). TODAY is not among them.
 */
const VOLATILE = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\(/i;

/** A cell or a range: its sheet, if it is another one, its first column, and its last. */
const REFERENCE =
  /(?:((?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})(?:\$?\d+(?::\$?([A-Z]{1,3}))?|:\$?([A-Z]{1,3}))(?![\p{L}(])/gu;

/** The columns with a formula that uses such a function, or that names a column which does. */
export function volatileColumns(grids: FormulaGrid[]): VolatileColumns {
  const found: VolatileColumns = new Map();
  const waiting = grids.flatMap(({ sheet, formulas }) => columnsOf(sheet, formulas));
  let before = -1;
  // Each round finds what hangs on the round before.
  while (sizeOf(found) > before) {
    before = sizeOf(found);
    for (const { sheet, column, formulas } of waiting)
      if (formulas.some((formula) => isVolatile(formula, sheet, found))) add(found, sheet, column);
  }
  return found;
}

/** Columns with their formulas, without texts in quotes. */
function columnsOf(sheet: string, rows: string[][]): { sheet: string; column: number; formulas: string[] }[] {
  const columns: Set<string>[] = [];
  for (const row of rows)
    row.forEach((formula, index) => {
      if (formula === '') return;
      columns[index] ??= new Set();
      columns[index].add(formula.replace(/"(?:[^"]|"")*"/g, ''));
    });
  return columns.flatMap((formulas, index) => [{ sheet, column: index + 1, formulas: [...formulas] }]);
}

function isVolatile(formula: string, own: string, found: VolatileColumns): boolean {
  if (VOLATILE.test(formula)) return true;
  return [...formula.matchAll(REFERENCE)].some(([, quoted, from = '', to = from, open = to]) => {
    const sheet = quoted?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? own;
    const [first, last] = [columnNumber(from), columnNumber(open)];
    return [...(found.get(sheet) ?? [])].some((column) => column >= first && column <= last);
  });
}

function add(found: VolatileColumns, sheet: string, column: number): void {
  found.set(sheet, new Set([...(found.get(sheet) ?? []), column]));
}

function sizeOf(found: VolatileColumns): number {
  return [...found.values()].reduce((sum, { size }) => sum + size, 0);
}
