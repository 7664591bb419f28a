import { freezeFormulas, insertFormulas as insert, refreshFormulas } from '../google/formulas';
import { readUserLocale, showMessage } from '../google/menu';
import { languageOfLocale, wordsFor } from '../words/words-for';
import type { FormulaOrder } from './exchange';

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

/** Writes formulas behind the last column of a sheet, so that nothing is overwritten; gives the column of the first. */
export function insertFormulas({ place, headings, formulas }: FormulaOrder): number {
  return insert(place, headings, formulas);
}
