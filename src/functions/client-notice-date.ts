import { dayFromIso } from '../core/day';
import { lastDayOf } from '../core/notice';
import { noticeRuleOf } from '../words/notice-rule';
import { isBlank, isTable, single } from './call';
import { argumentError, type CellFunction, type CellValue, type FunctionHelp } from './cell-function';

export const help: FunctionHelp = {
  name: 'CLIENT_NOTICE_DATE',
  summary:
    'Gives the last day of a contract when notice arrives on a day. The contract comes first; not legal advice.',
  parameters: [
    {
      name: 'rule',
      text: 'day, week, month, quarter or main occupation (§ 621 BGB), or a period such as "3 months to the end of a quarter".',
    },
    { name: 'date', text: 'The day on which the notice arrives.' },
  ],
  example: '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))',
};

/** The last day of a contract as a date; a column of dates for a column of days of notice. */
export const run: CellFunction = ({ leading: [ruleText, notice], source }) => {
  const rule = noticeRuleOf(String(single(ruleText) ?? ''));
  if (!rule) throw argumentError(source, ({ cells }) => cells.needsRule);
  const one = (value: unknown): CellValue => {
    if (isBlank(value)) return '';
    const day = dayFromIso(String(value));
    if (day === undefined) throw argumentError(source, ({ cells }) => cells.needsDate(2, String(value)));
    return { day: lastDayOf(rule, day) };
  };
  if (isTable(notice)) return notice.map((row) => row.map(one));
  if (isBlank(single(notice))) throw argumentError(source, ({ cells }) => cells.needsDate(2, ''));
  return one(single(notice));
};
