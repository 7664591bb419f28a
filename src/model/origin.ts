/** Where a datum was read: row and column as the sheet counts them, from 1. */
export interface Origin {
  /** The sheet's name; empty when a formula passed a range, whose place it cannot know. */
  sheet: string;
  row: number;
  column?: number;
}
