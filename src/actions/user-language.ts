import { readUserLocale } from '../google/menu';
import { readUserLanguage } from '../google/stored-memory';
import type { Language } from '../model/language';
import { languageOfLocale } from '../words/words-for';

/** The language of the person at the screen: the one they chose for the sidebar, else that of their account. */
export function userLanguage(): Language {
  return readUserLanguage() ?? languageOfLocale(readUserLocale());
}
