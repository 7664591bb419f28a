/** Where a table lies. */
interface Extent {
  sheet: string;
  headingRow: number;
  lastRow: number;
}

/** Whether another table stands below one on the same sheet, so that rows cannot be added to it for ever. */
export function hasTableBelow(table: Extent, tables: Extent[]): boolean {
  return tables.some((other) => other.sheet === table.sheet && other.headingRow > table.lastRow);
}
