import { EXTRA_ROLES, type ROLES } from '../model/table';
import type { TableKind } from '../model/table-kind';
import type { ColumnProfile } from './column-profile';

type RoleFit = (profile: ColumnProfile) => number;

const date: RoleFit = ({ dates, numbers, money: withCents, serials }) => {
  if (dates >= 0.5 || serials >= 0.9) return 1.1;
  // 2102 for 21 February is a date by its heading only.
  return numbers >= 0.9 && withCents === 0 ? 0.6 : 0;
};
/** Dates, or dates and marks mixed: "yes", "x", "cash". */
const payday: RoleFit = (profile) => {
  const { dates, numbers, answers, payments } = profile;
  if (dates > 0 && dates + numbers < 1) return 1.1;
  return date(profile) || (answers >= 0.5 || payments > 0 ? 0.7 : 0);
};
const money: RoleFit = ({ dates, numbers, money: withCents }) => {
  if (dates >= 0.5 || numbers === 0) return 0;
  return numbers < 0.5 ? 0.8 : withCents > 0 ? 1.05 : 1;
};
const count: RoleFit = ({ numbers, words }) => (numbers >= 0.5 || words > 0.3 ? 1 : 0.5);
const name: RoleFit = ({ words, emails, dates, answers, filled, distinct }) => {
  // "Partner: yes or no" names nobody; but the only client of a sheet may be called "J".
  if (answers >= 0.9) return filled * distinct > 1.5 ? 0 : 0.6;
  return words >= 0.3 && emails < 0.5 && dates < 0.5 ? 1.05 : 0.55;
};
const id: RoleFit = ({ dates, answers }) => (dates >= 0.5 || answers >= 0.9 ? 0 : 1);
const number: RoleFit = ({ dates, digits, codes }) => {
  if (dates >= 0.5 || digits < 0.2) return 0;
  return codes >= 0.9 ? 1.05 : 1;
};

/** What each role's column must look like: 1 it may, above 1 its cells speak for it, 0 they rule it out. */
const FITS: Record<(typeof ROLES)[number], RoleFit> = {
  client: name,
  supplier: name,
  recommended_by: name,
  client_id: id,
  number,
  issued: date,
  due: date,
  paid_on: payday,
  amount: money,
  net: money,
  paid_amount: money,
  deposit: money,
  open: money,
  discount: money,
  reminders: count,
  hours: count,
  days_late: count,
  joy: count,
  // Swiss sheets call a date "Valuta".
  currency: ({ words, dates }) => (dates >= 0.5 ? 0 : words >= 0.5 ? 1 : 0.5),
  // Of two columns the one that tells of payments counts.
  status: ({ statuses, answers, payments, numbers, dates }) => {
    if (payments >= 0.1 && numbers < 0.5) return 1.1;
    if (statuses >= 0.3 || answers >= 0.5) return 1;
    return numbers >= 0.5 || dates >= 0.5 ? 0 : 0.6;
  },
  terms: ({ dates, answers }) => (dates >= 0.5 || answers >= 0.5 ? 0 : 1),
  disputed: ({ numbers, answers }) => (numbers >= 0.5 && answers < 0.5 ? 0.5 : 1),
  email: ({ emails }) => (emails >= 0.3 ? 1.1 : 0),
};

/** Columns that only lists of clients have: those for letters, and those of the Client Energy sheet. */
const CLIENT_ROLES = EXTRA_ROLES.slice(EXTRA_ROLES.indexOf('founded') + 1);

/** Columns that only these kinds have, and what they must look like. */
export const EXTRAS: [TableKind[], (typeof EXTRA_ROLES)[number], RoleFit][] = [
  [['invoices', 'orders'], 'type', ({ documentTypes }) => (documentTypes >= 0.5 ? 1 : 0)],
  [['invoices', 'orders', 'clients', 'log'], 'first_name', name],
  [['invoices', 'orders'], 'credit_of', id],
  [['invoices', 'orders'], 'cash_discount', money],
  [['log'], 'event', ({ words }) => (words >= 0.5 ? 1 : 0)],
  [['log'], 'minutes', ({ numbers }) => (numbers >= 0.5 ? 1 : 0)],
  [['log'], 'founded', ({ dates }) => (dates >= 0.5 ? 0 : 1)],
  ...CLIENT_ROLES.map((role): [TableKind[], typeof role, RoleFit] => [['clients'], role, () => 1]),
];

/** How well a column's cells fit a role that any table may have, 0 … 1.1. */
export function roleFit(role: (typeof ROLES)[number], profile: ColumnProfile | undefined): number {
  return fitOf(FITS[role], profile);
}

/** How well a column's cells fit; an empty column is taken at its word. */
export function fitOf(fit: RoleFit, profile: ColumnProfile | undefined): number {
  return profile === undefined || profile.filled === 0 ? 0.9 : fit(profile);
}
