import { de } from './de';
import { en } from './en';
import type { Language, WorkbenchWords } from './words';

/** The words of a language. */
export function wordsFor(language: Language): WorkbenchWords {
  return language === 'de' ? de : en;
}

/** German for German locales and tags, English for all others. */
export function languageOf(tag: string | null | undefined): Language {
  return /^de\b|^de[_-]/i.test(tag ?? '') ? 'de' : 'en';
}
