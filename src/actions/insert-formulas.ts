import { findFormulas, readFormulas, writeFormulas } from '../google/formulas';
import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { formulasBeside } from '../sheets/live-formulas';
import { volatileColumns } from '../sheets/volatile-columns';
import { action } from './action';
import { readBookGrids } from './open-book';

/** Writes live formulas beside the clients, unless they are there already; answers with the place of the first. */
export const insertFormulas = action(ACTION_ARGUMENTS.insertFormulas, () =>
  whileLocked(() => {
    const { facts, grids, settings } = readBookGrids();
    const tables = grids.flatMap(({ tables: found }) => found);
    const formulas = readFormulas();
    const plan = formulasBeside({
      tables,
      volatile: volatileColumns(formulas),
      settings,
      locale: facts.locale,
    });
    if (!plan) return null;
    const column = findFormulas(plan, formulas) ?? writeFormulas(plan);
    return { sheet: plan.sheet, row: plan.headingRow, column };
  }),
);
