import type { Day } from '../model/day';

/** Days of the window that the lines of energy look back on. */
export const WINDOW = 365;

/** The days that a line looks back on. */
export interface Window {
  /** The last day. */
  asOf: Day;
  /** How many there are. */
  days: number;
}

/** Whether a day is in the window that ends with the as-of date. */
export function inWindow(day: Day, { asOf, days }: Window): boolean {
  return day > asOf - days && day <= asOf;
}
