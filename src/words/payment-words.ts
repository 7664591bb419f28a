import type { ClientReport } from '../model/report';
import { formatMoney, formatNumber } from './format';
import type { Words } from './words';

/** What is open for longer decides the verdict, so it is said. */
const LONG_OVERDUE = 90;

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
  if (timedInvoices === 0) return { status: statusOf(client, words), pieces: lost, isLate };
  const open = unpaid ? [why.unpaid(unpaid.invoices, formatNumber(unpaid.oldestDays, language))] : [];
  return { status: [], pieces: [...lost, ...open, ...paidOf(client, words)], isLate };
}

function statusOf(client: ClientReport, { why, language }: Words): string[] {
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

/** Whether something is open for so long that the verdict looks at it. */
export function isLongOverdue({ unpaid }: ClientReport): boolean {
  return unpaid !== undefined && unpaid.oldestDays > LONG_OVERDUE;
}
