import type { Language } from '../model/language';
import { deSheets } from './de/sheets';
import { enSheets } from './en/sheets';
import type { SheetWords } from './sheet-words';
import { languageOfLocale } from './words-for';

/** What we write into a book, in every language. */
export const SHEET_WORDS: Record<Language, SheetWords> = { de: deSheets, en: enSheets };

/** What we write into a book of a locale such as "de_AT". */
export function sheetWordsFor(locale: string): SheetWords {
  return SHEET_WORDS[languageOfLocale(locale)];
}
