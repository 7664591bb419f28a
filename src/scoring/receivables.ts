import type { Book } from '../model/book';
import type { Client } from '../model/client';
import { dayOfInvoice } from '../model/invoice';
import type { ClientRows } from './client-window';
import { creditInvoices } from './credit-notes';
import type { Receivable } from './receivable';
import { retainParts } from './retention';
import type { ScoringContext } from './scoring-context';
import { receivableOf, settle } from './settlement';

/**
 * All that a book holds of each client on the as-of date, in the order of the clients: the one step in which an invoice,
 * its payments, credit notes and retentions become a receivable. Whatever is scored reads only this.
 */
export function clientRowsOf(book: Book, context: ScoringContext): ClientRows[] {
  const rows = new Map(book.clients.map((client) => [client.key, emptyRows(client, book.currency)]));
  // Invoices are taken in the order of the book, which is their order in memory: client by client would be slower.
  for (const invoice of book.invoices) {
    const own = rows.get(invoice.client);
    if (own && (dayOfInvoice(invoice) ?? context.asOf) <= context.asOf) {
      addReceivable(own, receivableOf(invoice, context, context.settings));
    }
  }
  for (const event of book.events) if (event.day <= context.asOf) rows.get(event.client)?.events.push(event);
  for (const card of book.cards) if (card.day <= context.asOf) rows.get(card.client)?.cards.push(card);
  for (const own of rows.values()) joinCredits(own, context);
  return [...rows.values()];
}

/** What was known of a client on an earlier day, or the same rows once more for another window. */
export function rowsOn(rows: ClientRows, context: ScoringContext): ClientRows {
  const { asOf, settings } = context;
  const then = emptyRows(rows.client, rows.currency);
  for (const { day, invoice } of rows.receivables) {
    if ((day ?? asOf) <= asOf) addReceivable(then, receivableOf(invoice, context, settings));
  }
  then.events = rows.events.filter(({ day }) => day <= asOf);
  then.cards = rows.cards;
  joinCredits(then, context);
  return then;
}

function emptyRows(client: Client, currency: string): ClientRows {
  return {
    client,
    receivables: [],
    events: [],
    cards: [],
    hasCredits: false,
    hasHours: false,
    isMixed: false,
    currency,
    firstDay: Infinity,
    lastDay: -Infinity,
  };
}

function addReceivable(rows: ClientRows, receivable: Receivable): void {
  const { day, invoice } = receivable;
  const { currency, hours } = invoice;
  if (rows.receivables.length === 0) rows.currency = currency;
  else if (currency !== rows.currency) rows.isMixed = true;
  rows.receivables.push(receivable);
  if (hours !== undefined) rows.hasHours = true;
  if (receivable.isCredit) rows.hasCredits = true;
  else if (day !== undefined) {
    if (day < rows.firstDay) rows.firstDay = day;
    if (day > rows.lastDay) rows.lastDay = day;
  }
}

/** Works credit notes, then retentions, into the receivables of a client. */
function joinCredits({ client, receivables, hasCredits }: ClientRows, context: ScoringContext): void {
  const { book, settings } = context;
  if (hasCredits) for (const receivable of creditInvoices(receivables)) settle(receivable, context, settings);
  if (book.retentions[client.key] === false) return;
  for (const receivable of retainParts(receivables)) settle(receivable, context, settings);
}
