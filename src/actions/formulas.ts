import { freezeFormulas, refreshFormulas } from '../google/formulas';
import { readUserLocale, showMessage } from '../google/menu';
import { languageOfLocale, wordsFor } from '../words/words-for';

/** Works out all formulas of ours anew: those that name no tables do not notice a change of them. */
export function refreshEnergy(): void {
  const { menu } = wordsFor(languageOfLocale(readUserLocale()));
  showMessage(`${menu.refresh}: ${refreshFormulas()}`);
}

/** Puts values in the place of our formulas. */
export function freezeEnergy(): void {
  const { menu } = wordsFor(languageOfLocale(readUserLocale()));
  showMessage(`${menu.freeze}: ${freezeFormulas()}`);
}

export { insertFormulas } from '../google/formulas';
