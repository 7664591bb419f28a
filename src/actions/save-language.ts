import { saveUserLanguage } from '../google/memory';
import type { Language } from '../words/words';

/** Remembers in which language this person wants the sidebar; no figure depends on it. */
export function saveLanguage(language: Language): null {
  saveUserLanguage(language);
  return null;
}
