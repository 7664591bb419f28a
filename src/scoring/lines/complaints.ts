import type { Day } from '../../model/day';
import { complaintWeight } from '../../model/invoice';
import type { LogEvent } from '../../model/log-event';
import { sumOf } from '../../model/sum';
import { type ClientWindow, eventsIn } from '../client-window';
import { type Receivable, revenueOf } from '../receivable';
import { hoursOf, type LineBasis, untimedHours } from './line-basis';

/** A credit note that comes at most this many days after a complaint was given because of it. */
const CREDITED_WITHIN = 90;

/**
 * Takes: complaints without a reason × 120 minutes × hour + (1 − margin) × credit after a complaint. A bare "yes" in the
 * dispute column is half a complaint; one that was founded costs the client nothing. A complaint in the log may be one of the
 * column (`unexplained`), which is not counted again.
 */
export function complaintsLine(window: ClientWindow): LineBasis {
  const unfounded = eventsIn(window, 'unfounded-complaint');
  const disputed = unexplained(window);
  const credited = creditsAfterComplaint(window);
  const minutes = window.settings.complaintMinutes;
  const disputes = sumOf(disputed, ({ invoice }) => complaintWeight(invoice));
  const usual = (disputes * minutes) / 60;
  return {
    hours: hoursOf(unfounded, minutes) + usual,
    assumedHours: untimedHours(unfounded, minutes) + usual,
    lost: sumOf(credited, (credit) => Math.abs(revenueOf(credit))),
    count: unfounded.length + disputed.length + credited.length,
    origins: [
      ...[...disputed, ...credited].map(({ origin }) => origin),
      ...unfounded.map(({ origin }) => origin),
    ],
  };
}

/** The complaints of the dispute column that count, of which nobody says whether there was a reason: each is half a one. */
export function unsaidComplaints(window: ClientWindow): number {
  return unexplained(window).filter(({ invoice }) => invoice.complaint === 'unsaid').length;
}

/**
 * The complaints of the dispute column that no complaint of the log explains. One without a reason explains one of the column,
 * one with a reason only a bare "yes": what the owner calls unfounded stays so. Each explains the one nearest in time.
 */
function unexplained(window: ClientWindow): Receivable[] {
  const disputed = window.written.filter(isDisputed);
  const logged = eventsIn(window, 'unfounded-complaint', 'founded-complaint');
  for (const { day, kind } of logged.sort(foundedFirst)) {
    const [nearest] = disputed
      .filter(({ invoice }) => kind === 'unfounded-complaint' || invoice.complaint === 'unsaid')
      .sort((a, b) => distance(a, day) - distance(b, day) || inOrder(a, b));
    if (nearest) disputed.splice(disputed.indexOf(nearest), 1);
  }
  return disputed.sort(inOrder);
}

/** Those with a reason choose first, since they may explain less; then the older ones. */
function foundedFirst(a: LogEvent, b: LogEvent): number {
  return Number(b.kind === 'founded-complaint') - Number(a.kind === 'founded-complaint') || a.day - b.day;
}

function distance({ day = 0 }: Receivable, other: Day): number {
  return Math.abs(day - other);
}

/** By day; of one day the plain words first, then by row, so that the order of rows changes no figure. */
function inOrder(a: Receivable, b: Receivable): number {
  return (
    (a.day ?? 0) - (b.day ?? 0) ||
    complaintWeight(b.invoice) - complaintWeight(a.invoice) ||
    a.origin.row - b.origin.row
  );
}

/** The credit notes of the window that were given because of a complaint without a known reason. */
export function creditsAfterComplaint(window: ClientWindow): Receivable[] {
  if (!window.hasCredits) return [];
  const credits = window.written.filter(({ isCredit }) => isCredit);
  const complaints = complaintsOf(window);
  return credits.filter((credit) => followsComplaint(credit, complaints));
}

function isDisputed({ invoice }: Receivable): boolean {
  return complaintWeight(invoice) > 0;
}

/** A complaint of any age, in the column or in the log. */
interface DatedComplaint {
  day: Day | undefined;
  isFounded: boolean;
  /** Of the invoice that was complained about; absent in the log. */
  number: string | undefined;
}

function complaintsOf({ receivables, events }: ClientWindow): DatedComplaint[] {
  const complaints: DatedComplaint[] = [];
  for (const { invoice, isCredit, day } of receivables) {
    const { complaint = 'none', number } = invoice;
    if (complaint !== 'none' && !isCredit)
      complaints.push({ day, isFounded: complaint === 'founded', number });
  }
  for (const { kind, day } of events) {
    if (kind !== 'unfounded-complaint' && kind !== 'founded-complaint') continue;
    complaints.push({ day, isFounded: kind === 'founded-complaint', number: undefined });
  }
  return complaints;
}

/**
 * Whether it was given because of a complaint without a reason. Its own mark says so, else that of the invoice which it
 * names, else the complaints of the days before it: those of the log, and where it names no invoice those of the column.
 */
function followsComplaint({ invoice, day }: Receivable, complaints: DatedComplaint[]): boolean {
  const { complaint = 'none', creditOf } = invoice;
  if (complaint !== 'none') return complaint !== 'founded';
  const named = complaints.filter(({ number }) => creditOf !== undefined && number === creditOf);
  const general =
    creditOf === undefined ? complaints : complaints.filter(({ number }) => number === undefined);
  const telling = named.length > 0 ? named : general.filter((one) => isShortlyBefore(one, day));
  // What was credited after a complaint with a reason was the owner's to give.
  return telling.length > 0 && !telling.some(({ isFounded }) => isFounded);
}

function isShortlyBefore({ day }: DatedComplaint, credited: Day | undefined): boolean {
  return day !== undefined && credited !== undefined && day <= credited && day >= credited - CREDITED_WITHIN;
}
