import { type ClientPlan, PLAN } from './plan';

/** One row of the sample; days are counted as Sheets does, from 1899-12-30. */
export interface SampleInvoice {
  number: string;
  client: string;
  issued: number;
  due: number;
  net: number;
  gross: number;
  paidOn?: number;
  paid: number;
  status: 'paid' | 'open' | 'partly' | 'credit' | 'writtenOff' | 'void' | 'draft';
  reminders: number;
  complaint: boolean;
  /** With tax, like the gross amount. */
  discount: number;
}

/** Days that the sample covers: two years. */
const SPAN = 730;
const MONTH = 30.4;
const TERMS = 14;

/**
 * All invoices of the plan in the two years up to a serial day, in the order of their dates, numbered by year. The
 * same at every call: no chance, and the only clock is the day that is given.
 */
export function sampleInvoices(language: 'de' | 'en', taxRate: number, lastDay: number): SampleInvoice[] {
  const rows = PLAN.flatMap((plan, index) => invoicesOf(plan, index, language, taxRate, lastDay));
  rows.sort((a, b) => a.issued - b.issued || (a.client < b.client ? -1 : 1));
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const year = yearOf(row.issued);
    counts[year] = (counts[year] ?? 0) + 1;
    row.number = `${year}-${String(counts[year]).padStart(3, '0')}`;
  }
  return rows;
}

function invoicesOf(
  plan: ClientPlan,
  index: number,
  language: 'de' | 'en',
  taxRate: number,
  lastDay: number,
): SampleInvoice[] {
  const [from, to] = plan.months ?? [0, 23];
  const firstDay = lastDay - SPAN;
  const start = firstDay + from * MONTH;
  const span = (Math.min(lastDay, firstDay + (to + 1) * MONTH) - start) / plan.invoices;
  return Array.from({ length: plan.invoices }, (_, count) => {
    const issued = Math.floor(start + count * span + ((index * 7) % Math.max(1, Math.floor(span))));
    // Sizes go up and down by up to a third, in a pattern that repeats after seven invoices.
    const list = Math.round((plan.size * (85 + ((count * 5 + index * 3) % 7) * 6)) / 100);
    const discount = Math.round((list * (plan.discount ?? 0)) / 100);
    const net = list - discount;
    const invoice = {
      ...invoiceOf(plan, plan.name[language], count, issued, net, taxRate, lastDay),
      discount: cents(discount * (1 + taxRate)),
    };
    return plan.credited && invoice.complaint ? [invoice, creditFor(invoice, taxRate, lastDay)] : [invoice];
  }).flat();
}

function invoiceOf(
  plan: ClientPlan,
  client: string,
  count: number,
  issued: number,
  net: number,
  taxRate: number,
  lastDay: number,
): Omit<SampleInvoice, 'discount'> {
  const late = plan.late[count % plan.late.length] ?? 0;
  const due = issued + TERMS;
  const gross = cents(net * (1 + taxRate));
  const isWrittenOff = count === plan.writtenOff;
  const wasPaid = due + late <= lastDay && count < plan.invoices - (plan.open ?? 0) && !isWrittenOff;
  const overdue = (wasPaid ? due + late : lastDay) - due;
  const half = Boolean(plan.inParts) && wasPaid && count >= plan.invoices - 2;
  return {
    number: '',
    client,
    issued,
    due,
    net,
    gross,
    ...(wasPaid ? { paidOn: due + late } : {}),
    paid: wasPaid ? (half ? cents(gross / 2) : gross) : 0,
    status: isWrittenOff ? 'writtenOff' : wasPaid ? (half ? 'partly' : 'paid') : 'open',
    reminders: remindersAfter(overdue),
    complaint: Boolean(plan.complaintEvery) && count % (plan.complaintEvery as number) === 1,
  };
}

/** How many reminders were sent for an invoice by the days that it is overdue. */
function remindersAfter(days: number): number {
  return [10, 30, 60].filter((step) => days > step).length;
}

/** A fifth of the invoice, ten days later. */
function creditFor(invoice: SampleInvoice, taxRate: number, lastDay: number): SampleInvoice {
  const net = -Math.round(invoice.net / 5);
  const gross = cents(net * (1 + taxRate));
  const issued = Math.min(lastDay, invoice.issued + 10);
  return {
    ...invoice,
    issued,
    due: issued,
    paidOn: issued,
    net,
    gross,
    paid: gross,
    status: 'credit',
    reminders: 0,
    complaint: false,
    discount: 0,
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The calendar year of a serial day. */
export function yearOf(serial: number): number {
  return new Date((serial - 25_569) * 86_400_000).getUTCFullYear();
}
