import { deScreen } from './de/screen';
import { enScreen } from './en/screen';
import type { ScreenWords } from './screen-words';
import type { Language } from './words';

/** What the screen says in a language. */
export function screenWordsFor(language: Language): ScreenWords {
  return language === 'de' ? deScreen : enScreen;
}
