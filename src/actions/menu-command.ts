import { askForConsent } from '../google/consent';
import { readUserLocale, showAlert } from '../google/menu';
import { failureSentence } from '../words/failure-sentence';
import { languageOfLocale } from '../words/words-for';
import type { MenuCommand } from './action';

/**
 * What the menu calls: the person is asked first for what they have not allowed yet. What fails then is said in a sentence
 * instead of as Google's own red error.
 */
export function menuCommand({ run }: MenuCommand): () => void {
  return () => {
    askForConsent();
    try {
      run();
    } catch (error) {
      showAlert(failureSentence(error, languageOfLocale(readUserLocale())));
    }
  };
}
