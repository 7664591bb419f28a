import type { LetterVoice } from '../model/letter-facts';
import { deDu } from './de/letter-du';
import { deSie } from './de/letter-sie';
import { en } from './en/letter';
import type { LetterWords } from './letter-words';

/** The words of every voice. */
export const VOICES: Record<LetterVoice, LetterWords> = { 'de-sie': deSie, 'de-du': deDu, en };
