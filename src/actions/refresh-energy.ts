import { isOwnFormula, reentered } from '../google/formula-runs';
import { readFormulas, rewriteFormulas } from '../google/formulas';
import type { FormulaGrid } from '../model/sheet-plan';
import { renewedFormulas } from '../sheets/renewed-formulas';
import { volatileColumns } from '../sheets/volatile-columns';
import type { MenuCommand } from './action';
import { readOpenBook } from './open-book';
import { sayCount } from './say-count';
import { saveRefresh } from './up-to-date';

/**
 * Works out all our formulas again, as of today. Google works a formula out when what it is given changes: so each is given
 * Energy settings, and these the time; those that we wrote are given the tables that came later, too. Energy settings are made
 * where there are none, since a formula may be there before anybody has opened the sidebar. Where they cannot be written,
 * formulas are entered again.
 */
export const refreshEnergy: MenuCommand = {
  functionName: 'refreshEnergy',
  caption: { de: 'Energie neu berechnen', en: 'Refresh energy' },
  run: () => {
    const formulas = readFormulas();
    const isAnyThere = formulas.some(({ formulas: ofSheet }) => ofSheet.flat().some(isOwnFormula));
    sayCount(refreshEnergy.caption, rewriteFormulas(isAnyThere ? refreshed(formulas) : reentered));
  },
};

function refreshed(formulas: FormulaGrid[]): (formula: string, sheet: string) => string {
  const open = readOpenBook();
  if (!saveRefresh(open)) return reentered;
  const { tables, settings, facts } = open;
  return renewedFormulas({ tables, settings, volatile: volatileColumns(formulas), locale: facts.locale });
}
