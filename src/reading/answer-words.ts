import { wordsIn } from '../languages/languages';
import { type CellWords, STATUSES, type Status } from '../languages/reading-language';
import { DECISIONS, type Decision } from '../model/entry';
import { memoized } from '../model/memoized';
import { plainText, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { meaningFinder, wholeTextFinder } from './word-patterns';

/** Signs that answer in every language. */
const SIGNS = new Map([
  ['✓', true],
  ['✔', true],
  ['☑', true],
  ['x', true],
  ['1', true],
  ['0', false],
]);

const answerOf = wholeTextFinder([true, false], (answer, { cells }) => (answer ? cells.yes : cells.no));

/** Yes or no; undefined for anything else. */
export function yesOrNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const text = textOf(cell);
  const plain = plainText(text);
  return SIGNS.get(text) ?? SIGNS.get(plain) ?? answerOf(plain);
}

const statusIn = meaningFinder(STATUSES, (status, { cells }) =>
  status === 'open' ? openPatterns(cells) : wordsIn(cells.statuses[status]),
);

/** The patterns that say that an invoice is open: its own words, and a word for paid right after a "not". */
function openPatterns({ statuses, negations }: CellWords): string[] {
  const notPaid = wordsIn(negations).flatMap((not) => wordsIn(statuses.paid).map((paid) => `${not} ${paid}`));
  return [...wordsIn(statuses.open), ...notPaid];
}

/** What a status cell says; yes and no answer a heading such as "Paid?". Undefined for other words. */
export const statusOf: (cell: Cell) => Status | undefined = memoized((cell) => {
  const answer = yesOrNo(cell);
  if (answer !== undefined) return answer ? 'paid' : 'open';
  return statusIn(plainText(textOf(cell)));
});

const decisionWord = wholeTextFinder(
  DECISIONS,
  (decision, { ownSheets }) => ownSheets?.decisions[decision] ?? '',
);

/** The decision that a word says; null for any other. */
export function decisionOf(text: string): Decision | null {
  return decisionWord(plainText(text)) ?? null;
}

const addressFormWord = wholeTextFinder(
  ['Sie', 'du'] as const,
  (form, { ownSheets }) => ownSheets?.addressForms[form] ?? '',
);

/** How the owner addresses a client: the cell says it, or answers yes or no to a heading that asks about first names. */
export function addressFormOf(cell: Cell): 'Sie' | 'du' | undefined {
  const form = addressFormWord(plainText(textOf(cell)));
  if (form) return form;
  const answer = yesOrNo(cell);
  return answer === undefined ? undefined : answer ? 'du' : 'Sie';
}
