import type { Parameter } from './cell-function';

/** Who is asked about. */
export const CLIENTS: Parameter = {
  name: 'clients',
  text: 'A name, an ID, or a column of them with or without its heading. Leave out clients and tables to get a list of all clients.',
};

/** What is read. */
export const TABLES: Parameter = {
  name: 'tables',
  text: 'Ranges with their heading row, such as Invoices!A1:H, and an as-of date if you like. If left out, the whole file is read, and the result doesn’t update by itself.',
  isTables: true,
};
