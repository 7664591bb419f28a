import type { Line } from '../model/line';
import type { SettingName } from '../model/settings';
import { JOY_STEPS } from './lines/joy';

const ASSUMPTIONS: Record<Exclude<Line, 'joy'>, SettingName[]> = {
  margin: ['margin'],
  waiting: ['interest'],
  chasing: ['reminderMinutes', 'hourlyValue'],
  complaints: ['complaintMinutes', 'hourlyValue', 'margin'],
  price: ['quoteMinutes', 'hourlyValue'],
  effort: ['requestMinutes', 'hourlyValue'],
};

/** The settings that each line depends on; joy has one for each rating. */
export function assumptionsOf(line: Line, joy: number | undefined): SettingName[] {
  if (line !== 'joy') return ASSUMPTIONS[line];
  const step = JOY_STEPS[joy ?? 3];
  return step ? [step] : [];
}
