/** Who is asked about. */
export const CLIENTS = {
  name: 'clients',
  text: 'A name, an id or a column of them, headed or not; left out, all.',
};

/** What is read. */
export const TABLES = {
  name: 'tables',
  text: 'Ranges with headings (Invoices!A1:H), perhaps an as-of date. Without ranges: not live.',
};
