import { ENTRY_FIELD_NAMES, type EntryField } from '../model/entry';
import type { PlannedColumn } from '../model/sheet-plan';

/** The columns that formulas fill, right of the entries: cell functions, lists of names, and the whale curve. */
export const LIVE_COLUMNS = {
  CLIENT_ENERGY: { width: 70, format: '0' },
  CLIENT_VERDICT: { width: 100, format: '@' },
  CLIENT_KIND: { width: 110, format: '@' },
  CLIENT_VALUE: { width: 100, format: '#,##0' },
  CLIENT_HOURS: { width: 70, format: '0.0' },
  CLIENT_WHY: { width: 560, format: '@' },
  to_part: { width: 180 },
  to_talk: { width: 180 },
  /** How many clients, and what is left of them: the curve is drawn from both. */
  curveCount: { width: 70 },
  curveMoney: { width: 120, format: '#,##0' },
} satisfies Record<string, PlannedColumn>;

type LiveColumn = keyof typeof LIVE_COLUMNS;

/** The lists of who is to be highlighted. */
export type MarkList = 'to_part' | 'to_talk';

const ORDER: ('client' | EntryField | LiveColumn)[] = [
  'client',
  ...ENTRY_FIELD_NAMES,
  ...(Object.keys(LIVE_COLUMNS) as LiveColumn[]),
];

/** A column of the Client Energy sheet as it is made; counted from 1. */
export function plannedColumn(name: 'client' | EntryField | LiveColumn): number {
  return ORDER.indexOf(name) + 1;
}
