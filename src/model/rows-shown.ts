/** We show this many rows that a figure comes from, the newest ones: nobody looks through more. */
export const ROWS_SHOWN = 50;
