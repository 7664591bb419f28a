import { columnLetters } from '../model/a1-notation';
import type { Origin } from '../model/origin';
import type { Problem, ProblemCode } from '../model/problem';
import type { TableKind } from '../model/table';
import type { ProblemSentences, Words } from './words';

/** What is wrong, where, and what to do: one sentence. */
export function problemSentence<Code extends ProblemCode>(
  problem: Problem<Code>,
  words: Pick<Words, 'tableKinds'> & { problems: ProblemSentences<Code> },
): string {
  // The kind of a table is told by its name in the person's language.
  const detail =
    problem.code === 'not-client-invoices' ? words.tableKinds[problem.detail as TableKind] : problem.detail;
  return words.problems[problem.code](detail, problem.origin ? placeName(problem.origin) : '');
}

/** A place as Sheets writes it: Invoices!E7, 'My invoices'!E7, or E7 where the sheet is not known. */
export function placeName(origin: Origin): string {
  const cell = `${origin.column ? columnLetters(origin.column) : ''}${origin.row}`;
  return origin.sheet ? `${quotedSheet(origin.sheet)}!${cell}` : cell;
}

/** The name of a sheet as it stands in a formula. */
export function quotedSheet(name: string): string {
  // With a figure in it, a name may look like a cell.
  return /^[\p{L}_]+$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
