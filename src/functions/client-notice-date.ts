import { dayFromIso } from '../core/day';
import { lastDayOf } from '../core/notice';
import { noticeRuleOf } from '../words/notice-rule';
import { isTable, single } from './call';
import { argumentError, type CellFunction, type CellValue, type FunctionHelp } from './cell-function';

export const help: FunctionHelp = {
  name: 'CLIENT_NOTICE_DATE',
  summary: 'Gives the last day of a contract when notice arrives on a day. Not legal advice.',
  parameters: [
    {
      name: 'rule',
      text: 'day, week, month, quarter or main occupation (§ 621 BGB), or a period such as "3 months to the end of a quarter".',
    },
    { name: 'date', text: 'The day on which the notice arrives.' },
  ],
  example: '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))',
};

/**
 * The last day of a contract as a date. A column of rules, of days, or of both gives a column of dates, blank where rule or
 * day is none.
 */
export const run: CellFunction = ({ leading: [rules, days], source }) => {
  if (isTable(days))
    return days.map((row, r) =>
      row.map((day, c) => lastDay(isTable(rules) ? rules[r]?.[c] : single(rules), day) ?? ''),
    );
  const day = single(days);
  if (isTable(rules)) return rules.map((row) => row.map((rule) => lastDay(rule, day) ?? ''));
  const rule = single(rules);
  if (!ruleOf(rule)) throw argumentError(source, ({ cells }) => cells.needsRule);
  const last = lastDay(rule, day);
  if (!last) throw argumentError(source, ({ cells }) => cells.needsDate(2, textOf(day)));
  return last;
};

function lastDay(ruleText: unknown, dayText: unknown): CellValue | undefined {
  const [rule, day] = [ruleOf(ruleText), dayFromIso(textOf(dayText))];
  return rule && day !== undefined ? { day: lastDayOf(rule, day) } : undefined;
}

function ruleOf(value: unknown): ReturnType<typeof noticeRuleOf> {
  return noticeRuleOf(textOf(value));
}

function textOf(value: unknown): string {
  return String(value ?? '');
}
