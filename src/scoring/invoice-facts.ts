import type { Day } from '../model/day';
import type { Invoice } from '../model/invoice';
import type { Minor } from '../model/money';
import type { OutstandingInvoice, Unpaid } from '../model/report';
import type { Settings } from '../model/settings';
import { statedDueOf } from './due-date';
import { daysOverdue, type Receivable } from './receivable';

/** Plain facts about a client's invoices of any age, for sentences and letters. */
export interface InvoiceFacts {
  /** Invoices; credit notes are none. */
  billed: number;
  /** The invoice that was issued last; of two on one day the lower row. Absent where none has a date. */
  newest: Receivable | undefined;
  /** Invoices due by now of which the sheet says whether they are paid, and those that are overdue. */
  due: number;
  unpaid: Unpaid | undefined;
  /** Without tax. */
  writtenOff: Minor;
  outstanding: OutstandingInvoice[];
  retentions: OutstandingInvoice[];
}

/** What the invoices of a client tell, when the book is known up to a day. */
export function invoiceFacts(receivables: Receivable[], end: Day, settings: Settings): InvoiceFacts {
  const facts: InvoiceFacts = {
    billed: 0,
    newest: undefined,
    due: 0,
    unpaid: undefined,
    writtenOff: 0,
    outstanding: [],
    retentions: [],
  };
  for (const receivable of receivables) {
    if (receivable.isCredit) continue;
    facts.billed += 1;
    if (isNewer(receivable, facts.newest)) facts.newest = receivable;
    if (isKnownDue(receivable, end)) facts.due += 1;
    const { isOpen, writtenOff, retained } = receivable.rest;
    if (isOpen || writtenOff > 0 || retained > 0) addRest(facts, receivable, settings);
  }
  return facts;
}

function isNewer({ issued, origin }: Receivable, other: Receivable | undefined): boolean {
  if (issued === undefined) return false;
  const later = issued - (other?.issued ?? -Infinity);
  return later > 0 || (later === 0 && origin.row > (other?.origin.row ?? 0));
}

function isKnownDue({ due, isTold }: Receivable, end: Day): boolean {
  return isTold && due !== undefined && due < end;
}

/** Adds what of an invoice is not paid. */
function addRest(facts: InvoiceFacts, receivable: Receivable, settings: Settings): void {
  const { invoice, net, rest } = receivable;
  const { factor, open, writtenOff, retained } = rest;
  const days = daysOverdue(receivable);
  if (days > 0) {
    facts.unpaid ??= { invoices: 0, outstanding: 0, oldestDays: 0 };
    facts.unpaid.invoices += 1;
    facts.unpaid.outstanding += Math.round(open * factor);
    facts.unpaid.oldestDays = Math.max(facts.unpaid.oldestDays, days);
  }
  if (writtenOff > 0)
    facts.writtenOff += Math.round((net * factor * writtenOff) / (invoice.amount ?? writtenOff));
  if (open > 0) facts.outstanding.push(outstandingInvoice(invoice, open, settings));
  if (retained > 0) facts.retentions.push(outstandingInvoice(invoice, retained, settings));
}

function outstandingInvoice(invoice: Invoice, outstanding: Minor, settings: Settings): OutstandingInvoice {
  const { number, issued, currency, origins } = invoice;
  return { number, issued, due: statedDueOf(invoice, settings), outstanding, currency, origin: origins[0] };
}
