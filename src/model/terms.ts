import { type Day, daysInMonth, partsFromDay } from './day';

/** When an invoice is to be paid, as a terms cell says it. */
export type Terms =
  /** So many days after the issue: "30 days net"; 0 for "due on receipt". */
  | { from: 'issue'; days: number }
  /** So many days after the end of the month of issue: "net 30 EOM". */
  | { from: 'end-of-month'; days: number }
  /** So many days after the issue, then on to the end of that month: "30 jours fin de mois". */
  | { from: 'issue-to-end-of-month'; days: number }
  /** The next such day (1 to 31) after the end of the month of issue: "20th of the month". */
  | { from: 'next-month'; dayOfMonth: number };

/** The day on which an invoice of this day is due by its terms; a month too short for the day gives its last one. */
export function dueByTerms(issued: Day, terms: Terms): Day {
  switch (terms.from) {
    case 'issue':
      return issued + terms.days;
    case 'end-of-month':
      return endOfMonth(issued) + terms.days;
    case 'issue-to-end-of-month':
      return endOfMonth(issued + terms.days);
    case 'next-month': {
      const last = endOfMonth(issued);
      return last + Math.min(terms.dayOfMonth, endOfMonth(last + 1) - last);
    }
  }
}

function endOfMonth(day: Day): Day {
  const { year, month, day: ofMonth } = partsFromDay(day);
  return day - ofMonth + daysInMonth(year, month);
}
