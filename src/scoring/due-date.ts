import type { Day } from '../model/day';
import type { Invoice } from '../model/invoice';
import type { Settings } from '../model/settings';
import { dueByTerms } from '../model/terms';

/** The due date as the sheet tells it: as given, else the issue plus terms, else the issue plus the usual days to pay. */
export function statedDueOf({ due, issued, terms }: Invoice, { termDays }: Settings): Day | undefined {
  if (due !== undefined || issued === undefined) return due;
  return terms === undefined ? issued + termDays : dueByTerms(issued, terms);
}

/** The due date that counts: a Saturday or Sunday gives way to the Monday after it (§ 193 BGB), if the setting says so. */
export function dueOf(invoice: Invoice, settings: Settings): Day | undefined {
  const due = statedDueOf(invoice, settings);
  return due === undefined || settings.weekendMoves === 0 ? due : due + daysToMonday(due);
}

/** 2 for a Saturday, 1 for a Sunday, 0 for any other day. Day 0 was a Thursday. */
function daysToMonday(day: Day): number {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday < 5 ? 0 : 7 - sinceMonday;
}
