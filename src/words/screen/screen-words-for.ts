import type { Language } from '../words';
import { deScreen } from './de';
import { enScreen } from './en';
import type { ScreenWords } from './screen-words';

/** What is said on the screen in a language. */
export function screenWordsFor(language: Language): ScreenWords {
  return language === 'de' ? deScreen : enScreen;
}
