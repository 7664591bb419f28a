import type { Day } from '../model/day';
import type { Invoice } from '../model/invoice';
import type { Minor } from '../model/money';
import type { OutstandingInvoice, Unpaid } from '../model/report';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
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
  /** As it was billed. */
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
  const { invoice, rest } = receivable;
  const { factor, open, writtenOff, retained } = rest;
  const days = daysOverdue(receivable);
  if (days > 0) {
    facts.unpaid ??= { invoices: 0, outstanding: 0, oldestDays: 0, partlyPaid: 0 };
    facts.unpaid.invoices += 1;
    facts.unpaid.outstanding += Math.round(open * factor);
    facts.unpaid.oldestDays = Math.max(facts.unpaid.oldestDays, days);
    if (isPartlyPaid(receivable)) facts.unpaid.partlyPaid += 1;
  }
  facts.writtenOff += Math.round(writtenOff * factor);
  if (open > 0) facts.outstanding.push(outstandingInvoice(invoice, open, settings));
  if (retained > 0) facts.retentions.push(outstandingInvoice(invoice, retained, settings));
}

/** Whether of what is open a part has come, credit notes and retentions aside. */
function isPartlyPaid({ invoice: { amount }, rest }: Receivable): boolean {
  const { open, retained, credited } = rest;
  return (
    amount !== undefined && open > 0 && open < amount - retained - sumOf(credited, (part) => part.amount)
  );
}

function outstandingInvoice(invoice: Invoice, outstanding: Minor, settings: Settings): OutstandingInvoice {
  const { number, issued, currency, origins } = invoice;
  return { number, issued, due: statedDueOf(invoice, settings), outstanding, currency, origin: origins[0] };
}
