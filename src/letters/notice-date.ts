import { type Day, dayFromParts, daysInMonth, partsFromDay } from '../model/day';

/** To the end of what a period runs. */
export type NoticeEnd = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** How an open-ended contract ends: a case of § 621 BGB, or a period that was agreed. */
export type NoticeRule =
  | { kind: 'day' | 'week' | 'month' | 'quarter' | 'main-occupation' }
  | { kind: 'period'; count: number; unit: 'day' | 'week' | 'month' | 'year'; end?: NoticeEnd };

/** Days of notice before the end of a quarter, and in a main occupation (§ 621 no. 4 and 5 BGB). */
const SIX_WEEKS = 42;
const TWO_WEEKS = 14;

/**
 * The last day of a contract when notice arrives on a day. The day of the notice does not count (§ 187 (1) BGB), weeks
 * and months end on the day of the same name or number, or on the last of a shorter month (§ 188 (2), (3) BGB).
 * Holidays are not known here, so the first working day of a week is its Monday. Not legal advice.
 */
export function lastDayOf(rule: NoticeRule, notice: Day): Day {
  switch (rule.kind) {
    case 'day':
      return notice + 1;
    case 'week':
      // On a Monday still to the Saturday of this week, on any later day to that of the next.
      return saturdayOf(weekdayOf(notice) === 0 ? notice : notice + 7);
    case 'month':
      return endOf('month', partsFromDay(notice).day <= 15 ? notice : addMonths(notice, 1));
    case 'quarter':
      return endOf('quarter', notice + SIX_WEEKS);
    case 'main-occupation':
      return notice + TWO_WEEKS;
    case 'period': {
      const over = addPeriod(notice, rule.count, rule.unit);
      return rule.end ? endOf(rule.end, over) : over;
    }
  }
}

function addPeriod(day: Day, count: number, unit: 'day' | 'week' | 'month' | 'year'): Day {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  return addMonths(day, unit === 'month' ? count : 12 * count);
}

function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = partsFromDay(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayFromParts(toYear, toMonth, Math.min(ofMonth, daysInMonth(toYear, toMonth))) as Day;
}

/** The first end of a week (Sunday), month, quarter, half-year or year on or after a day. */
function endOf(end: NoticeEnd, day: Day): Day {
  if (end === 'week') return day + (6 - weekdayOf(day));
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[end];
  const { year, month } = partsFromDay(day);
  const last = Math.ceil(month / months) * months;
  return dayFromParts(year, last, daysInMonth(year, last)) as Day;
}

/** 0 for Monday … 6 for Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

function saturdayOf(day: Day): Day {
  return day - weekdayOf(day) + 5;
}
