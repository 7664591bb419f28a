import type { Day } from './day';
import type { Decision, Entry } from './entry';
import type { ClientReport } from './report';
import type { Settings } from './settings';

/** Days until the next review of a client. After a talk, the time of a yellow card; after a farewell, never. */
function lookAgainAfter(decision: Decision | null, { improvementDays }: Settings): number | null {
  if (decision === null || decision === 'part') return null;
  return { keep: 180, talk: improvementDays, later: 30 }[decision];
}

/** Adds to a decision its day, the energy on that day and the day of the next review; other fields are kept. */
export function withDecision(
  fields: Partial<Entry>,
  { energy }: ClientReport,
  today: Day,
  settings: Settings,
): Partial<Entry> {
  const { decision } = fields;
  if (decision === undefined) return fields;
  const days = lookAgainAfter(decision, settings);
  return {
    ...fields,
    decidedOn: decision === null ? null : today,
    energyThen: decision === null || energy === undefined ? null : Math.round(energy),
    lookAgain: days === null ? null : today + days,
  };
}
