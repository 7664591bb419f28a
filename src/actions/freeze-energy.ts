import { freezeFormulas } from '../google/formulas';
import type { MenuCommand } from './action';
import { sayCount } from './say-count';

/** Puts values in the place of our formulas. */
export const freezeEnergy: MenuCommand = {
  functionName: 'freezeEnergy',
  caption: { de: 'Formeln durch Werte ersetzen', en: 'Freeze to values' },
  run: () => sayCount(freezeEnergy.caption, freezeFormulas()),
};
