import type { Language } from '../model/language';
import { failuresDe } from './de/failures';
import { failuresEn } from './en/failures';
import { type FailureWords, failureText } from './failure-words';
import { failureOf } from './refusals';

/** Why something could not be done, by what was thrown, as a sentence in a person's language. */
export function failureSentence(thrown: unknown, language: Language): string {
  const words: Record<Language, FailureWords> = { de: failuresDe, en: failuresEn };
  return failureText(failureOf(thrown), words[language]);
}
