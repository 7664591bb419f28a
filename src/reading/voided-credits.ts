import { type Invoice, isCreditNote } from '../model/invoice';

/**
 * Takes out the credit notes that give back a voided invoice, since the invoice does not count either: the one that names it,
 * else one of the same client and amount. A voided invoice takes one credit note with it.
 */
export function withoutVoidedCredits(invoices: Invoice[], voided: Invoice[]): Invoice[] {
  const cancelled = voided.filter((invoice) => !isCreditNote(invoice) && invoice.amount !== undefined);
  if (cancelled.length === 0) return invoices;
  const creditsOf = new Map<string, Invoice[]>();
  for (const credit of invoices.filter(isCreditNote).sort(byDay)) {
    const known = creditsOf.get(credit.client);
    if (known) known.push(credit);
    else creditsOf.set(credit.client, [credit]);
  }
  const leftOut = new Set<Invoice>();
  const keepsItsCredit = (gives: (credit: Invoice, invoice: Invoice) => boolean) => (invoice: Invoice) => {
    const credit = creditsOf.get(invoice.client)?.find((one) => !leftOut.has(one) && gives(one, invoice));
    if (credit) leftOut.add(credit);
    return credit === undefined;
  };
  // The named ones come first, so that none of them is taken for another of the same amount.
  cancelled.filter(keepsItsCredit(isNamed)).sort(byDay).forEach(keepsItsCredit(isOfSameAmount));
  return invoices.filter((invoice) => !leftOut.has(invoice));
}

function isNamed(credit: Invoice, invoice: Invoice): boolean {
  return credit.creditOf !== undefined && credit.creditOf === invoice.number;
}

function isOfSameAmount(credit: Invoice, { amount, currency, issued }: Invoice): boolean {
  return (
    credit.creditOf === undefined &&
    credit.currency === currency &&
    credit.amount === -(amount ?? 0) &&
    (credit.issued === undefined || issued === undefined || credit.issued >= issued)
  );
}

/** By day and, on one day, by the number, so that the order of rows does not matter. */
function byDay(a: Invoice, b: Invoice): number {
  return (a.issued ?? 0) - (b.issued ?? 0) || ((a.number ?? '') < (b.number ?? '') ? -1 : 1);
}
