import type { Day } from './book';
import type { ClientFile } from './client-file';
import { confidenceOf, missingOf } from './confidence';
import { energyOf, linesOf } from './energy';
import { disputeTraitOf, latenessOf, lateTraitOf, type SheetMeans } from './lateness';
import { revenueOf } from './lines/margin';
import type { MeasuredClient } from './measured-client';
import type { ClientReport, OpenInvoice } from './report';
import { dueOf } from './timing';
import { kindOf, verdictOf } from './verdict';
import type { CardState } from './yellow-card';

/** The report on one client. */
export function reportOf(
  measured: MeasuredClient,
  means: SheetMeans,
  typicalDiscount: number | undefined,
  card: CardState | undefined,
): ClientReport {
  const { file, sums, timings, late } = measured;
  const { client, known, settings } = file;
  const { energy, lines } = known.amounts ? energyOf(linesOf(file, typicalDiscount)) : { lines: [] };
  const missing = missingOf(known, timings.length > 0, file.hourlyValue !== undefined);
  const confidence = confidenceOf(measured.weight, missing);
  const kind = kindOf(lines, settings);
  const optional = present({
    energy,
    kind,
    lateness: latenessOf(sums, means),
    lateTrait: lateTraitOf(sums, means, settings),
    disputeTrait: disputeTraitOf(sums, means, settings),
    daysLate: sums.weight ? sums.daysLate / sums.weight : undefined,
    daysToPay: sums.toPayWeight ? sums.daysToPay / sums.toPayWeight : undefined,
    meanLate: late.length ? late.reduce((sum, timing) => sum + timing.daysLate, 0) / late.length : undefined,
    joy: client.joy,
    card,
    workedHours: workedHoursOf(file),
    email: client.email,
    contact: client.contact,
    address: client.address,
    newest: newestOf(file),
    addressForm: client.addressForm,
  });
  const invoices = file.all.filter(({ amount }) => (amount ?? 0) >= 0).length;
  return Object.assign(optional, {
    key: client.key,
    name: client.name,
    spellings: client.spellings,
    currency: file.currency,
    otherCurrencies: measured.otherCurrencies,
    lines,
    verdict: verdictOf({ ...optional, confidence, invoices }, settings),
    confidence,
    missing,
    dueInvoices: timings.length,
    lateInvoices: late.length,
    revenue: file.recent.reduce((sum, invoice) => sum + revenueOf(invoice), 0),
    value: lines.reduce((sum, line) => sum + (line.line === 'joy' ? 0 : signed(line)), 0),
    hours: lines.reduce((sum, line) => sum + line.hours, 0),
    invoices,
    openInvoices: openInvoicesOf(file),
  });
}

/** The object without its undefined members, which would not survive the way to the sidebar. */
function present<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name in object) {
    const value = object[name];
    if (value !== undefined) kept[name] = value as Exclude<T[typeof name], undefined>;
  }
  return kept;
}

/** Hours worked in the window; undefined where no invoice knows them. */
function workedHoursOf({ recent }: ClientFile): number | undefined {
  const known = recent.filter(({ hours }) => hours !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}

function signed({ side, amount }: { side: 'gives' | 'takes'; amount: number }): number {
  return side === 'gives' ? amount : -amount;
}

function newestOf({ all }: ClientFile): ClientReport['newest'] {
  const dated = all.filter(({ issued, amount }) => issued !== undefined && (amount ?? 0) >= 0);
  if (dated.length === 0) return undefined;
  const newest = dated.reduce((a, b) => ((b.issued as Day) > (a.issued as Day) ? b : a));
  return { day: newest.issued as Day, origin: newest.origins[0] };
}

function openInvoicesOf(file: ClientFile): OpenInvoice[] {
  return file.all
    .filter((invoice) => (invoice.open ?? 0) > 0)
    .map((invoice) => ({
      ...present({ number: invoice.number, issued: invoice.issued, due: dueOf(invoice, file.settings) }),
      open: invoice.open!,
      currency: invoice.currency,
      origin: invoice.origins[0],
    }));
}
