import type { Day } from '../model/day';
import type { Language } from '../model/language';
import { oneLine } from '../model/letter-facts';
import type { OutstandingInvoice } from '../model/report';
import { formatDay, formatMoney } from '../words/format';
import { LETTER_WORDS } from '../words/letter-words-for';

/** Open invoices, the oldest first, with number, date (where one is known), due day and open amount. */
export function invoiceTable(
  outstandingInvoices: OutstandingInvoice[],
  language: Language,
): { heading: string[]; rows: string[][] } {
  const { columns } = LETTER_WORDS[language];
  const dated = outstandingInvoices.some(({ issued }) => issued !== undefined);
  const day = (value: Day | undefined): string => (value === undefined ? '–' : formatDay(value, language));
  const rows = oldestFirst(outstandingInvoices).map((invoice) => [
    oneLine(invoice.number) || '–',
    ...(dated ? [day(invoice.issued)] : []),
    day(invoice.due),
    formatMoney(invoice.outstanding, invoice.currency, language, true),
  ]);
  return {
    heading: [columns.number, ...(dated ? [columns.issued] : []), columns.due, columns.open],
    rows,
  };
}

/** An open invoice within a sentence: "2025-117 (1.240,00 €, fällig am 29.10.2025)". */
export function invoiceSentence(
  { number, outstanding, currency, due }: OutstandingInvoice,
  language: Language,
): string {
  const until = due === undefined ? '' : `, ${LETTER_WORDS[language].dueOn(formatDay(due, language))}`;
  const amount = formatMoney(outstanding, currency, language, true);
  return oneLine(number) ? `${oneLine(number)} (${amount}${until})` : amount + until;
}

function oldestFirst(outstandingInvoices: OutstandingInvoice[]): OutstandingInvoice[] {
  return [...outstandingInvoices].sort((a, b) => (a.due ?? Number.MAX_VALUE) - (b.due ?? Number.MAX_VALUE));
}
