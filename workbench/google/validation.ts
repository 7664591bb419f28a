import type { FUniver } from '@univerjs/core/lib/facade';
import type { FRange } from '@univerjs/preset-sheets-core';
import { type Gate, service } from './service';

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
  const chained =
    <A extends unknown[]>(change: (...args: A) => void) =>
    (...args: A): object => {
      change(...args);
      return builder;
    };
  const builder: object = service('DataValidationBuilder', gate, {
    requireValueInList: chained((values: unknown[], showDropdown = true) => {
      const texts = values.map(String);
      // A comma within a choice would make two of it in Univer and in .xlsx files.
      if (texts.some((value) => value.includes(',')))
        throw new Error('the workbench has no choices with commas');
      criterion = (rule) => rule.requireValueInList(texts, false, showDropdown as boolean);
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
