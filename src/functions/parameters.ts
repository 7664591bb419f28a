/** Who is asked about. */
export const CLIENTS = {
  name: 'clients',
  text: 'A name, an id or a column, with or without its heading; left out, all.',
};

/** What is read. */
export const TABLES = {
  name: 'tables',
  text: 'Ranges with headings, like Invoices!A1:H, then perhaps an as-of date. Without: not live.',
};
