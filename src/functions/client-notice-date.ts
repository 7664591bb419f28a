import { lastDayOf } from '../letters/notice-date';
import { noticeRuleOf } from '../letters/notice-rule';
import { dayFromIso } from '../model/day';
import { textOf } from '../model/plain-text';
import { quoted } from '../model/text-limits';
import { isTable, single } from './call';
import { argumentError, type CellFunction, type CellValue, type Source } from './cell-function';

/**
 * The last day of a contract as a date. A column of rules, of days, or of both gives a column of dates: blank for a blank and
 * for a heading, a sentence for what cannot be read.
 */
export const clientNoticeDate: CellFunction = {
  name: 'CLIENT_NOTICE_DATE',
  summary: 'Gives the last day of a contract for the day on which notice arrives. This is not legal advice.',
  parameters: [
    {
      name: 'rule',
      text: 'The notice period: "day", "week", "month", "quarter" or "main occupation" (§ 621 BGB), or your own, such as "3 months to the end of a quarter".',
    },
    { name: 'date', text: 'The day on which the notice arrives.' },
  ],
  example: '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))',
  run: ({ leading: [rules, days], source }) => {
    const block = isTable(days) ? days : isTable(rules) ? rules : undefined;
    if (!block) return lastDay(single(rules), single(days), source);
    const at = (argument: unknown, row: number, column: number): unknown =>
      isTable(argument) ? (argument[row]?.[column] ?? '') : single(argument);
    return block.map((cells, row) =>
      cells.map((_, column) => {
        try {
          return lastDay(at(rules, row, column), at(days, row, column), source);
        } catch (error) {
          return row === 0 ? '' : (error as Error).message;
        }
      }),
    );
  },
};

function lastDay(ruleText: unknown, dayText: unknown, source: Source): CellValue {
  if (ruleText === '' || dayText === '') return '';
  const rule = noticeRuleOf(textOf(ruleText));
  if (!rule) throw argumentError(source, ({ cells }) => cells.needsRule);
  const day = dayFromIso(textOf(dayText));
  if (day === undefined)
    throw argumentError(source, ({ cells }) => cells.needsDate(2, quoted(textOf(dayText))));
  return { day: lastDayOf(rule, day) };
}
