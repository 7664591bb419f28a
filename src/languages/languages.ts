import { de } from './de/de';
import { en } from './en/en';
import { es } from './es/es';
import { fr } from './fr/fr';
import { it } from './it/it';
import type { ReadingLanguage, WordList } from './reading-language';
import { sr } from './sr/sr';

/** Every language that is read. Where two know a heading equally well, the first one counts. */
export const READING_LANGUAGES = [en, de, fr, it, sr, es];

export type ReadingLanguageCode = (typeof READING_LANGUAGES)[number]['code'];

/** The words of a list. */
export function wordsIn(list: WordList): string[] {
  return list === '' ? [] : list.split(/,\s+/);
}

/** The words that all languages together have for one thing. */
export function wordsOfAll(listOf: (language: ReadingLanguage) => WordList): string[] {
  return READING_LANGUAGES.flatMap((language) => wordsIn(listOf(language)));
}
