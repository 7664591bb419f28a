import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import type { FDataValidation } from '@univerjs/sheets-data-validation/facade';
import { type Faults, googleError } from './faults';
import { around, type Gate, service } from './service';

/** The choices of a rule that takes nothing else; undefined for any other rule. */
function strictChoices(rule: FDataValidation): string[] | undefined {
  if (rule.getAllowInvalid() || rule.getCriteriaType() !== 'list') return undefined;
  const [, list = ''] = rule.getCriteriaValues();
  // Univer keeps the choices of its builder as JSON, those of a file as they are there.
  return list.startsWith('[') ? (JSON.parse(list) as string[]) : list.split(',');
}

/** Makes the finder of the rule of a cell, rows and columns counted from 0. */
function ruleFinder(sheet: FWorksheet): (row: number, column: number) => FDataValidation | undefined {
  // The bare ranges: a sheet may have become shorter than its rules.
  const rules = sheet.getDataValidations();
  return (row, column) =>
    rules.find(({ rule }) =>
      rule.ranges.some(
        ({ startRow, endRow, startColumn, endColumn }: IRange) =>
          row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
      ),
    );
}

/** Google's `DataValidation` of each cell of a range; null where it has none. */
export function readValidations(range: FRange, sheet: FWorksheet, gate: Gate): (object | null)[][] {
  const ruleAt = ruleFinder(sheet);
  return Array.from({ length: range.getHeight() }, (_, row) =>
    Array.from({ length: range.getWidth() }, (_, column) => {
      const rule = ruleAt(range.getRow() + row, range.getColumn() + column);
      if (!rule) return null;
      const choices = strictChoices(rule);
      return service('DataValidation', gate, {
        getAllowInvalid: () => rule.getAllowInvalid(),
        getCriteriaType: () => (choices ? 'VALUE_IN_LIST' : 'CUSTOM_FORMULA'),
        getCriteriaValues: () => [choices ?? [], true],
      });
    }),
  );
}

/** Google's error for a value that a cell's rule does not take; undefined where all of them are taken. */
export function violation(
  range: FRange,
  sheet: FWorksheet,
  values: unknown[][],
  faults: Faults,
): Error | undefined {
  const ruleAt = ruleFinder(sheet);
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      const rule = ruleAt(range.getRow() + row, range.getColumn() + column);
      const choices = rule && strictChoices(rule);
      const typed = String(value ?? '').replace(/^'/, '');
      if (!choices || typed === '' || choices.includes(typed)) continue;
      const cell = sheet.getRange(range.getRow() + row, range.getColumn() + column).getA1Notation();
      return googleError(faults, 'validation', cell);
    }
  }
  return undefined;
}

type RuleBuilder = ReturnType<FUniver['newDataValidation']>;

/** Makes a rule of Univer's, a new one for each range it is put on. */
type MakeRule = () => ReturnType<RuleBuilder['build']>;

const behind = new WeakMap<object, MakeRule>();

/** Sets a rule on a range; null removes the one that is there. */
export function applyValidation(range: FRange, rule: object | null): void {
  const make = rule === null ? null : behind.get(rule);
  if (make === undefined) throw new Error('setDataValidation takes a built rule');
  range.setDataValidation(make ? make() : null);
}

/** `SpreadsheetApp.newDataValidation()`: lists, numbers between, dates. */
export function validationBuilder(api: FUniver, gate: Gate): object {
  let criterion: ((rule: RuleBuilder) => unknown) | undefined;
  let allowInvalid = true;
  let help = '';
  const make: MakeRule = () => {
    const rule = api.newDataValidation();
    criterion?.(rule);
    rule.setAllowInvalid(allowInvalid);
    rule.setAllowBlank(true);
    rule.setOptions({ showErrorMessage: true, ...(help ? { error: help } : {}) });
    return rule.build();
  };
  const chained = <A extends unknown[]>(change: (...args: A) => void): ((...args: A) => object) =>
    around(change, (inner) => {
      inner();
      return builder;
    });
  const builder: object = service('DataValidationBuilder', gate, {
    requireValueInList: chained((values: unknown[], showDropdown?: boolean) => {
      const texts = values.map(String);
      // A comma within a choice would make two of it in Univer and in .xlsx files.
      if (texts.some((value) => value.includes(',')))
        throw new Error('the workbench has no choices with commas');
      criterion = (rule) => rule.requireValueInList(texts, false, showDropdown ?? true);
    }),
    requireNumberBetween: chained((start: number, end: number) => {
      criterion = (rule) => rule.requireNumberBetween(start, end);
    }),
    requireDate: chained(() => {
      criterion = (rule) => rule.requireDateOnOrAfter(new Date(1900, 0, 1));
    }),
    setAllowInvalid: chained((allowed: boolean) => {
      allowInvalid = allowed;
    }),
    setHelpText: chained((text: string) => {
      help = text;
    }),
    build: () => {
      if (!criterion) throw new Error('The data validation rule has no criteria.');
      const built = service('DataValidation', gate, {
        getAllowInvalid: () => allowInvalid,
        getHelpText: () => help,
      });
      behind.set(built, make);
      return built;
    },
  });
  return builder;
}
