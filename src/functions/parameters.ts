/** Who is asked about. */
export const CLIENTS = {
  name: 'clients',
  text: 'A name, an id, or a column of them such as A2:A. Leave it out for a table of all clients.',
};

/** What is read. */
export const TABLES = {
  name: 'tables',
  text: 'Any number of ranges with their heading row, such as Invoices!A1:H, in any order, and if you like one date as the as-of date.',
};
