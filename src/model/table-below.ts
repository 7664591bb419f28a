/** The place of a table. */
interface Extent {
  sheet: string;
  headingRow: number;
  lastRow: number;
}

/** Whether the same sheet has another table below this one. Then this one cannot grow without end. */
export function hasTableBelow(table: Extent, tables: Extent[]): boolean {
  return tables.some((other) => other.sheet === table.sheet && other.headingRow > table.lastRow);
}
