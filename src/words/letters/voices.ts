import { deDu } from './de-du';
import { deSie } from './de-sie';
import { en } from './en';
import type { LetterVoice } from './letter-facts';
import type { LetterWords } from './letter-words';

/** The words of every voice. */
export const VOICES: Record<LetterVoice, LetterWords> = { 'de-sie': deSie, 'de-du': deDu, en };
