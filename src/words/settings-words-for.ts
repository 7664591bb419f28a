import type { Language } from '../model/language';
import type { SettingsWords } from '../model/settings-sheet';
import { settingsDe } from './de/settings';
import { settingsEn } from './en/settings';
import { languageOfLocale } from './words-for';

/** Energy settings in every language. */
export const SETTINGS_WORDS: Record<Language, SettingsWords> = { de: settingsDe, en: settingsEn };

/** The words of Energy settings in a book of a locale such as "de_AT". */
export function settingsWordsFor(locale: string): SettingsWords {
  return SETTINGS_WORDS[languageOfLocale(locale)];
}
