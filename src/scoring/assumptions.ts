import type { Line } from '../model/line';
import type { SettingName } from '../model/settings';
import { JOY_STEPS } from './lines/joy';

const ASSUMPTIONS: Record<Exclude<Line, 'joy'>, SettingName[]> = {
  margin: ['margin', 'vatRate', 'lossFrom', 'lossAt60', 'lossAt135', 'lossAt270', 'lostAfter'],
  referrals: ['referralShare', 'margin'],
  loss: ['lossFrom', 'lossAt60', 'lossAt135', 'lossAt270', 'lostAfter', 'margin'],
  waiting: ['interest', 'weekendMoves', 'tolerance'],
  chasing: ['reminderMinutes', 'hourlyValue'],
  complaints: ['complaintMinutes', 'hourlyValue', 'margin'],
  price: ['quoteMinutes', 'hourlyValue', 'margin'],
  effort: ['requestMinutes', 'returnMinutes', 'hourlyValue'],
};

/**
 * The settings that are named with a line: those that turn its facts into money or hours; joy has one for each rating. What
 * reaches it through another line, such as tax through the margin, is named there.
 */
export function assumptionsOf(line: Line, joy: number | undefined): SettingName[] {
  if (line !== 'joy') return ASSUMPTIONS[line];
  const step = JOY_STEPS[joy ?? 3];
  return step ? [step] : [];
}
