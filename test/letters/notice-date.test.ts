import fc from 'fast-check';
import { lastDayOf, type NoticeEnd, type NoticeRule } from '../../src/letters/notice-date';
import { noticeRuleOf } from '../../src/letters/notice-rule';
import { isoFromDay, partsFromDay } from '../../src/model/day';
import { day } from '../scoring/books';

const last = (text: string, notice: string) => {
  const rule = noticeRuleOf(text);
  return rule && isoFromDay(lastDayOf(rule, day(notice)));
};

test.each([
  ['day', '2025-12-31', '2026-01-01'],
  ['day', '2024-02-28', '2024-02-29'],
  // 2025-06-02 is a Monday.
  ['week', '2025-06-02', '2025-06-07'],
  ['week', '2025-06-03', '2025-06-14'],
  ['week', '2025-06-07', '2025-06-14'],
  ['week', '2025-06-08', '2025-06-14'],
  ['month', '2025-06-15', '2025-06-30'],
  ['month', '2025-06-16', '2025-07-31'],
  ['month', '2025-01-31', '2025-02-28'],
  ['month', '2024-01-31', '2024-02-29'],
  ['month', '2025-12-16', '2026-01-31'],
  // Six weeks before the end of March are 17 February; in a leap year 18.
  ['quarter', '2025-02-17', '2025-03-31'],
  ['quarter', '2025-02-18', '2025-06-30'],
  ['quarter', '2024-02-18', '2024-03-31'],
  ['quarter', '2025-05-19', '2025-06-30'],
  ['quarter', '2025-05-20', '2025-09-30'],
  ['quarter', '2025-11-20', '2026-03-31'],
  ['main occupation', '2025-06-02', '2025-06-16'],
  ['30 days', '2025-01-31', '2025-03-02'],
  ['2 weeks', '2025-01-31', '2025-02-14'],
  ['1 month', '2025-01-31', '2025-02-28'],
  ['1 month', '2024-01-31', '2024-02-29'],
  ['3 months', '2025-11-30', '2026-02-28'],
  ['1 year', '2024-02-29', '2025-02-28'],
  ['4 weeks to the end of a month', '2025-06-02', '2025-06-30'],
  ['4 weeks to the end of a month', '2025-06-03', '2025-07-31'],
  ['3 Monate zum Quartalsende', '2025-03-31', '2025-06-30'],
  ['3 Monate zum Quartalsende', '2025-04-01', '2025-09-30'],
  ['1 month to the end of a year', '2025-11-30', '2025-12-31'],
  ['1 month to the end of a year', '2025-12-01', '2026-12-31'],
  ['6 Wochen zum Halbjahr', '2025-05-19', '2025-06-30'],
  ['1 week to the end of a week', '2025-06-02', '2025-06-15'],
  // A notice on the 15th counts, and it does on a Saturday or Sunday too: § 193 BGB is not for notice periods.
  ['month', '2025-11-15', '2025-11-30'],
  ['month', '2025-06-30', '2025-07-31'],
  ['month', '2024-02-15', '2024-02-29'],
  ['month', '2024-02-16', '2024-03-31'],
  ['month', '2025-12-15', '2025-12-31'],
  ['month', '2025-12-31', '2026-01-31'],
  ['day', '2025-02-28', '2025-03-01'],
  ['day', '2024-02-29', '2024-03-01'],
  // Over the turn of a year, from Saturday, Sunday, Monday and Tuesday.
  ['week', '2025-12-27', '2026-01-03'],
  ['week', '2025-12-28', '2026-01-03'],
  ['week', '2025-12-29', '2026-01-03'],
  ['week', '2025-12-30', '2026-01-10'],
  // Six weeks before each end of a quarter, and a day later.
  ['quarter', '2025-08-19', '2025-09-30'],
  ['quarter', '2025-08-20', '2025-12-31'],
  ['quarter', '2025-11-19', '2025-12-31'],
  ['quarter', '2024-02-19', '2024-06-30'],
  ['quarter', '2025-12-31', '2026-03-31'],
  ['main occupation', '2024-02-15', '2024-02-29'],
  ['main occupation', '2025-02-15', '2025-03-01'],
  ['0 days', '2025-06-14', '2025-06-14'],
  // A month ends on the day of the same number, not on the last of the month.
  ['1 month', '2025-02-28', '2025-03-28'],
  ['6 months', '2025-08-31', '2026-02-28'],
  ['6 months', '2023-08-31', '2024-02-29'],
  ['4 weeks to the end of a month', '2024-02-01', '2024-02-29'],
  ['4 weeks to the end of a month', '2025-02-01', '2025-03-31'],
  ['1 month to the end of a month', '2025-01-31', '2025-02-28'],
  ['3 Monate zum Quartalsende', '2025-12-31', '2026-03-31'],
  ['6 weeks to the end of a year', '2025-11-19', '2025-12-31'],
  ['6 weeks to the end of a year', '2025-11-20', '2026-12-31'],
])('"%s" from %s ends on %s', (rule, notice, wanted) => {
  expect(last(rule, notice)).toBe(wanted);
});

test('years, and to the end of a week', () => {
  const from = (count: number, unit: 'year' | 'week', end?: 'week') =>
    isoFromDay(lastDayOf({ kind: 'period', count, unit, ...(end ? { end } : {}) }, day('2025-06-04')));
  expect(from(2, 'year')).toBe('2027-06-04');
  // A Wednesday; the week ends on Sunday.
  expect(from(1, 'week', 'week')).toBe('2025-06-15');
});

const RULES: NoticeRule[] = (['day', 'week', 'month', 'quarter', 'main-occupation'] as const).map((kind) => ({
  kind,
}));
const UNITS = ['day', 'week', 'month', 'year'] as const;
const ENDS: NoticeEnd[] = ['week', 'month', 'quarter', 'half-year', 'year'];
const period = fc.record(
  {
    kind: fc.constant('period' as const),
    count: fc.nat(40),
    unit: fc.constantFrom(...UNITS),
    end: fc.constantFrom(...ENDS),
  },
  { requiredKeys: ['kind', 'count', 'unit'] },
);
const anyRule: fc.Arbitrary<NoticeRule> = fc.oneof(fc.constantFrom(...RULES), period);
const anyDay = fc.integer({ min: 0, max: 60_000 });

test('a contract never ends before the notice, and a later notice never ends it earlier', () => {
  fc.assert(
    fc.property(anyRule, anyDay, (rule, notice) => {
      expect(lastDayOf(rule, notice)).toBeGreaterThanOrEqual(notice);
      expect(lastDayOf(rule, notice + 1)).toBeGreaterThanOrEqual(lastDayOf(rule, notice));
    }),
  );
});

test('a period to the end of something ends where that begins again on the next day', () => {
  fc.assert(
    fc.property(period, fc.constantFrom(...ENDS), anyDay, (rule, end, notice) => {
      const next = lastDayOf({ ...rule, end }, notice) + 1;
      const { month, day: ofMonth } = partsFromDay(next);
      const months = { week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 }[end];
      if (months === 0) expect(new Date(next * 86_400_000).getUTCDay()).toBe(1);
      else expect([ofMonth, (month - 1) % months]).toEqual([1, 0]);
    }),
  );
});
