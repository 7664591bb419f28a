/** What can be wrong with the owner's own wording of letters. */
export const WORDING_PROBLEM_CODES = [
  'unknown-tag',
  'empty-tag',
  'broken-tag',
  'empty-part',
  'no-heading',
  'unknown-language',
  'unknown-address',
  'unknown-reason',
  'unknown-part',
  'twice',
] as const;
export type WordingProblemCode = (typeof WORDING_PROBLEM_CODES)[number];

/** What letters say in a language, in every form of address. */
export interface LetterLanguageWords {
  /** Headings of the open invoices. */
  columns: { number: string; issued: string; due: string; open: string };
  /** Within a sentence, after an amount. */
  dueOn(day: string): string;
  /** A sentence in quotation marks. */
  quoted(sentence: string): string;
  /** Before a problem with the owner's wording: the row of its sheet. */
  inRow(row: number, sentence: string): string;
  /** What is wrong and what to do; `known` lists the names there are. */
  wordingProblems: Record<WordingProblemCode, (detail: string, known: string) => string>;
}
