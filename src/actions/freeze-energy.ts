import { freezeFormulas } from '../google/formulas';
import type { MenuCommand } from './action';
import { readBookGrids } from './open-book';
import { isOwnSheet } from './own-sheets';
import { sayCount } from './say-count';

/** Puts values in the place of our formulas, but in sheets of ours: these are of no use without them. */
export const freezeEnergy: MenuCommand = {
  functionName: 'freezeEnergy',
  caption: { de: 'Formeln durch Werte ersetzen', en: 'Freeze to values' },
  run: () => {
    const own = readBookGrids().grids.filter(isOwnSheet);
    sayCount(freezeEnergy.caption, freezeFormulas(own.map(({ grid }) => grid.sheet)));
  },
};
