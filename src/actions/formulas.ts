import { freezeFormulas, refreshFormulas } from '../google/formulas';
import { showMessage } from '../google/menu';
import { userWords } from './user-words';

/** Works out all formulas of ours anew: those that name no tables do not notice a change of them. */
export function refreshEnergy(): void {
  const { menu } = userWords();
  showMessage(`${menu.refresh}: ${refreshFormulas()}`);
}

/** Puts values in the place of our formulas. */
export function freezeEnergy(): void {
  const { menu } = userWords();
  showMessage(`${menu.freeze}: ${freezeFormulas()}`);
}

export { insertFormulas } from '../google/formulas';
