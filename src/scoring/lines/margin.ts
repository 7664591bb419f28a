import type { Invoice } from '../../model/invoice';
import type { Minor } from '../../model/money';
import { sumOf } from '../../model/sum';
import type { ClientWindow } from '../client-window';
import type { RawLine } from './raw-line';

/** Net revenue of an invoice, without tax where the sheet has it; a credit note is negative. */
export function revenueOf(invoice: Invoice): Minor {
  return invoice.net ?? invoice.amount ?? 0;
}

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
