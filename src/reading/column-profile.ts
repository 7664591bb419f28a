import type { Status } from '../languages/reading-language';
import { isNothing, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { readable } from '../model/text-limits';
import { amountReader } from './amount-format';
import { statusOf, yesOrNo } from './answer-words';
import { dateReader } from './date-format';
import { documentTypeIn } from './document-type';

/** Shares (0 … 1) of a column's filled cells that have a trait. */
export interface ColumnProfile {
  filled: number;
  /** Filled cells per cell, 0 … 1. */
  share: number;
  dates: number;
  /** Numbers, also as text. */
  numbers: number;
  /** Numbers with cents or a sign of currency. */
  money: number;
  /** Whole numbers below 1,000. */
  counts: number;
  /** Numbers of days, as dates are when their cells lost the format. */
  serials: number;
  /** Cells with a digit, and those of them with letters or a # beside it. */
  digits: number;
  codes: number;
  /** Yes, no and marks; 0 and 1 only where no other number is in the column. */
  answers: number;
  statuses: number;
  /** Statuses that tell whether an invoice was paid. */
  payments: number;
  /** Words such as invoice or credit note. */
  documentTypes: number;
  emails: number;
  /** Texts with letters. */
  words: number;
  /** Different values per filled cell. */
  distinct: number;
}

/** Enough to know a column, few enough to cost nothing on a long sheet. */
const SAMPLE = 200;

const readDate = dateReader('day-first');
const readAmount = amountReader('.');

type CellTrait = Exclude<keyof ColumnProfile, 'filled' | 'share' | 'distinct'>;

/** How each trait is told from a filled cell; one cell may have several. */
const CELL_TRAITS: Record<CellTrait, (cell: Cell, text: string) => boolean> = {
  dates: (cell, text) => typeof cell === 'string' && /\D/.test(text) && typeof readDate(cell) === 'number',
  numbers: isNumber,
  money: (cell, text) => isNumber(cell) && (/[.,]\d{2}\D*$|\p{Sc}/u.test(text) || Number(cell) % 1 !== 0),
  counts: (cell) => isCount(readAmount(cell)),
  serials: (cell, text) => /^\d{5}(\.\d+)?$|^\d{8}$/.test(text) && typeof readDate(cell) === 'number',
  digits: (_cell, text) => /\d/.test(text),
  codes: (_cell, text) => /\d/.test(text) && /[\p{L}#]/u.test(text),
  answers: (cell) => yesOrNo(cell) !== undefined,
  statuses: (cell) => typeof cell === 'string' && statusOf(cell) !== undefined,
  payments: (cell) => PAYMENT_STATUSES.includes(statusOf(cell)),
  documentTypes: (_cell, text) => documentTypeIn(text) !== undefined,
  emails: (_cell, text) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text),
  words: (cell, text) => typeof cell === 'string' && /\p{L}{2}/u.test(text),
};

const PAYMENT_STATUSES: (Status | undefined)[] = ['paid', 'partly', 'unpaid'];

function isNumber(cell: Cell): boolean {
  const amount = readAmount(cell);
  return typeof amount === 'number' || amount === 'ambiguous';
}

function isCount(amount: unknown): boolean {
  return typeof amount === 'number' && amount >= 0 && amount < 1000 && amount % 1 === 0;
}

/** What a column holds, from up to 200 of its filled cells. */
export function profileOf(cells: Iterable<Cell>): ColumnProfile {
  const seen = new Set<string>();
  const sample: [Cell, string][] = [];
  let all = 0;
  for (const cell of cells) {
    all += 1;
    const text = readable(textOf(cell));
    if (isNothing(text)) continue;
    sample.push([cell, text]);
    seen.add(text);
    if (sample.length === SAMPLE) break;
  }
  const filled = sample.length;
  const share = (trait: CellTrait): number =>
    filled === 0 ? 0 : sample.filter(([cell, text]) => CELL_TRAITS[trait](cell, text)).length / filled;
  const shares = Object.fromEntries(
    (Object.keys(CELL_TRAITS) as CellTrait[]).map((trait) => [trait, share(trait)]),
  );
  const isAnswered = !sample.some(([cell, text]) => isNumber(cell) && text !== '0' && text !== '1');
  return {
    ...(shares as Record<CellTrait, number>),
    answers: isAnswered ? (shares.answers ?? 0) : 0,
    filled,
    share: all === 0 ? 0 : filled / all,
    distinct: filled === 0 ? 0 : seen.size / filled,
  };
}
