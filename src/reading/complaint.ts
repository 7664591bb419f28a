import { wordsIn } from '../languages/languages';
import type { CellWords } from '../languages/reading-language';
import type { Complaint } from '../model/invoice';
import { isNothing, plainText, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { yesOrNo } from './answer-words';
import { patternTest } from './word-patterns';

/** Whether a plain text says that a complaint had a reason. Ask first whether it says that it had none. */
export const saysFounded = patternTest(({ cells }) => wordsIn(cells.complaints.founded));

/** Whether a plain text says that a complaint had no reason: in its own words, or with a "not" right before one for a reason. */
export const saysUnfounded = patternTest(({ cells }) => [
  ...wordsIn(cells.complaints.unfounded),
  ...negated(cells, wordsIn(cells.complaints.founded)),
]);

/** Patterns for words right after a "not". */
function negated({ negations }: CellWords, patterns: string[]): string[] {
  return wordsIn(negations).flatMap((not) => patterns.map((pattern) => `${not} ${pattern}`));
}

/**
 * What a cell for complaints says. No, a dash or nothing means none; yes, a date or words that nobody knows mean one of which
 * the cell does not say whether it had a reason.
 */
export function complaintIn(cell: Cell): Complaint {
  const text = textOf(cell);
  const answer = yesOrNo(cell);
  if (answer === false || isNothing(text)) return 'none';
  if (answer) return 'unsaid';
  const plain = plainText(text);
  if (saysUnfounded(plain)) return 'unfounded';
  return saysFounded(plain) ? 'founded' : 'unsaid';
}
