/** What a farewell never does and words can show, apart from tags and length. */
export const WORD_FINDINGS = [
  'blame',
  'score',
  'kind',
  'price',
  'back-door',
  'apology',
  'threat',
  'third-party',
] as const;
export type WordFinding = (typeof WORD_FINDINGS)[number];

/**
 * For each finding the words that show it, as patterns of whole words in any case, or as an expression where the case
 * matters. A pattern stays within one sentence.
 */
export type LintRules = Record<WordFinding, (string | RegExp)[]>;

/** Everything that the lint can find. */
export type FindingCode = WordFinding | 'tag' | 'length';

/** Why a finding does harm, and what to do about it. */
export type LintAdvice = Record<FindingCode, { why: string; remedy: string }>;
