import type { Language } from '../model/language';
import type { LetterVoice } from '../model/letter-facts';
import { guideDeDu } from './de/guide-du';
import { guideDeSie } from './de/guide-sie';
import { deDu } from './de/letter-du';
import { letterLanguageDe } from './de/letter-language';
import { deSie } from './de/letter-sie';
import { guideEn } from './en/guide';
import { en } from './en/letter';
import { letterLanguageEn } from './en/letter-language';
import type { GuideWords } from './guide-words';
import type { LetterLanguageWords } from './letter-language-words';
import type { LetterWords } from './letter-words';

/** The letters of every voice. */
export const VOICES: Record<LetterVoice, LetterWords> = { 'de-sie': deSie, 'de-du': deDu, en };

/** The guides for a talk of every voice. */
export const GUIDES: Record<LetterVoice, GuideWords> = {
  'de-sie': guideDeSie,
  'de-du': guideDeDu,
  en: guideEn,
};

/** What letters say in every language, whatever their voice. */
export const LETTER_WORDS: Record<Language, LetterLanguageWords> = {
  de: letterLanguageDe,
  en: letterLanguageEn,
};
