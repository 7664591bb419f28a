/** A run of cells one below the other, rows and columns counted from 1. */
export interface Run<T> {
  row: number;
  column: number;
  values: T[];
}

/** Whether a formula calls a function of ours, also inside another one. */
export function isOwnFormula(formula: string): boolean {
  return /\bCLIENT_[A-Z_]+\(/i.test(formula);
}

/** The formula with a space behind its sign, or without the one that is there: an edit that changes nothing. */
export function reentered(formula: string): string {
  return formula.startsWith('= ') ? `=${formula.slice(2)}` : `= ${formula.slice(1)}`;
}

/** Text stays text behind an apostrophe, which Sheets does not show: "=1+1", "+49", "1/2" and "TRUE" too. */
export function asCellText(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** Runs of the cells that are wanted, so that each is written with one call; `wanted` counts from 0. */
export function runsIn<T>(
  cells: T[][],
  wanted: (value: T, row: number, column: number) => boolean,
): Run<T>[] {
  const runs: Run<T>[] = [];
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < width; column += 1) {
    let run: Run<T> | undefined;
    for (let row = 0; row < cells.length; row += 1) {
      if (!wanted(cells[row][column], row, column)) {
        run = undefined;
      } else if (run) {
        run.values.push(cells[row][column]);
      } else {
        run = { row: row + 1, column: column + 1, values: [cells[row][column]] };
        runs.push(run);
      }
    }
  }
  return runs;
}
