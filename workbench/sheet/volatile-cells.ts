import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';

/** Functions on which no cell of a range may hang that is given to a custom function. */
const VOLATILE = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\(/i;

const NAME = /[\p{L}_][\p{L}\p{N}_]*/gu;

const CELLS =
  /((?<!')'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\p{L}(])/gu;

/** What Google says where a formula of a script is given such a range. */
const REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY() or RANDBETWEEN().';

/**
 * Throws Google's error where the formula in a cell names a cell that hangs on NOW() or its like, directly or by way of
 * others. Rows and columns are counted from 0.
 */
export function refuseVolatile(api: FUniver, sheetId: string, row: number, column: number): void {
  const workbook = api.getActiveWorkbook()?.getWorkbook();
  const sheets = workbook?.getSheets() ?? [];
  const isAnywhere = sheets.some((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      found ||= VOLATILE.test(formulaOf(cell));
    });
    return found;
  });
  if (!isAnywhere) return;
  const names = new Map(
    api
      .getActiveWorkbook()
      ?.getDefinedNames()
      .map((one) => [one.getName().toLowerCase(), one.getFormulaOrRefString()]),
  );
  const seen = new Set<string>();
  // The ranges behind names.
  const places = (formula: string): string =>
    formula.replace(NAME, (word) => names.get(word.toLowerCase()) ?? word);
  const hangs = (sheet: Worksheet, ofRow: number, ofColumn: number, isStart: boolean): boolean => {
    const key = `${sheet.getSheetId()}!${ofRow}:${ofColumn}`;
    const formula = formulaOf(sheet.getCellRaw(ofRow, ofColumn));
    if (formula === '' || seen.has(key)) return false;
    seen.add(key);
    if (!isStart && VOLATILE.test(formula)) return true;
    const named = (name: string) => workbook?.getSheetBySheetName(name);
    return rangesIn(places(formula), sheet, named).some((range) =>
      cellsOf(range).some(([r, c]) => hangs(range.sheet, r, c, false)),
    );
  };
  const own = workbook?.getSheetBySheetId(sheetId);
  if (own && hangs(own, row, column, true)) throw new Error(REFUSED);
}

interface Named {
  sheet: Worksheet;
  rows: [first: number, last: number];
  columns: [first: number, last: number];
}

/** The ranges that a formula names, no longer than their sheets. */
function rangesIn(
  formula: string,
  own: Worksheet,
  sheetNamed: (name: string) => Nullable<Worksheet>,
): Named[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
  return [...bare.matchAll(CELLS)].flatMap(([, name, first = '', from = '', last = first, to = from]) => {
    const plain = name?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    const sheet = plain === undefined ? own : sheetNamed(plain);
    if (!sheet) return [];
    const end = Math.min(Number(to), sheet.getRowCount());
    const range: Named = {
      sheet,
      rows: [Number(from) - 1, end - 1],
      columns: [numberOf(first), numberOf(last)],
    };
    return [range];
  });
}

function cellsOf({ rows: [top, bottom], columns: [left, right] }: Named): [row: number, column: number][] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => [top + r, left + c] as [number, number]),
  ).flat();
}

function formulaOf(cell: Nullable<ICellData>): string {
  return cell?.f ?? '';
}

/** A → 0, AA → 26. */
function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
