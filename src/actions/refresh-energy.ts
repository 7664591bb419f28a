import { isOwnFormula, reentered } from '../google/formula-runs';
import { readFormulas, rewriteFormulas } from '../google/formulas';
import type { FormulaGrid } from '../model/sheet-plan';
import { renewedFormulas } from '../sheets/renewed-formulas';
import { settingsArgument } from '../sheets/settings-argument';
import { volatileColumns } from '../sheets/volatile-columns';
import type { MenuCommand } from './action';
import { readOpenBook } from './open-book';
import { sayCount } from './say-count';
import { saveRefresh } from './up-to-date';

/**
 * Works out all our formulas again, as of today. Google works a formula out when what it is given changes: so each is given
 * Energy settings, and these the time; those that we wrote are given the tables that came later, too. Energy settings are made
 * where there are none, since a formula may be there before anybody has opened the sidebar. Where they cannot be written,
 * formulas are entered again; where they change by themselves, that is said and nothing is written.
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

/** What each formula becomes. Throws a `Refusal` where Google would give Energy settings to no formula. */
function refreshed(formulas: FormulaGrid[]): (formula: string, sheet: string) => string {
  const open = readOpenBook();
  const { tables, settings, facts } = open;
  const volatile = volatileColumns(formulas);
  settingsArgument(settings, volatile);
  if (!saveRefresh(open)) return reentered;
  return renewedFormulas({ tables, settings, volatile, locale: facts.locale });
}
