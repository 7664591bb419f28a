import type { Origin } from './origin';

/** What can be said of a table before its rows are read. */
export const TABLE_PROBLEM_CODES = [
  'no-client-column',
  'client-in-notes',
  'no-amount-column',
  'not-client-invoices',
  'unsure-column',
] as const;

/**
 * Everything that can be wrong with a user's data. Each code has a sentence with a remedy in every
 * language (`src/words`) and a case that produces it (`test/`).
 */
export const PROBLEM_CODES = [
  'no-table',
  ...TABLE_PROBLEM_CODES,
  'unreadable-date',
  'ambiguous-date',
  'unreadable-amount',
  'ambiguous-amount',
  'unknown-status',
  'unknown-currency',
  'missing-client',
  'other-documents',
  'unknown-event',
  'undecided-complaint',
  'unknown-log-client',
  'paid-before-issued',
  'due-before-issued',
  'duplicate-number',
] as const;

/** The name of one kind of problem. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type TableProblemCode = (typeof TABLE_PROBLEM_CODES)[number];

/** A fault in the user's data: a value beside the results, never an exception. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  code: Code;
  /** The cell or row; absent when the whole table is meant. */
  origin?: Origin | undefined;
  /** The text as it stands in the cell, or the name the sentence speaks of. */
  detail: string;
}
