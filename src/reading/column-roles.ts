import { wordsOfAll } from '../languages/languages';
import { LETTER_ROLES } from '../model/entry';
import { lazy } from '../model/lazy';
import { plainHeading } from '../model/plain-text';
import { type Column, columnOf } from '../model/table';
import type { TableKind } from '../model/table-kind';
import type { Assignment } from './assignment';
import { EXTRAS, fitOf, roleFit } from './column-fits';
import { dayByContent, namelessClient } from './column-guesses';
import type { ColumnProfile } from './column-profile';
import { CONFIDENT_MATCH, type Match, matchesOf, matchOf } from './heading-match';

/** One role for each column and one column for each role, the clearest first. */
export function assignRoles(headings: string[], profiles: ColumnProfile[]): Assignment[] {
  const isPerson = headings.some(isLastName) && headings.some(isFirstName);
  const candidates = headings.flatMap((heading, column) =>
    matchesOf(heading)
      // A heading of a letter's column means nothing else, whatever words are in it.
      .filter(() => !LETTER_ROLES.some((role) => matchOf(heading, role) === 1))
      .filter(({ role }) => role !== 'client' || !isPerson || !isFirstName(heading))
      // A discount for prompt payment is none of the price.
      .filter(({ role, score }) => role !== 'discount' || matchOf(heading, 'cash_discount') <= score)
      .map((match: Match) => ({
        column,
        role: match.role,
        score: match.score * roleFit(match.role, profiles[column]),
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
  return dayByContent(namelessClient(withClient(assignments), headings, profiles), headings, profiles);
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
