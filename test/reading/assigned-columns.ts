import type { ColumnProfile } from '../../src/reading/column-profile';
import { assignRoles } from '../../src/reading/column-roles';

/** A filled column that looks like nothing, or as it is changed. */
export const content = (change: Partial<ColumnProfile> = {}): ColumnProfile => ({
  filled: 10,
  share: 1,
  dates: 0,
  numbers: 0,
  money: 0,
  counts: 0,
  serials: 0,
  digits: 1,
  codes: 0,
  payments: 0,
  answers: 0,
  statuses: 0,
  documentTypes: 0,
  emails: 0,
  words: 0,
  distinct: 1,
  ...change,
});
/** The roles of columns by heading and content, each with its column and score. */
export const assigned = (...columns: [heading: string, change?: Partial<ColumnProfile>][]) =>
  assignRoles(
    columns.map(([heading]) => heading),
    columns.map(([, change]) => content(change)),
  ).map(({ column, role, score }) => [column, role, Number(score.toFixed(2))]);
