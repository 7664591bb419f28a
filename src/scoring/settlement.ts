import type { Day } from '../model/day';
import { dayOfInvoice, type Invoice, isCreditNote, type Payment, paymentsOf } from '../model/invoice';
import { type Minor, minorPerUnit } from '../model/money';
import type { Settings } from '../model/settings';
import { dueOf, statedDueOf } from './due-date';
import { type Horizon, lastCredit, type Receivable, type Rest } from './receivable';

/** Nearly every invoice is simply paid: one object serves them all. */
const NO_REST: Readonly<Rest> = {
  isOpen: false,
  open: 0,
  writtenOff: 0,
  retained: 0,
  credited: [],
  lostNow: 0,
  lostBefore: 0,
  factor: 1,
};

/** The receivable of an invoice by its own row: credit notes and retentions are worked in afterwards. */
export function receivableOf(invoice: Invoice, horizon: Horizon, settings: Settings): Receivable {
  const payments = paymentsTold(invoice, settings);
  const isCredit = isCreditNote(invoice);
  // All members at once, with or without a value: an object that grows is made again several times.
  const receivable: Receivable = {
    invoice,
    origin: invoice.origins[0],
    issued: invoice.issued,
    complaint: invoice.complaint,
    isTold: invoice.settlement.state !== 'unknown' || payments.length > 0,
    isCredit,
    day: dayOfInvoice(invoice),
    due: horizon.tellsTiming ? dueOf(invoice, settings) : undefined,
    net: netOf(invoice, settings),
    payments,
    until: undefined,
    daysLate: undefined,
    rest: NO_REST,
  };
  if (!isCredit) settle(receivable, horizon, settings);
  return receivable;
}

/** Revenue without tax: as the sheet tells it, else the amount without the tax of the setting. */
export function netOf({ net, amount }: Pick<Invoice, 'net' | 'amount'>, { vatRate }: Settings): Minor {
  if (net !== undefined) return net;
  return vatRate === 0 ? (amount ?? 0) : (amount ?? 0) / (1 + vatRate / 100);
}

/** The payments of the sheet; a ready-made "days late" of what is not open is one on that day. */
function paymentsTold(invoice: Invoice, settings: Settings): readonly Payment[] {
  const payments = paymentsOf(invoice);
  const { daysLate, settlement, amount = 0 } = invoice;
  if (daysLate === undefined || (settlement.state !== 'paid' && settlement.state !== 'unknown'))
    return payments;
  const due = statedDueOf(invoice, settings);
  if (due === undefined || payments.some(({ day }) => day !== undefined)) return payments;
  return [{ day: due + Math.max(0, daysLate), amount }];
}

/**
 * Works out what of an invoice is open, and how punctual it was. It is settled when the status says so, or when no more is
 * left than a deduction: the largest of one unit of the currency, 3.5 % of the amount, and the cash discount of the row.
 */
export function settle(receivable: Receivable, horizon: Horizon, settings: Settings): void {
  const { invoice, payments, rest } = receivable;
  const { state } = invoice.settlement;
  let taken = rest.retained;
  for (const { amount } of rest.credited) taken += amount;
  const owed = owedOn(receivable, horizon.asOf) - taken;
  const deduction = owed > 0 || taken > 0 || payments.length > 1 ? deductionOf(invoice, settings) : 0;
  const isOpen = owed > deduction || state === 'open-without-amount';
  if (isOpen) {
    const isGivenUp = state === 'written-off';
    const open = isGivenUp || owed <= deduction ? 0 : owed;
    receivable.rest = { ...rest, isOpen: !isGivenUp, open, writtenOff: isGivenUp ? owed : 0 };
    timeOpen(receivable, horizon);
  } else {
    if (rest.isOpen || rest.writtenOff > 0)
      receivable.rest = { ...rest, isOpen: false, open: 0, writtenOff: 0 };
    const wanted = (invoice.amount ?? Infinity) - deduction - taken;
    // Of what was taken back as a whole nothing was to be paid, so that no payment says how punctual it was.
    timeSettled(receivable, wanted <= 0 && taken > 0 ? undefined : settledOn(payments, horizon.asOf, wanted));
  }
}

/** A rest of so much is not asked for. */
function deductionOf({ amount = 0, cashDiscount = 0, currency }: Invoice, { tolerance }: Settings): Minor {
  return Math.max(minorPerUnit(currency), (amount * tolerance) / 100, cashDiscount);
}

/** What was still to be paid on a day by the sheet's own word, credit notes aside. Payments without a day were made before. */
export function owedOn({ invoice: { settlement, amount }, payments }: Receivable, day: Day): Minor {
  let [made, later] = [0, 0];
  for (const payment of payments) {
    if (payment.day !== undefined && payment.day > day) later += payment.amount;
    else made += payment.amount;
  }
  if (settlement.state === 'open' || settlement.state === 'written-off')
    return settlement.outstanding + later;
  // What is let off of a paid invoice is let off with the last payment.
  return later === 0 || amount === undefined ? later : Math.max(0, amount - made);
}

/**
 * The day on which payments reached what was to be paid, else that of the last one; undefined where none has a day. Those
 * without a day came before.
 */
function settledOn(payments: readonly Payment[], asOf: Day, wanted: Minor): Day | undefined {
  const [only] = payments;
  if (payments.length < 2) return only?.day !== undefined && only.day <= asOf ? only.day : undefined;
  let paid = 0;
  let last: Day | undefined;
  for (const { day, amount } of inOrderOfDays(payments)) {
    if (day !== undefined && day > asOf) break;
    paid += amount;
    last = day ?? last;
    if (paid >= wanted && last !== undefined) break;
  }
  return last;
}

/** Payments by their days; those without one first. */
export function inOrderOfDays(payments: readonly Payment[]): readonly Payment[] {
  if (payments.length < 2) return payments;
  return [...payments].sort((a, b) => (a.day ?? -Infinity) - (b.day ?? -Infinity));
}

function timeOpen(receivable: Receivable, { end }: Horizon): void {
  const { due, invoice } = receivable;
  const isOverdue = due !== undefined && due < end;
  receivable.until = isOverdue ? end : undefined;
  receivable.daysLate = isOverdue && invoice.hasPaidColumn ? end - due : undefined;
}

function timeSettled(receivable: Receivable, paidOn: Day | undefined): void {
  const { due, rest } = receivable;
  receivable.daysLate = due === undefined || paidOn === undefined ? undefined : Math.max(0, paidOn - due);
  receivable.until = paidOn ?? lastCredit(rest.credited);
}
