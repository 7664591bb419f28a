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
