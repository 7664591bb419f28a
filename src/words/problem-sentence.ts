import { columnLetters } from '../model/a1-notation';
import type { Origin } from '../model/origin';
import type { Problem, ProblemCode } from '../model/problem';
import type { ProblemSentences, Words } from './words';

/** What is wrong, where, and what to do: one sentence. */
export function problemSentence<Code extends ProblemCode>(
  problem: Problem & { code: Code },
  words: Pick<Words, 'leftOut'> & { problems: ProblemSentences<Code> },
): string {
  const sentence = words.problems[problem.code];
  return sentence(detailOf(problem, words), problem.origin ? placeName(problem.origin) : '');
}

/** The detail of a problem as text; of a table that is left out, why. */
function detailOf(problem: Problem, { leftOut }: Pick<Words, 'leftOut'>): string {
  return problem.code === 'not-client-invoices' ? leftOut[problem.detail] : String(problem.detail);
}

/** A place as Sheets writes it: Invoices!E7, 'My invoices'!E7, or E7 where the sheet is not known. */
export function placeName(origin: Origin): string {
  const cell = `${origin.column ? columnLetters(origin.column) : ''}${origin.row}`;
  return origin.sheet ? `${quotedSheet(origin.sheet)}!${cell}` : cell;
}

/** The name of a sheet as formulas write it. */
export function quotedSheet(name: string): string {
  // A name with a digit may look like a cell.
  return /^[\p{L}_]+$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
