import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
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

type RoleFit = (profile: ColumnProfile) => number;

const date: RoleFit = (profile) => {
  if (profile.dates >= 0.5 || isSerial(profile)) return 1.1;
  // 2102 for 21 February is a date by its heading only.
  return profile.numbers >= 0.9 && profile.money === 0 ? 0.6 : 0;
};
const money: RoleFit = ({ dates, numbers, money: withCents }) => {
  if (dates >= 0.5 || numbers === 0) return 0;
  return numbers < 0.5 ? 0.8 : withCents > 0 ? 1.05 : 1;
};
const count: RoleFit = ({ numbers, words }) => (numbers >= 0.5 || words > 0.3 ? 1 : 0.5);
const name: RoleFit = ({ words, emails, dates, answers }) => {
  if (answers >= 0.9) return 0;
  return words >= 0.3 && emails < 0.5 && dates < 0.5 ? 1.05 : 0.55;
};
const id: RoleFit = ({ dates, answers }) => (dates >= 0.5 || answers >= 0.9 ? 0 : 1);

/** What each role's column must look like: 1 it may, above 1 its cells speak for it, 0 they rule it out. */
const FITS: Record<(typeof ROLES)[number], RoleFit> = {
  client: name,
  supplier: name,
  recommended_by: name,
  client_id: id,
  number: id,
  issued: date,
  due: date,
  paid_on: date,
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
  status: ({ statuses, answers, numbers, dates }) => {
    if (statuses >= 0.3 || answers >= 0.5) return 1.05;
    return numbers >= 0.5 || dates >= 0.5 ? 0 : 0.9;
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

/** Whether whole numbers may be serial days whose cells lost their date format. */
function isSerial(profile: ColumnProfile): boolean {
  return profile.numbers >= 0.9 && profile.money === 0 && profile.counts < 0.1;
}

/** One role for each column and one column for each role, the clearest first. */
export function assignRoles(headings: string[], profiles: ColumnProfile[]): Assignment[] {
  const candidates = headings.flatMap((heading, column) =>
    matchesOf(heading).map((match: Match) => ({
      column,
      role: match.role,
      score: match.score * fitOf(FITS[match.role], profiles[column]),
    })),
  );
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
  return column < 0 ? assignments : [...assignments, { column, role: 'client', score: CONFIDENT_MATCH / 2 }];
}

const dateWords = lazy(() => new Set(wordsOfAll(({ headings }) => headings.date)));

/**
 * A column of dates right after the issue date, under a heading that says nothing, is taken for the due date, marked
 * unsure.
 */
function byContent(assignments: Assignment[], headings: string[], profiles: ColumnProfile[]): Assignment[] {
  const issued = columnOf(assignments, 'issued');
  const taken = new Set(assignments.map(({ column }) => column));
  if (!issued || columnOf(assignments, 'due')) return assignments;
  const next = issued.column + 1;
  const words = (headings[next] ?? 'none').replace(/[\s\d]+$/, '').toLowerCase();
  const nameless = words === '' || dateWords().has(words);
  const isDue = nameless && !taken.has(next) && (profiles[next]?.dates ?? 0) >= 0.9;
  return isDue ? [...assignments, { column: next, role: 'due', score: CONFIDENT_MATCH / 2 }] : assignments;
}
