/** Faults of a farewell that words give away; tags and length come in addition. */
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
 * The words that give each fault away, as patterns of whole words in any case, or as a regular expression if case
 * matters. A pattern stays within one sentence.
 */
export type LintRules = Record<WordFinding, (string | RegExp)[]>;

/** Everything the lint can find. */
export type FindingCode = WordFinding | 'tag' | 'length';

/** Why a finding does harm, and what to do about it. */
export type LintAdvice = Record<FindingCode, { why: string; remedy: string }>;
