import type { ClientReport } from '../model/report';
import { sumOf } from '../model/sum';

/** How many of the client's hours a year nobody noted or counted. */
export function assumedHoursOf({ lines }: Pick<ClientReport, 'lines'>): number {
  return sumOf(lines, ({ assumedHours }) => assumedHours);
}
