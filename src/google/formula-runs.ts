/** A run of cells one below the other, rows and columns counted from 1. */
export interface Run<T> {
  row: number;
  column: number;
  values: T[];
}

/** The first of our functions that a formula calls; undefined where it calls none. */
export function ownFunctionIn(formula: string): string | undefined {
  return /\bCLIENT_[A-Z_]+(?=\()/i.exec(formula)?.[0].toUpperCase();
}

/** Whether a formula calls one of our functions, also inside another one. */
export function isOwnFormula(formula: string): boolean {
  return ownFunctionIn(formula) !== undefined;
}

/** The formula with a space after its sign, or without the one that is there: an edit that changes nothing. */
export function reentered(formula: string): string {
  return formula.startsWith('= ') ? `=${formula.slice(2)}` : `= ${formula.slice(1)}`;
}

/**
 * Text stays text after an apostrophe, which Sheets does not show: "=1+1", "+49", "1/2" and "TRUE" too. A cell with the format
 * of plain text needs none, and nobody knows whether it would show one; only what may be a formula gets it there as well.
 */
export function asCellText(value: unknown, format = ''): unknown {
  if (typeof value !== 'string' || value === '') return value;
  return format === '@' && !/^['=]/.test(value) ? value : `'${value}`;
}

/** Runs of the cells that are wanted, so that each is written with one call; `wanted` counts from 0. */
export function runsIn<T>(
  cells: T[][],
  wanted: (value: T, row: number, column: number) => boolean,
): Run<T>[] {
  const runs: Run<T>[] = [];
  // The run that goes on in each column.
  const open = new Map<number, Run<T>>();
  cells.forEach((cellsOfRow, row) => {
    cellsOfRow.forEach((value, column) => {
      const run = open.get(column);
      if (!wanted(value, row, column)) open.delete(column);
      else if (run) run.values.push(value);
      else {
        const begun = { row: row + 1, column: column + 1, values: [value] };
        open.set(column, begun);
        runs.push(begun);
      }
    });
  });
  return runs.sort((a, b) => a.column - b.column || a.row - b.row);
}
