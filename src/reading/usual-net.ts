import type { Invoice } from '../model/invoice';
import { medianOf } from '../model/median';

/**
 * Fills the net amounts that a table leaves blank: the amount divided by the median of amount ÷ net in the rows of the table
 * that have both. Tables without any such row keep their blanks.
 */
export function fillNet(invoices: Invoice[]): void {
  const ratios: number[] = [];
  let isComplete = true;
  for (const { amount, net } of invoices) {
    if (amount !== undefined && net !== undefined && net !== 0) ratios.push(amount / net);
    else isComplete &&= net !== undefined;
  }
  const usual = isComplete ? undefined : medianOf(ratios);
  if (usual === undefined || usual <= 0) return;
  for (const invoice of invoices) {
    if (invoice.net === undefined && invoice.amount !== undefined)
      invoice.net = Math.round(invoice.amount / usual);
  }
}
