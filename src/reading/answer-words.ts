import { wordsIn, wordsOfAll } from '../languages/languages';
import { type OwnSheetWords, STATUSES, type Status, type WordList } from '../languages/reading-language';
import { DECISIONS, type Decision } from '../model/entry';
import { lazy } from '../model/lazy';
import { LETTER_REASONS, LETTER_VOICES } from '../model/letter-facts';
import { CONTRACTS } from '../model/letter-input';
import { memoized } from '../model/memoized';
import { plainText, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { anyOf, meaningFinder, patternTest, wholeTextFinder } from './word-patterns';

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

const statusIn = meaningFinder(STATUSES, (status, { cells }) => wordsIn(cells.statuses[status]));

/**
 * Finds a negation up to three words before a word for paid, or glued to it ("unpaid"); a "no" right after one ("paid: no");
 * and a payment that is said to be missing.
 */
const notPaid = lazy(() => {
  const paid = anyOf(({ cells }) => wordsIn(cells.statuses.paid));
  const not = anyOf(({ cells }) => wordsIn(cells.negations).filter((word) => !word.endsWith('*')));
  const glued = wordsOfAll(({ cells }) => cells.negations).flatMap((word) =>
    word.endsWith('*') ? word.slice(0, -1) : [],
  );
  const no = anyOf(({ cells }) => wordsIn(cells.no));
  const missing = anyOf(({ cells }) => wordsIn(cells.absences));
  const payment = anyOf(({ cells }) => wordsIn(cells.documents.payment));
  return new RegExp(
    [
      `${not} (?:\\w+ ){0,3}?${paid}`,
      `\\b(?:${glued.join('|')})${paid.replaceAll('\\b', '')}`,
      `${paid}\\w* ${no}$`,
      `${missing} ${payment}`,
    ].join('|'),
  );
});

/** Whether a plain text could deny anything. Cheap, which `notPaid` is not: most cells that are tried are names and numbers. */
const mayDeny = patternTest(({ cells }) => wordsOf(cells.negations, cells.absences, cells.no));

/** Words have at least two letters; numbers of documents need not be tried as words. */
const HAS_WORD = /[^\d\W]{2}/;

/** Words that a text may consist of which says "not yet" and no more. */
const denials = lazy(
  () =>
    new Set(
      wordsOfAll(({ cells }) => `${cells.negations}, ${cells.yet}`).flatMap((phrase) => phrase.split(' ')),
    ),
);

const saysPartly = patternTest(({ cells }) => wordsIn(cells.statuses.partly));

/** What a status cell says; yes and no answer a heading such as "Paid?". Undefined for other words. */
export const statusOf: (cell: Cell) => Status | undefined = memoized((cell) => {
  const answer = yesOrNo(cell);
  if (answer !== undefined) return answer ? 'paid' : 'open';
  const plain = plainText(textOf(cell));
  if (!HAS_WORD.test(plain)) return undefined;
  const status = statusIn(plain);
  if (status === 'void' && saysPartly(plain)) {
    // What was refunded or cancelled in part still counts; nothing is said of the payment.
    return 'unsaid';
  }
  if (status === undefined && saysNot(plain) && plain.split(' ').every((word) => denials().has(word)))
    return 'unpaid';
  const isFact = status === 'open' || status === 'paid' || status === 'unsaid' || status === undefined;
  return isFact && mayDeny(plain) && notPaid().test(plain) ? 'unpaid' : status;
});

/** Whether a plain text has a word for "not", "no" or "without". */
export const saysNot = patternTest(({ cells }) =>
  wordsOf(cells.negations, cells.absences).filter((word) => !word.endsWith('*')),
);

function wordsOf(...lists: string[]): string[] {
  return lists.flatMap(wordsIn);
}

const decisionWord = wholeTextFinder(
  DECISIONS,
  (decision, { ownSheets }) => ownSheets?.decisions[decision] ?? '',
);

/** The decision that a word says; null for any other. */
export function decisionOf(text: string): Decision | null {
  return decisionWord(plainText(text)) ?? null;
}

/** What a letter's cell says; null for any other text. */
export const voiceOf = choiceFinder(LETTER_VOICES, ({ voices }) => voices);
export const reasonOf = choiceFinder(LETTER_REASONS, ({ reasons }) => reasons);
export const contractOf = choiceFinder(CONTRACTS, ({ contracts }) => contracts);

function choiceFinder<T extends string>(
  choices: readonly T[],
  wordsOfChoices: (own: OwnSheetWords) => Record<T, WordList>,
): (text: string) => T | null {
  const find = wholeTextFinder(choices, (choice, { ownSheets }) =>
    ownSheets ? wordsOfChoices(ownSheets)[choice] : '',
  );
  return (text) => find(plainText(text)) ?? null;
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
