import type { FailureCode } from '../model/refusal';

/** Failures of which more is to be said than their code. */
type DetailedCode = 'google' | 'volatile';

/** What is said where something could not be done; `google` gives the person what Google says, `volatile` the column. */
export type FailureWords = Record<Exclude<FailureCode, DetailedCode> | 'offline', string> &
  Record<DetailedCode, (detail: string) => string>;

/** Why something could not be done, as a sentence. */
export function failureText(
  { code, detail }: { code: FailureCode | 'offline'; detail: string },
  words: FailureWords,
): string {
  return code === 'google' || code === 'volatile' ? words[code](detail) : words[code];
}
