import { de } from './de/cells';
import { en } from './en/cells';
import type { Language, Words } from './words';

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return language === 'de' ? de : en;
}

/** The language of a locale such as "de_AT" or "en-GB": German for German ones, English for all others. */
export function languageOfLocale(locale: string): Language {
  return /^de\b|^de[_-]/i.test(locale) ? 'de' : 'en';
}
