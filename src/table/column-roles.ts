import type { Content } from './column-content';
import { CLEAR, type Match, matchesOf } from './heading-match';
import type { Role } from './table';

/** A role given to a column (its index from 0) and how sure that is, 0 … 1. */
export interface Assignment {
  column: number;
  role: Role;
  score: number;
}

type Fit = (content: Content) => number;

const date: Fit = (content) => {
  if (content.dates >= 0.5 || isSerial(content)) return 1.1;
  // Figures such as 2102 for 21 February: a date by its heading only.
  return content.numbers >= 0.9 && content.money === 0 ? 0.6 : 0;
};
const money: Fit = ({ dates, numbers, money: withCents }) => {
  if (dates >= 0.5 || numbers === 0) return 0;
  return numbers < 0.5 ? 0.8 : withCents > 0 ? 1.05 : 1;
};
const count: Fit = ({ numbers, words }) => (numbers >= 0.5 || words > 0.3 ? 1 : 0.5);
const name: Fit = ({ words, emails, dates, answers }) => {
  if (answers >= 0.9) return 0;
  return words >= 0.3 && emails < 0.5 && dates < 0.5 ? 1.05 : 0.55;
};
const id: Fit = ({ dates, answers }) => (dates >= 0.5 || answers >= 0.9 ? 0 : 1);

/** What each role's column must look like: 1 it may, above 1 the content speaks for it, 0 it rules it out. */
const FITS: Record<Role, Fit> = {
  client: name,
  supplier: name,
  client_id: id,
  number: id,
  issued: date,
  due: date,
  paid_on: date,
  amount: money,
  net: money,
  paid_amount: money,
  open: money,
  discount: money,
  reminders: count,
  hours: count,
  days_late: count,
  joy: count,
  currency: ({ words }) => (words >= 0.5 ? 1 : 0.5),
  status: ({ statuses, answers, numbers, dates }) => {
    if (statuses >= 0.3 || answers >= 0.5) return 1.05;
    return numbers >= 0.5 || dates >= 0.5 ? 0 : 0.9;
  },
  terms: ({ dates, answers }) => (dates >= 0.5 || answers >= 0.5 ? 0 : 1),
  disputed: ({ numbers, answers }) => (numbers >= 0.5 && answers < 0.5 ? 0.5 : 1),
  email: ({ emails }) => (emails >= 0.3 ? 1.1 : 0),
};

/** Whether a column's content allows a role; an empty column is taken at its word. */
function fit(role: Role, content: Content): number {
  return content.filled === 0 ? 0.9 : FITS[role](content);
}

/** Whole numbers that may be the serial days of a spreadsheet whose cells lost their date format. */
function isSerial(content: Content): boolean {
  return content.numbers >= 0.9 && content.money === 0 && content.counts < 0.1;
}

/** One role for each column and one column for each role, the clearest first. */
export function assignRoles(headings: string[], contents: Content[]): Assignment[] {
  const candidates = headings.flatMap((heading, column) =>
    matchesOf(heading).map((match: Match) => ({
      column,
      role: match.role,
      score: match.score * fit(match.role, contents[column]),
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
  return byContent(withClient(assignments), headings, contents);
}

/** Where only a customer number tells the clients apart, it is the client. */
function withClient(assignments: Assignment[]): Assignment[] {
  if (assignments.some(({ role }) => role === 'client' || role === 'supplier')) return assignments;
  return assignments.map((assignment) =>
    assignment.role === 'client_id' ? { ...assignment, role: 'client' } : assignment,
  );
}

/** A column of dates right behind the issue date, under a heading that says nothing, is the due date: unsure. */
function byContent(assignments: Assignment[], headings: string[], contents: Content[]): Assignment[] {
  const issued = assignments.find(({ role }) => role === 'issued');
  const taken = new Set(assignments.map(({ column }) => column));
  if (!issued || assignments.some(({ role }) => role === 'due')) return assignments;
  const next = issued.column + 1;
  const nameless = /^(date|datum)?[\s\d]*$/i.test(headings[next] ?? 'none');
  const isDue = nameless && !taken.has(next) && contents[next].dates >= 0.9;
  return isDue ? [...assignments, { column: next, role: 'due', score: CLEAR / 2 }] : assignments;
}
