import { askForConsent, lacksConsent } from '../google/consent';
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
    let isToAsk = false;
    try {
      isToAsk = lacksConsent();
      if (!isToAsk) run();
    } catch (error) {
      showAlert(failureSentence(error, languageOfLocale(readUserLocale())));
    }
    // Whether the end of the run that Google makes of it could be caught is not documented: it must not be.
    if (isToAsk) askForConsent();
  };
}
