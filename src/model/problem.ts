import type { Origin } from './origin';
import type { LeftOutKind } from './table-kind';

/** What can be said of a table before its rows are read. */
export const TABLE_PROBLEM_CODES = [
  'no-client-column',
  'client-in-notes',
  'no-amount-column',
  'not-client-invoices',
  'ageing-summary',
  'unknown-table',
  'unsure-column',
] as const;

/**
 * Everything that can be wrong with a user's data. Each code has a sentence with a remedy in every
 * language (`src/words`) and a case that produces it (`test/`).
 */
export const PROBLEM_CODES = [
  'no-table',
  'no-headings',
  ...TABLE_PROBLEM_CODES,
  'unreadable-date',
  'ambiguous-date',
  'half-converted-dates',
  'unreadable-amount',
  'ambiguous-amount',
  'unknown-status',
  'unknown-currency',
  'missing-client',
  'long-name',
  'other-documents',
  'unknown-event',
  'undecided-complaint',
  'unknown-log-client',
  'paid-before-issued',
  'due-before-issued',
  'duplicate-number',
  'unreadable-setting',
  'unreadable-entry',
] as const;

/** The name of one kind of problem. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type TableProblemCode = (typeof TABLE_PROBLEM_CODES)[number];

export type TextCode = Exclude<ProblemCode, 'not-client-invoices' | 'other-documents'>;

/** Codes whose detail is a text: as it is in the cell, or the name that the sentence speaks of. */
export const TEXT_CODES = PROBLEM_CODES.filter(
  (code): code is TextCode => code !== 'not-client-invoices' && code !== 'other-documents',
);

/** The cell or row of a problem; absent when the whole table or book is meant. */
interface Placed {
  origin?: Origin | undefined;
}

/** Something in the user's data that a text is enough to tell of. */
export interface TextProblem<Code extends TextCode = TextCode> extends Placed {
  code: Code;
  detail: string;
}

/** A table that has no invoices to clients; the detail is what it has. */
export interface KindProblem extends Placed {
  code: 'not-client-invoices';
  detail: LeftOutKind;
}

/** Rows that are no invoices by their type; the detail is how many. */
export interface CountProblem extends Placed {
  code: 'other-documents';
  detail: number;
}

/** A fault in the user's data: a value beside the results, never an exception. */
export type Problem = TextProblem | KindProblem | CountProblem;

/** A fault that shows before the rows of a table are read. */
export type TableProblem = TextProblem<Extract<TableProblemCode, TextCode>> | KindProblem;
