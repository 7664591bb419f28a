import type { ICellData, IWorkbookData } from '@univerjs/core';

/** Functions that may fill more cells than their own. */
const SPILLING =
  /\b(CLIENT_\w+|MY_\w+|ARRAYFORMULA|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|TRANSPOSE|VSTACK|HSTACK|TOCOL|TOROW|LET|SCAN|MAP|BYROW|MAKEARRAY|RANDARRAY)\(/i;

/**
 * Takes the values of formulas that may spill out of a snapshot: it does not hold what they spilled, and Univer works out
 * only what has no value yet. Others keep theirs, since Univer may not know a function of the owner's.
 */
export function makeDue({ sheets = {} }: Partial<IWorkbookData>): void {
  for (const { cellData = {} } of Object.values(sheets)) {
    for (const row of Object.values(cellData)) {
      for (const cell of Object.values(row) as (ICellData | null)[])
        if (cell?.f && SPILLING.test(cell.f)) cell.v = null;
    }
  }
}
