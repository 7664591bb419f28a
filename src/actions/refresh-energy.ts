import { isOwnFormula, reentered } from '../google/formula-runs';
import { readFormulas, rewriteFormulas } from '../google/formulas';
import { withSettings } from '../sheets/settings-argument';
import type { MenuCommand } from './action';
import { readOpenBook } from './open-book';
import { sayCount } from './say-count';
import { saveRefresh } from './up-to-date';

/**
 * Works out all our formulas again, as of today. Google works a formula out when what it is given changes: so each is given
 * Energy settings, and these the time. They are made where there are none, since a formula may be there before anybody has
 * opened the sidebar. Where they cannot be written, formulas are entered again.
 */
export const refreshEnergy: MenuCommand = {
  functionName: 'refreshEnergy',
  caption: { de: 'Energie neu berechnen', en: 'Refresh energy' },
  run: () => {
    const isAnyThere = readFormulas().some(({ formulas }) => formulas.flat().some(isOwnFormula));
    const isSaved = isAnyThere && saveRefresh(readOpenBook());
    sayCount(refreshEnergy.caption, rewriteFormulas(isSaved ? withSettings : reentered));
  },
};
