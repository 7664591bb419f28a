import { type FormulaCount, freezeFormulas, refreshFormulas } from '../google/formulas';
import { showMessage } from '../google/menu';
import { userWords } from './user-words';

/** Works out all formulas of ours anew: those that name no tables do not notice a change of them. */
export function refreshEnergy(): void {
  say('refresh', refreshFormulas());
}

/** Puts values in the place of our formulas. */
export function freezeEnergy(): void {
  say('freeze', freezeFormulas());
}

function say(what: 'refresh' | 'freeze', { done, kept }: FormulaCount): void {
  const { menu } = userWords();
  showMessage(`${menu[what]}: ${done}${kept > 0 ? menu.kept(kept) : ''}`);
}

export { insertFormulas } from '../google/formulas';
