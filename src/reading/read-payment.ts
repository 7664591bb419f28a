import type { Status } from '../languages/cell-words';
import type { Invoice, Payment } from '../model/invoice';
import type { Minor } from '../model/money';
import type { ColumnReaders } from './column-readers';

/** What a row says of its payment. */
export type PaymentFacts = Pick<Invoice, 'payments' | 'state'> & { open?: Minor | undefined };

/** Reads what was paid and when, and what is open, from whichever columns the sheet has for it. */
export function paymentReader(
  read: ColumnReaders,
): (row: number, status: Status | undefined, amount: number | undefined, currency: string) => PaymentFacts {
  const [dayAt, paidAt, openAt] = [read.day('paid_on'), read.money('paid_amount'), read.money('open')];
  const hasDays = read.has('paid_on');
  return (row, status, amount, currency) => {
    const day = dayAt(row);
    const paid = paidAt(row, currency);
    const openCell = openAt(row, currency);
    const tells =
      (status !== undefined && status !== 'unsaid') ||
      hasDays ||
      paid !== undefined ||
      openCell !== undefined;
    if (!tells) return { payments: [], state: 'unknown' };
    const open = openOf({ status, amount, paid, openCell, dated: day !== undefined });
    const settled = amount === undefined ? 0 : amount - (open ?? 0);
    const hasPayment = day !== undefined || (settled > 0 && open === 0) || (paid ?? 0) > 0;
    const payment: Payment = day === undefined ? { amount: settled } : { day, amount: settled };
    const isOpen = open === undefined ? status !== 'paid' && day === undefined : open > 0;
    return { payments: hasPayment ? [payment] : [], state: isOpen ? 'open' : 'paid', open };
  };
}

/** The open part in minor units; undefined where there is no amount to tell it from. */
function openOf(row: {
  status: Status | undefined;
  amount: number | undefined;
  paid: number | undefined;
  openCell: number | undefined;
  dated: boolean;
}): number | undefined {
  const { status, amount, paid, openCell, dated } = row;
  if (status === 'paid') return 0;
  if (openCell !== undefined) return Math.max(0, openCell);
  if (amount === undefined) return undefined;
  if (paid !== undefined && paid > 0) return Math.max(0, amount - paid);
  return dated ? 0 : Math.max(0, amount);
}
