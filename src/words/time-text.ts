import { formatNumber } from './format';
import type { Words } from './words';

/** Hours as hours and minutes, so that a calculator comes to the money beside them: "2 hours 15 minutes", "20 minutes". */
export function timeText(hours: number, { hours: inHours, why, language }: Words): string {
  const all = Math.round(hours * 60);
  const [whole, minutes] = [Math.floor(all / 60), all % 60];
  return [
    ...(whole > 0 ? [inHours(formatNumber(whole, language))] : []),
    ...(minutes > 0 || whole === 0 ? [why.minutes(formatNumber(minutes, language))] : []),
  ].join(' ');
}
