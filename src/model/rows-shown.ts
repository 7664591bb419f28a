/** So many rows behind a figure are shown, the newest: nobody looks through more. */
export const ROWS_SHOWN = 50;
