import type { Parameter } from './cell-function';

/** Who is asked about. */
export const CLIENTS: Parameter = {
  name: 'clients',
  text: 'A name, an ID, or a column of them with or without its heading. Leave out clients and tables to get a list of all clients.',
};

/** What is read. */
export const TABLES: Parameter = {
  name: 'tables',
  text: 'Ranges with their heading row, such as Invoices!A1:H, then CLIENT_ENERGY_SETTINGS, and an as-of date if you like. Without tables the whole file is read. What a formula is not given it notices only when you choose “Refresh energy” in the menu.',
  isTables: true,
};
