import type { ClientReport } from '../model/report';
import { isLongOverdue } from '../scoring/verdict';
import { formatMoney, formatNumber } from './format';
import type { Words } from './words';

/** How a client pays, as far as anything tells it. */
export interface PaymentWords {
  /** What a status alone tells: a sentence of its own. */
  status: string[];
  pieces: string[];
  isLate: boolean;
}

/** The words for how a client pays. */
export function paymentWords(client: ClientReport, words: Words): PaymentWords {
  const { why, language } = words;
  const { timedInvoices, lateInvoices, unpaid, writtenOff } = client;
  const isLate = lateInvoices > 0 || unpaid !== undefined || writtenOff > 0;
  const lost = writtenOff > 0 ? [why.writtenOff(formatMoney(writtenOff, client.currency, language))] : [];
  if (timedInvoices === 0) return { status: statusPieces(client, words), pieces: lost, isLate };
  return { status: [], pieces: [...lost, ...openOf(client, words), ...paidOf(client, words)], isLate };
}

/** What is open past its due date; of what was paid in part, how much. */
function openOf({ unpaid, currency, unconverted }: ClientReport, { why, language }: Words): string[] {
  if (unpaid === undefined) return [];
  const { invoices, partlyPaid, outstanding } = unpaid;
  const days = formatNumber(unpaid.oldestDays, language);
  if (partlyPaid === 0) return [why.unpaid(invoices, days)];
  // What is in a currency without a rate is in no sum.
  const open = unconverted.length === 0 ? formatMoney(outstanding, currency, language) : '';
  return [why.partlyPaid(invoices, days, open, partlyPaid === invoices)];
}

function statusPieces(client: ClientReport, { why, language }: Words): string[] {
  const { dueInvoices, overdueInvoices, unpaid } = client;
  if (dueInvoices === 0) return [];
  if (unpaid === undefined) return [why.paid(dueInvoices)];
  return [
    isLongOverdue(client)
      ? why.longOverdue(overdueInvoices, dueInvoices, formatNumber(unpaid.oldestDays, language))
      : why.overdue(overdueInvoices, dueInvoices),
  ];
}

/** How punctual what was paid is; nothing where nothing was, as far as anybody knows. */
function paidOf(client: ClientReport, { why, language }: Words): string[] {
  const { timedInvoices, lateInvoices, meanLate = 0, unpaid, writtenOff, daysToPay } = client;
  if (lateInvoices > 0) return [why.late(formatNumber(meanLate, language), lateInvoices, timedInvoices)];
  if (unpaid === undefined && writtenOff === 0) return [why.onTime(timedInvoices)];
  return daysToPay === undefined ? [] : [why.othersOnTime];
}
