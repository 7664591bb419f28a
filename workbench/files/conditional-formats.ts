import type { IRange, IStyleData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { ConditionalFormattingOptions, ConditionalFormattingRule } from 'exceljs';
import { fillFromXlsx, fillToXlsx, fontFromXlsx, fontToXlsx } from './cell-style';
import { a1OfRange, rangeOfA1 } from './range-names';

/** Univer's name for its store of conditional formats in a snapshot. */
export const RULES_RESOURCE = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

const COMPARISONS = ['equal', 'notEqual', 'greaterThan', 'greaterThanOrEqual', 'lessThan', 'lessThanOrEqual'];

interface Highlight {
  type: 'highlightCell';
  subType: 'formula' | 'number';
  operator?: string;
  value: string | number | [number, number];
  style: IStyleData;
}

/** A file's conditional formats: those that Univer can show, and the others to be kept as they are. */
export function rulesFromXlsx(formats: ConditionalFormattingOptions[]): {
  shown: IConditionFormattingRule[];
  kept: ConditionalFormattingOptions[];
} {
  const shown: IConditionFormattingRule[] = [];
  const kept: ConditionalFormattingOptions[] = [];
  const all = formats.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  all.sort((a, b) => a.rule.priority - b.rule.priority);
  all.forEach(({ ref, rule }, index) => {
    const highlight = highlightOf(rule);
    if (highlight) {
      shown.push({
        cfId: `file-${index + 1}`,
        ranges: ref.split(' ').map(rangeOfA1),
        stopIfTrue: false,
        rule: highlight,
      } as IConditionFormattingRule);
    } else {
      kept.push({ ref, rules: [rule] });
    }
  });
  return { shown, kept };
}

function highlightOf(rule: ConditionalFormattingRule): Highlight | undefined {
  const style = { ...fontFromXlsx(rule.style?.font), ...fillFromXlsx(rule.style?.fill) };
  const base = { type: 'highlightCell' as const, style };
  if (rule.type === 'expression') return { ...base, subType: 'formula', value: `=${rule.formulae?.[0]}` };
  if (rule.type !== 'cellIs') return undefined;
  const values = (rule.formulae ?? []).map(Number);
  const [first, second] = values;
  if (first === undefined || values.some(Number.isNaN)) return undefined;
  if (rule.operator === 'between') {
    const value: [number, number] = [first, second ?? first];
    return { ...base, subType: 'number', operator: 'between', value };
  }
  return COMPARISONS.includes(rule.operator ?? '')
    ? { ...base, subType: 'number', operator: rule.operator as string, value: first }
    : undefined;
}

/** Univer's rules as the file holds them, in their order; `priority` goes on from the number given. */
export function rulesToXlsx(rules: IConditionFormattingRule[], from: number): ConditionalFormattingOptions[] {
  return rules.map(({ ranges, rule }, index) => {
    const highlight = rule as unknown as Highlight;
    const style = {
      font: fontToXlsx(highlight.style),
      ...(highlight.style.bg?.rgb ? { fill: fillToXlsx(highlight.style.bg.rgb, 'bgColor') } : {}),
    };
    const shared = { priority: from + index, style };
    const written =
      highlight.subType === 'formula'
        ? { ...shared, type: 'expression', formulae: [String(highlight.value).replace(/^=/, '')] }
        : { ...shared, type: 'cellIs', operator: highlight.operator, formulae: [highlight.value].flat() };
    return {
      ref: ranges.map((range: IRange) => a1OfRange(range)).join(' '),
      rules: [written as ConditionalFormattingRule],
    };
  });
}
