import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { plainHeading } from '../model/plain-text';
import { type Column, columnOf, EXTRA_ROLES, type ROLES, type Role } from '../model/table';
import type { TableKind } from '../model/table-kind';
import type { ColumnProfile } from './column-profile';
import { CONFIDENT_MATCH, type Match, matchesOf, matchOf } from './heading-match';

/** A role given to a column (its index from 0) and how sure that is, 0 … 1. */
export interface Assignment {
  column: number;
  role: Role;
  score: number;
}

/** The score of a role that only the cells speak for. */
const UNSURE = CONFIDENT_MATCH / 2;

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
  return date(profile) || (Math.max(answers, payments) >= 0.5 ? 0.7 : 0);
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
const CLIENT_ROLES = EXTRA_ROLES.slice(EXTRA_ROLES.indexOf('contact'));

/** Columns that only these kinds have, and what they must look like. */
const EXTRAS: [TableKind[], (typeof EXTRA_ROLES)[number], RoleFit][] = [
  [['invoices', 'orders'], 'type', ({ documentTypes }) => (documentTypes >= 0.5 ? 1 : 0)],
  [['invoices', 'orders', 'clients', 'log'], 'first_name', name],
  [['invoices', 'orders'], 'credit_of', id],
  [['invoices', 'orders'], 'cash_discount', money],
  [['log'], 'event', ({ words }) => (words >= 0.5 ? 1 : 0)],
  [['log'], 'minutes', ({ numbers }) => (numbers >= 0.5 ? 1 : 0)],
  [['log'], 'founded', ({ dates }) => (dates >= 0.5 ? 0 : 1)],
  ...CLIENT_ROLES.map((role): [TableKind[], typeof role, RoleFit] => [['clients'], role, () => 1]),
];

/** How well a column's cells fit a role; an empty column is taken at its word. */
function fitOf(fit: RoleFit, profile: ColumnProfile | undefined): number {
  return profile === undefined || profile.filled === 0 ? 0.9 : fit(profile);
}

/** One role for each column and one column for each role, the clearest first. */
export function assignRoles(headings: string[], profiles: ColumnProfile[]): Assignment[] {
  const isPerson = headings.some(isLastName) && headings.some(isFirstName);
  const candidates = headings.flatMap((heading, column) =>
    matchesOf(heading)
      .filter(({ role }) => role !== 'client' || !isPerson || !isFirstName(heading))
      // A discount for prompt payment is none of the price.
      .filter(({ role, score }) => role !== 'discount' || matchOf(heading, 'cash_discount') <= score)
      .map((match: Match) => ({
        column,
        role: match.role,
        score: match.score * fitOf(FITS[match.role], profiles[column]),
      })),
  );
  weighEmptyClients(candidates, profiles);
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const assignments: Assignment[] = [];
  for (const candidate of candidates) {
    if (candidate.score < 0.34) break;
    if (!assignments.some(({ column, role }) => column === candidate.column || role === candidate.role)) {
      assignments.push(candidate);
    }
  }
  return byContent(namelessClient(withClient(assignments), headings, profiles), headings, profiles);
}

const lastNames = lazy(() => wordsOfAll(({ headings }) => headings.lastName));

/** Whether a heading is that of last names, beside one of first names. */
export function isLastName(heading: string): boolean {
  const plain = plainHeading(heading);
  return lastNames().some((word) => plain === word || plain.endsWith(` ${word}`));
}

function isFirstName(heading: string): boolean {
  return matchOf(heading, 'first_name') >= CONFIDENT_MATCH;
}

/** Of several columns for the client, one that is nearly empty beside another loses. */
function weighEmptyClients(candidates: Assignment[], profiles: ColumnProfile[]): void {
  const clients = candidates.filter(({ role }) => role === 'client');
  const shareOf = ({ column }: Assignment): number => profiles[column]?.share ?? 0;
  const fullest = Math.max(...clients.filter(({ score }) => score >= 0.34).map(shareOf));
  for (const client of clients) if (shareOf(client) < fullest / 2) client.score /= 2;
}

/** The roles that only tables of this kind have, given to columns that have no role yet. */
export function assignExtras(
  kind: TableKind,
  headings: string[],
  profiles: ColumnProfile[],
  columns: Column[],
): Assignment[] {
  const taken = new Set(columns.map(({ column }) => column - 1));
  const assignments: Assignment[] = [];
  for (const [kinds, role, fit] of EXTRAS) {
    if (!kinds.includes(kind)) continue;
    const scores = headings.map((heading, column) =>
      taken.has(column) ? 0 : matchOf(heading, role) * fitOf(fit, profiles[column]),
    );
    const score = Math.max(0, ...scores);
    if (score < CONFIDENT_MATCH) continue;
    const column = scores.indexOf(score);
    taken.add(column);
    assignments.push({ column, role, score });
  }
  return assignments;
}

/** Where only a customer number tells the clients apart, it is the client. */
function withClient(assignments: Assignment[]): Assignment[] {
  if (columnOf(assignments, 'client') || columnOf(assignments, 'supplier')) return assignments;
  return assignments.map((assignment) =>
    assignment.role === 'client_id' ? { ...assignment, role: 'client' } : assignment,
  );
}

/** Where no heading names the client, a column of words without a heading is taken, marked unsure. */
function namelessClient(
  assignments: Assignment[],
  headings: string[],
  profiles: ColumnProfile[],
): Assignment[] {
  if (columnOf(assignments, 'client') || columnOf(assignments, 'supplier')) return assignments;
  const column = profiles.findIndex(
    ({ words, emails }, index) => headings[index]?.trim() === '' && words >= 0.8 && emails < 0.5,
  );
  return column < 0 ? assignments : [...assignments, { column, role: 'client', score: UNSURE }];
}

/** Whether a heading names a role that only some kinds of table have. */
function isNamed(heading: string): boolean {
  return EXTRAS.some(([, role]) => matchOf(heading, role) >= CONFIDENT_MATCH);
}

const dateWords = lazy(() => new Set(wordsOfAll(({ headings }) => headings.date)));

/**
 * Columns of dates whose headings say nothing, marked unsure: the only one is the issue date where clients are billed; one
 * right after the issue date is the due date.
 */
function byContent(assignments: Assignment[], headings: string[], profiles: ColumnProfile[]): Assignment[] {
  const issued = columnOf(assignments, 'issued');
  const taken = new Set(assignments.map(({ column }) => column));
  if (!issued) {
    const days = profiles.flatMap(({ dates }, column) =>
      dates >= 0.8 && !taken.has(column) && !isNamed(headings[column] ?? '') ? column : [],
    );
    const [only, ...others] = days;
    const isBilling =
      columnOf(assignments, 'client') && (columnOf(assignments, 'amount') ?? columnOf(assignments, 'net'));
    if (only === undefined || others.length > 0 || !isBilling) return assignments;
    return [...assignments, { column: only, role: 'issued', score: UNSURE }];
  }
  if (columnOf(assignments, 'due')) return assignments;
  const next = issued.column + 1;
  const words = (headings[next] ?? 'none').replace(/[\s\d]+$/, '').toLowerCase();
  const nameless = words === '' || dateWords().has(words);
  const isDue = nameless && !taken.has(next) && (profiles[next]?.dates ?? 0) >= 0.9;
  return isDue ? [...assignments, { column: next, role: 'due', score: UNSURE }] : assignments;
}
