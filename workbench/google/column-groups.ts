import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';

const DEPTH = 'groupDepth';

/** Groups of columns, as Google's `Range` makes and folds them. A column keeps its depth, wherever it is moved; a folded one is hidden. */
export function columnGroupMethods(range: FRange, sheet: FWorksheet) {
  const columns = (): number[] =>
    Array.from({ length: range.getWidth() }, (_, index) => range.getColumn() + index);
  return {
    shiftColumnGroupDepth: (delta: number) => {
      for (const column of columns())
        sheet.setColumnCustom({ [column]: { [DEPTH]: Math.max(0, depthOf(sheet, column) + delta) } });
    },
    collapseGroups: () => {
      for (const column of columns()) if (depthOf(sheet, column) > 0) sheet.hideColumns(column, 1);
    },
  };
}

/** How many groups a column is in; counted from 0. */
export function depthOf(sheet: FWorksheet, column: number): number {
  return Number(sheet.getSheet().getColumnManager().getColumn(column)?.custom?.[DEPTH] ?? 0);
}
