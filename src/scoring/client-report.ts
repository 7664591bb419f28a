import type { Day } from '../model/day';
import { outstandingOf, revenueOf } from '../model/invoice';
import type { CardState, ClientReport, OutstandingInvoice } from '../model/report';
import { sumOf } from '../model/sum';
import type { ClientWindow } from './client-window';
import { confidenceOf, missingOf } from './confidence';
import { energyOf, linesOf, signedAmount } from './energy';
import { disputeTraitOf, latenessOf, lateTraitOf, type PortfolioStats } from './lateness';
import { dueOf } from './payment-timing';
import type { ScoredClient } from './scored-client';
import { kindOf, verdictOf } from './verdict';

/** The report on one client. */
export function reportOf(
  measured: ScoredClient,
  means: PortfolioStats,
  typicalDiscount: number | undefined,
  card: CardState | undefined,
): ClientReport {
  const { file, sums, newest } = measured;
  const { client, known, settings } = file;
  const { energy, lines } = known.amounts ? energyOf(linesOf(file, typicalDiscount)) : energyOf([]);
  const missing = missingOf(known, file.timed, file.hourlyValue !== undefined);
  const confidence = confidenceOf(measured.weight, missing);
  const lateHabit = lateTraitOf(sums, means, settings);
  const disputeHabit = disputeTraitOf(sums, means, settings);
  const judged = {
    energy,
    confidence,
    lateHabit,
    disputeHabit,
    joy: client.joy,
    card,
    invoices: measured.billed,
  };
  // All members at once, even those without a value: growing or copying an object takes several times as long.
  return {
    key: client.key,
    name: client.name,
    spellings: client.spellings,
    email: client.email,
    contact: client.contact,
    address: client.address,
    addressForm: client.addressForm,
    currency: file.currency,
    otherCurrencies: measured.otherCurrencies,
    energy,
    lines,
    verdict: verdictOf(judged, settings),
    kind: kindOf(lines, settings),
    confidence,
    missing,
    lateness: latenessOf(sums, means),
    lateHabit,
    disputeHabit,
    daysLate: sums.weight ? sums.daysLate / sums.weight : undefined,
    daysToPay: sums.toPayWeight ? sums.daysToPay / sums.toPayWeight : undefined,
    dueInvoices: sums.invoices,
    lateInvoices: sums.lateInvoices,
    meanLate: sums.lateInvoices ? sums.lateDays / sums.lateInvoices : undefined,
    revenue: sumOf(file.recent, revenueOf),
    value: sumOf(lines, (line) => (line.line === 'joy' ? 0 : signedAmount(line))),
    hours: sumOf(lines, ({ hours }) => hours),
    workedHours: workedHoursOf(file),
    joy: client.joy,
    card,
    invoices: measured.billed,
    outstandingInvoices: outstandingInvoicesOf(measured),
    newest: newest && { day: newest.issued as Day, origin: newest.origins[0] },
  };
}

/** Hours worked in the window; undefined if no invoice has any. */
function workedHoursOf({ recent }: ClientWindow): number | undefined {
  const known = recent.filter(({ hours }) => hours !== undefined);
  return known.length === 0 ? undefined : sumOf(known, ({ hours }) => hours ?? 0);
}

function outstandingInvoicesOf({ outstanding, file }: ScoredClient): OutstandingInvoice[] {
  return outstanding.map((invoice) => ({
    number: invoice.number,
    issued: invoice.issued,
    due: dueOf(invoice, file.settings),
    outstanding: outstandingOf(invoice) ?? 0,
    currency: invoice.currency,
    origin: invoice.origins[0],
  }));
}
