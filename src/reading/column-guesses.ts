import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { hasWord } from '../model/plain-text';
import { columnOf, EXTRA_ROLES } from '../model/table';
import type { Assignment } from './assignment';
import type { ColumnProfile } from './column-profile';
import { CONFIDENT_MATCH, kindWords, matchOf } from './heading-match';

/** The score of a role that only the cells speak for. */
const UNSURE = CONFIDENT_MATCH / 2;

/**
 * Where no heading names the client, a column of words without a heading is taken, else the only column of words beside number,
 * day and amount, however it is called; both are marked unsure.
 */
export function namelessClient(
  assignments: Assignment[],
  headings: string[],
  profiles: ColumnProfile[],
): Assignment[] {
  if (columnOf(assignments, 'client') || columnOf(assignments, 'supplier')) return assignments;
  const taken = new Set(assignments.map(({ column }) => column));
  const columns = profiles.flatMap((profile, column) =>
    namesSomebody(profile) && !taken.has(column) ? column : [],
  );
  const blank = columns.find((column) => headings[column]?.trim() === '');
  const [only, ...others] = columns.filter((column) => !tellsOtherThings(headings[column] ?? ''));
  const isBilling = columnOf(assignments, 'number') && columnOf(assignments, 'issued');
  const column = blank ?? (isBilling && others.length === 0 ? only : undefined);
  return column === undefined ? assignments : [...assignments, { column, role: 'client', score: UNSURE }];
}

function namesSomebody({ words, emails, statuses, answers, dates, documentTypes }: ColumnProfile): boolean {
  return words >= 0.8 && Math.max(emails, statuses, answers, dates, documentTypes) < 0.5;
}

const otherWords = lazy(() => new Set(wordsOfAll(({ headings }) => `${headings.notes}, ${headings.lines}`)));

/** Whether a heading is one of remarks, of lines, or of a column that only some tables have. */
function tellsOtherThings(heading: string): boolean {
  return hasWord(heading, otherWords()) || isNamed(heading) || Object.keys(kindWords([heading])).length > 0;
}

/** Whether a heading names a role that only some kinds of table have. */
function isNamed(heading: string): boolean {
  return EXTRA_ROLES.some((role) => matchOf(heading, role) >= CONFIDENT_MATCH);
}

const dateWords = lazy(() => new Set(wordsOfAll(({ headings }) => headings.date)));

/**
 * Columns of dates whose headings say nothing, marked unsure: the only one is the issue date where clients are billed; one
 * right after the issue date is the due date.
 */
export function dayByContent(
  assignments: Assignment[],
  headings: string[],
  profiles: ColumnProfile[],
): Assignment[] {
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
  const words = (headings[next] ?? 'none').replace(/(?<![\s\d])[\s\d]+$/, '').toLowerCase();
  const nameless = words === '' || dateWords().has(words);
  const isDue = nameless && !taken.has(next) && (profiles[next]?.dates ?? 0) >= 0.9;
  return isDue ? [...assignments, { column: next, role: 'due', score: UNSURE }] : assignments;
}
