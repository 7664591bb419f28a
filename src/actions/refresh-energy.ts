import { refreshFormulas } from '../google/formulas';
import type { MenuCommand } from './action';
import { sayCount } from './say-count';

/** Works out all our formulas again: those that name no tables do not notice a change of them. */
export const refreshEnergy: MenuCommand = {
  functionName: 'refreshEnergy',
  caption: { de: 'Energie neu berechnen', en: 'Refresh energy' },
  run: () => sayCount(refreshEnergy.caption, refreshFormulas()),
};
