import { revenueOf } from '../../model/invoice';
import { sumOf } from '../../model/sum';
import type { ClientWindow } from '../client-window';
import type { RawLine } from './raw-line';

/** Gives: margin percent of the net revenue; credit notes subtract. */
export function marginLine(file: ClientWindow): RawLine {
  const revenue = sumOf(file.recent, revenueOf);
  return {
    amount: (revenue * file.settings.margin) / 100,
    hours: 0,
    timeAmount: 0,
    count: file.recent.length,
    origins: file.recent.map((invoice) => invoice.origins[0]),
  };
}
