import type { Language } from '../model/language';
import { deSheets } from './de/sheets';
import { enSheets } from './en/sheets';
import type { SheetWords } from './sheet-words';

/** What we write into a book, in every language. */
export const SHEET_WORDS: Record<Language, SheetWords> = { de: deSheets, en: enSheets };
