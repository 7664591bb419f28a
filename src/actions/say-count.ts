import type { FormulaCount } from '../google/formulas';
import { readUserLocale, showMessage } from '../google/menu';
import type { Language } from '../model/language';
import { languageOfLocale, wordsFor } from '../words/words-for';

/** Says how many formulas a command of the menu has changed, and how many it had to leave. */
export function sayCount(caption: Record<Language, string>, { done, kept }: FormulaCount): void {
  const language = languageOfLocale(readUserLocale());
  showMessage(`${caption[language]}: ${done}${kept > 0 ? wordsFor(language).keptFormulas(kept) : ''}`);
}
