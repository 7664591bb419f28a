/** Who is asked about. */
export const CLIENTS = {
  name: 'clients',
  text: 'A name, an id or a column of them, with its heading if you like; left out, all.',
};

/** What is read. */
export const TABLES = {
  name: 'tables',
  text: 'Ranges with headings, such as Invoices!A1:H, then an as-of date if you like. No ranges: not live.',
};
