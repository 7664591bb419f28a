import type { IRange } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import { withCommas } from '../sheet/open-ranges';
import { type Gate, service } from './service';

/** Univer's rule for each rule object that we handed out, so any kind of rule goes back unchanged. */
const behind = new WeakMap<object, IConditionFormattingRule>();

/** Bold and italic: 1 sets, 0 takes off, and what is absent stays as it is in the cell. */
interface Look {
  bg?: { rgb: string };
  cl?: { rgb: string };
  bl?: 0 | 1;
  it?: 0 | 1;
}

/** A sheet's rules, in their order; `wrap` makes Google's range of Univer's. */
export function readRules(sheet: FWorksheet, gate: Gate, wrap: (range: IRange) => object): object[] {
  return sheet
    .getConditionalFormattingRules()
    .map((rule) => ruleObject(rule, gate, () => rule.ranges.map(wrap)));
}

/** Replaces all rules of a sheet, as Google's setter does. */
export function writeRules(sheet: FWorksheet, rules: object[]): void {
  const wanted = rules.map((rule) => {
    const univerRule = behind.get(rule);
    if (!univerRule) throw new Error('setConditionalFormatRules takes built rules');
    refuseOtherSheet(formulaOf(univerRule), sheet.getSheetName());
    return univerRule;
  });
  replaceRules(sheet, wanted);
}

/** Has a sheet these rules and no others, in their order. */
export function replaceRules(sheet: FWorksheet, rules: IConditionFormattingRule[]): void {
  sheet.clearConditionalFormatRules();
  // Univer puts a new rule before the others.
  for (const rule of [...rules].reverse()) sheet.addConditionalFormattingRule(rule);
}

/** A rule may name another sheet only as a text, for INDIRECT. */
function refuseOtherSheet(formula: string | undefined, own: string): void {
  const bare = formula?.replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const named = [...bare.matchAll(/(?:(?<!')'((?:[^']|'')+)'|((?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+))!/gu)];
  if (named.every(([, quoted, plain]) => (quoted?.replace(/''/g, "'") ?? plain) === own)) return;
  throw new Error('Conditional format rule cannot reference a different sheet.');
}

function ruleObject(rule: IConditionFormattingRule, gate: Gate, getRanges: () => object[]): object {
  const formula = formulaOf(rule);
  const condition =
    formula === undefined
      ? null
      : service('BooleanCondition', gate, {
          getCriteriaValues: () => [formula],
          getBold: () => signOf(rule, 'bl'),
          getItalic: () => signOf(rule, 'it'),
        });
  const object = service('ConditionalFormatRule', gate, {
    getBooleanCondition: () => condition,
    getRanges,
  });
  behind.set(object, rule);
  return object;
}

function formulaOf({ rule }: IConditionFormattingRule): string | undefined {
  const { subType, value } = rule as unknown as { subType?: string; value?: unknown };
  return subType === 'formula' ? String(value) : undefined;
}

function signOf({ rule }: IConditionFormattingRule, sign: 'bl' | 'it'): boolean | null {
  const { style } = rule as unknown as { style?: Look };
  const set = style?.[sign];
  return set === undefined ? null : set === 1;
}

let made = 0;

/** `SpreadsheetApp.newConditionalFormatRule()` */
export function ruleBuilder(gate: Gate, rangeOf: (range: object) => FRange): object {
  const style: Look = {};
  let formula = '';
  let ranges: object[] = [];
  const builder: object = service('ConditionalFormatRuleBuilder', gate, {
    whenFormulaSatisfied: (text: string) => {
      formula = withCommas(text);
      return builder;
    },
    setBackground: (color: string) => {
      style.bg = { rgb: color };
      return builder;
    },
    setFontColor: (color: string) => {
      style.cl = { rgb: color };
      return builder;
    },
    setBold: (bold: boolean) => {
      style.bl = bold ? 1 : 0;
      return builder;
    },
    setItalic: (italic: boolean) => {
      style.it = italic ? 1 : 0;
      return builder;
    },
    setRanges: (given: object[]) => {
      ranges = given;
      return builder;
    },
    build: () => {
      made += 1;
      const rule = { type: 'highlightCell', subType: 'formula', value: formula, style };
      const cfId = `rule-${made}-${Math.floor(performance.now())}`;
      const places = ranges.map((range) => rangeOf(range).getRange());
      return ruleObject(
        { cfId, ranges: places, stopIfTrue: false, rule } as unknown as IConditionFormattingRule,
        gate,
        () => ranges,
      );
    },
  });
  return builder;
}
