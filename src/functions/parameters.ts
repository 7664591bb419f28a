/** Who is asked about. */
export const CLIENTS = {
  name: 'clients',
  text: 'A name, an id or a column; left out, all.',
};

/** What is read. */
export const TABLES = {
  name: 'tables',
  text: 'Ranges with headings, an as-of date. Left out, not live.',
};
