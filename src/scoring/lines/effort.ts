import { sumOf } from '../../model/sum';
import { type ClientWindow, eventsIn } from '../client-window';
import { minutesOf, type RawLine, timeCost } from './raw-line';

/** Takes: unbilled hours, and the time of requests for something the owner doesn't offer. */
export function effortLine(file: ClientWindow): RawLine {
  const unbilled = file.recent.filter((invoice) => (invoice.unbilledHours ?? 0) > 0);
  const hours = sumOf(unbilled, ({ unbilledHours }) => unbilledHours ?? 0);
  const requests = eventsIn(file, 'not-offered');
  const minutes = hours * 60 + minutesOf(requests, file.settings.requestMinutes);
  return {
    ...timeCost(minutes, file.hourlyValue),
    count: unbilled.length + requests.length,
    origins: [...unbilled.map((invoice) => invoice.origins[0]), ...requests.map(({ origin }) => origin)],
  };
}
