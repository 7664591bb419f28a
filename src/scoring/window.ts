import type { Day } from '../model/day';

/** Length in days of the window for the lines of energy. */
export const WINDOW = 365;

/** The days that a line covers. */
export interface Window {
  /** The last day. */
  asOf: Day;
  /** The number of days. */
  days: number;
}

/** Whether a day is in the window that ends with the as-of date. */
export function inWindow(day: Day, { asOf, days }: Window): boolean {
  return day > asOf - days && day <= asOf;
}
