import type { Status } from '../languages/reading-language';
import type { Payment, Settlement } from '../model/invoice';
import type { ColumnReaders } from './column-readers';

/** The sheet says nothing about payment. One object for all such rows. */
const UNKNOWN: Settlement = { state: 'unknown' };

/** Reads what was paid and when, and what is outstanding, from the columns that the sheet has. */
export function paymentReader(
  read: ColumnReaders,
): (row: number, status: Status | undefined, amount: number | undefined, currency: string) => Settlement {
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
    if (!tells) return UNKNOWN;
    const open = openOf({ status, amount, paid, openCell, dated: day !== undefined });
    const settled = amount === undefined ? 0 : amount - (open ?? 0);
    const hasPayment = day !== undefined || (settled > 0 && open === 0) || (paid ?? 0) > 0;
    const payment: Payment = day === undefined ? { amount: settled } : { day, amount: settled };
    const payments = hasPayment ? [payment] : [];
    if (open === undefined && day === undefined) return { state: 'open-without-amount', payments };
    return open ? { state: 'open', payments, outstanding: open } : { state: 'paid', payments };
  };
}

/** What is outstanding, in minor units; undefined where there is no amount to work it out from. */
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
