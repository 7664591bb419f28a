import type { FailureCode } from '../model/refusal';

/** What is said where something could not be done; `google` gives the person what Google says. */
export type FailureWords = Record<Exclude<FailureCode, 'google'> | 'offline', string> & {
  google: (said: string) => string;
};

/** Why something could not be done, as a sentence. */
export function failureText(
  { code, detail }: { code: FailureCode | 'offline'; detail: string },
  words: FailureWords,
): string {
  return code === 'google' ? words.google(detail) : words[code];
}
