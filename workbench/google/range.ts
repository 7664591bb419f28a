import type { ICellData } from '@univerjs/core';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { readValues, rectangle, shownTexts, writeValues } from './cell-values';
import { columnGroupMethods } from './column-groups';
import type { Ground } from './ground';
import { canEdit, protect, refuseProtected } from './protections';
import { around, service } from './service';
import { sheetOf } from './sheet';
import { applyValidation, readValidations, violation } from './validation';

/** Univer's range for each range object that we handed out. */
const behind = new WeakMap<object, FRange>();

/** Univer's range for a range object; throws for anything else. */
export function univerRange(range: object): FRange {
  const found = behind.get(range);
  if (!found) throw new Error('The parameters do not match the method signature: a Range is needed.');
  return found;
}

type Methods = Record<string, (...args: never[]) => unknown>;

/** Google's `Range` over Univer's; setters give the range back. */
export function rangeOf(range: FRange, sheet: FWorksheet, ground: Ground): object {
  const { faults } = ground.gate;
  const each = (methods: Methods, outer: (inner: () => unknown) => unknown): Methods =>
    Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, around(method, outer)]));
  const chained = (methods: Methods): Methods =>
    each(methods, (inner) => {
      inner();
      return object;
    });
  const written = (methods: Methods): Methods =>
    each(chained(methods), (inner) => {
      refuseProtected(faults, range, sheet);
      return inner();
    });
  const object: object = service('Range', ground.gate, {
    ...readers(range, sheet, ground),
    ...written(contents(range, sheet, ground)),
    ...written(looks(range)),
    ...written({
      setDataValidation: (rule: object | null) => applyValidation(range, rule),
      clearDataValidations: () => applyValidation(range, null),
    }),
    ...chained({
      ...columnGroupMethods(range, sheet),
      activate: () => {
        (ground.api.getActiveWorkbook() as FWorkbook).setActiveSheet(sheet);
        range.activate();
        ground.screen.scrollTo(Math.max(0, range.getRow() - 4));
      },
    }),
    canEdit: () => canEdit(faults, range, sheet),
    protect: () => protect(range, sheet, ground),
  });
  behind.set(object, range);
  return object;
}

function readers(range: FRange, sheet: FWorksheet, ground: Ground): Methods {
  return {
    getValue: () => readValues(range, sheet, ground)[0]?.[0],
    getValues: () => readValues(range, sheet, ground),
    getDisplayValue: () => shownTexts(range, sheet, ground)[0]?.[0],
    getDisplayValues: () => shownTexts(range, sheet, ground),
    getFormula: () => range.getFormulas()[0]?.[0],
    getFormulas: () => range.getFormulas(),
    getNumberFormat: () => range.getNumberFormat(),
    getNumberFormats: () => range.getNumberFormats(),
    getA1Notation: () => range.getA1Notation(),
    getRow: () => range.getRow() + 1,
    getColumn: () => range.getColumn() + 1,
    getLastRow: () => range.getLastRow() + 1,
    getLastColumn: () => range.getLastColumn() + 1,
    getNumRows: () => range.getHeight(),
    getNumColumns: () => range.getWidth(),
    getDataValidations: () => readValidations(range, sheet, ground.gate),
    getSheet: () => sheetOf(sheet, ground),
  };
}

function contents(range: FRange, sheet: FWorksheet, ground: Ground): Methods {
  const filled = <T>(value: T): T[][] =>
    Array.from({ length: range.getHeight() }, () => Array<T>(range.getWidth()).fill(value));
  // Google takes the values, and says only as it writes them what a rule forbids.
  const write = (values: unknown[][]): void => {
    const forbidden = violation(range, sheet, rectangle(values, range), ground.gate.faults);
    if (forbidden) ground.gate.unwritten = forbidden;
    else writeValues(range, values, ground);
  };
  const setFormulas = (formulas: string[][]): void => {
    range.setValues(
      rectangle(formulas, range).map((row) => row.map((f) => formulaCell(f, ground.book.locale))),
    );
  };
  return {
    setValue: (value: unknown) => write(filled(value)),
    setValues: write,
    setFormula: (formula: string) => setFormulas(filled(formula)),
    setFormulas,
    clear: () => range.clear(),
    clearContent: () => range.clear({ contentsOnly: true }),
    clearFormat: () => range.clear({ formatOnly: true }),
  };
}

/** A cell with a formula; where decimals have commas, a comma between arguments is an error. */
function formulaCell(formula: string, locale: string): ICellData {
  if (!formula) return { v: null, f: null, si: null };
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g, '');
  const hasCommas = new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',');
  // Between digits it is the sign of decimals.
  return hasCommas && /,(?!\d)|(?<!\d),/.test(bare)
    ? { v: '#ERROR!', t: 1, f: null, si: null }
    : { f: formula };
}

function looks(range: FRange): Methods {
  return {
    setNumberFormat: (format: string) => range.setNumberFormat(format),
    setNumberFormats: (formats: string[][]) => range.setNumberFormats(rectangle(formats, range)),
    setFontWeight: (weight: 'bold' | 'normal' | null) => range.setFontWeight(weight),
    setFontStyle: (style: 'italic' | 'normal' | null) => range.setFontStyle(style),
    setFontSize: (points: number) => range.setFontSize(points),
    setFontColor: (color: string | null) => range.setFontColor(color),
    setBackground: (color: string | null) => range.setBackground(color ?? ''),
    setWrap: (wrap: boolean) => range.setWrap(wrap),
    setVerticalAlignment: (side: 'top' | 'middle' | 'bottom') => range.setVerticalAlignment(side),
    // Univer calls the right side normal.
    setHorizontalAlignment: (side: 'left' | 'center' | 'right') =>
      range.setHorizontalAlignment(side === 'right' ? 'normal' : side),
  };
}
