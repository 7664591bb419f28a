import type { Status } from '../languages/cell-words';
import type { Decision } from '../model/entry';
import { memoized } from '../model/memoized';
import type { Cell } from '../model/table';
import { plainText, textOf } from './plain-text';
import { meaningFinder } from './word-patterns';

const YES = new Set('yes y ja j true wahr x 1 ok si oui da'.split(' '));
const NO = new Set('no n nein false falsch 0 none keine non ne'.split(' '));

/** Yes or no; undefined for anything else. */
export function yesOrNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string' && /^[✓✔☑]$/.test(cell.trim())) return true;
  const text = plainText(textOf(cell));
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
}

const statusIn = meaningFinder('statuses');

/** What a status cell says; yes and no answer a heading such as "Paid?". Undefined for other words. */
export const statusOf: (cell: Cell) => Status | undefined = memoized((cell) => {
  const answer = yesOrNo(cell);
  if (answer !== undefined) return answer ? 'paid' : 'open';
  return statusIn(plainText(textOf(cell)));
});

const DECISION_WORDS: [RegExp, Decision][] = [
  [/^(keep|behalten)$/, 'keep'],
  [/^(talk|ansprechen)$/, 'talk'],
  [/^(part|trennen)$/, 'part'],
  [/^(later|spaeter)$/, 'later'],
];

/** The decision that a word says; null for any other. */
export function decisionOf(text: string): Decision | null {
  const plain = plainText(text);
  return DECISION_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** How the owner addresses a client: by the word itself, or by yes and no under a heading that asks for first names. */
export function addressFormOf(cell: Cell): 'Sie' | 'du' | undefined {
  const plain = plainText(textOf(cell));
  if (plain === 'sie' || plain === 'du') return plain === 'du' ? 'du' : 'Sie';
  const answer = yesOrNo(cell);
  return answer === undefined ? undefined : answer ? 'du' : 'Sie';
}
