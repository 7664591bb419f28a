import type { LetterReason } from '../model/letter-facts';
import type { Language } from './words';

/** What the owner should know before choosing a reason, in the owner's language; empty where there is nothing. */
export function reasonNote(reason: LetterReason, language: Language): string {
  // A farewell makes no false excuses, and only this one says something about the owner that may not be so.
  if (reason !== 'locust') return '';
  return language === 'de'
    ? 'Dieser Brief sagt, dass Sie nur noch in langfristigen Partnerschaften arbeiten. Nehmen Sie ihn nur, wenn das stimmt.'
    : 'This letter says that you now work only in long-term partnerships. Choose it only if that is true.';
}
