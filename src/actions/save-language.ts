import { saveUserLanguage } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';

/** Remembers in which language this person wants the sidebar; no figure depends on it. */
export const saveLanguage = action(ACTION_ARGUMENTS.saveLanguage, (language) => {
  saveUserLanguage(language);
  return null;
});
