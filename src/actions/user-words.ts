import { readUserLocale } from '../google/menu';
import type { Words } from '../words/words';
import { languageOfLocale, wordsFor } from '../words/words-for';

/** The words of the person at the screen, for the menu: it is there before anybody has chosen a language. */
export function userWords(): Words {
  return wordsFor(languageOfLocale(readUserLocale()));
}
