import type { Day } from '../../core/book';
import type { OpenInvoice } from '../../core/report';
import { formatDay, formatMoney } from '../format';
import type { Language } from '../words';
import { oneLine } from './letter-facts';
import type { LetterWords } from './letter-words';

/** Open invoices, the oldest first, with number, date (where one is known), due day and open amount. */
export function invoiceTable(
  openInvoices: OpenInvoice[],
  { columns, language }: LetterWords,
): { heading: string[]; rows: string[][] } {
  const dated = openInvoices.some(({ issued }) => issued !== undefined);
  const day = (value: Day | undefined): string => (value === undefined ? '–' : formatDay(value, language));
  const rows = oldestFirst(openInvoices).map((invoice) => [
    oneLine(invoice.number) || '–',
    ...(dated ? [day(invoice.issued)] : []),
    day(invoice.due),
    formatMoney(invoice.open, invoice.currency, language, true),
  ]);
  return {
    heading: [columns.number, ...(dated ? [columns.issued] : []), columns.due, columns.open],
    rows,
  };
}

/** An open invoice within a sentence: "2025-117 (1.240,00 €, fällig am 29.10.2025)". */
export function invoiceSentence({ number, open, currency, due }: OpenInvoice, language: Language): string {
  const until =
    due === undefined ? '' : `, ${language === 'de' ? 'fällig am' : 'due'} ${formatDay(due, language)}`;
  const amount = formatMoney(open, currency, language, true);
  return oneLine(number) ? `${oneLine(number)} (${amount}${until})` : amount + until;
}

function oldestFirst(openInvoices: OpenInvoice[]): OpenInvoice[] {
  return [...openInvoices].sort((a, b) => (a.due ?? Number.MAX_VALUE) - (b.due ?? Number.MAX_VALUE));
}
