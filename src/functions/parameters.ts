/** Who is asked about. */
export const CLIENTS = {
  name: 'clients',
  text: 'A name, an id or a column; left out, all.',
};

/** What is read. */
export const TABLES = {
  name: 'tables',
  text: 'Ranges with headings, perhaps an as-of date. Without ranges: not live.',
};
