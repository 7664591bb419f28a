import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isDatePattern } from '../google/date-pattern';

/** The class that Univer's formula engine instantiates for each custom function. */
export type FormulaClass = new (name: string) => BaseFunction;

/** Runs a custom function of the add-on: its name, the arguments as Sheets passes them. */
export type RunFormula = (name: string, args: unknown[]) => unknown;

/** The instant of a serial day in the book's time zone, as a Date of the add-on's own realm. */
export type DateOfSerial = (serial: number) => unknown;

/** The serial day of such a Date, since a sheet keeps dates as numbers. */
export type SerialOfDate = (date: Date) => number;

/**
 * Makes the classes for the functions of the add-on. A function that throws gives an error value, not a halt. Results are
 * remembered by function and arguments, as Google does: to enter the same call again changes nothing.
 */
export function customFunctions(
  names: string[],
  run: RunFormula,
  dateOf: DateOfSerial,
  serialOf: SerialOfDate,
  onError: (name: string, message: string) => void,
  refuse: (sheetId: string, row: number, column: number) => void,
): [FormulaClass, string][] {
  const remembered = new Map<string, unknown>();
  const answerOf = (name: string, args: unknown[]): unknown => {
    const call = JSON.stringify([name, args]);
    if (!remembered.has(call)) remembered.set(call, run(name, args));
    return remembered.get(call);
  };
  return names.map((name) => {
    class AddOnFunction extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;

      override calculate(...variants: FunctionVariantType[]): BaseValueObject {
        try {
          refuse(this.subUnitId ?? '', this.row, this.column);
          const args = variants.map((variant) => argumentOf(variant as BaseValueObject, dateOf));
          return resultOf(answerOf(name, args), serialOf);
        } catch (error) {
          onError(name, error instanceof Error || hasMessage(error) ? error.message : String(error));
          return ErrorValueObject.create(ErrorType.VALUE);
        }
      }
    }
    return [AddOnFunction as FormulaClass, name];
  });
}

/** An error of the add-on's realm is no `Error` of the page's. */
function hasMessage(error: unknown): error is { message: string } {
  return typeof (error as { message?: unknown } | null)?.message === 'string';
}

/** A bare value for a cell, rows of values for a range; Sheets gives the empty text for an empty cell in a range. */
function argumentOf(variant: BaseValueObject, dateOf: DateOfSerial): unknown {
  if (!variant.isArray()) return valueOfCell(variant, dateOf);
  const rows = variant.getArrayValue().map((row) => row.map((cell) => valueOfCell(cell, dateOf)));
  const [first = []] = rows;
  return rows.length === 1 && first.length === 1 ? first[0] : rows;
}

function valueOfCell(cell: Nullable<BaseValueObject>, dateOf: DateOfSerial): unknown {
  if (!cell || cell.isNull()) return '';
  if (cell.isError()) return String(cell.getValue());
  const value = cell.getValue();
  return typeof value === 'number' && isDatePattern(cell.getPattern()) ? dateOf(value) : value;
}

function resultOf(result: unknown, serialOf: SerialOfDate): BaseValueObject {
  if (!Array.isArray(result)) return primitive(result, serialOf);
  const rows = result as unknown[][];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((value) => primitive(value, serialOf))),
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function primitive(value: unknown, serialOf: SerialOfDate): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  // A date of the add-on's realm is no `Date` of the page's.
  if (Object.prototype.toString.call(value) === '[object Date]')
    return NumberValueObject.create(serialOf(value as Date), 'yyyy-mm-dd');
  return StringValueObject.create(String(value ?? ''));
}
