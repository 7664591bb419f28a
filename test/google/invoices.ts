/** A small list of invoices: two clients; one pays late. */
export const INVOICES = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
  ['1', 'Acme', '2025-01-06', '2025-02-05', 1000, '2025-02-03'],
  ['2', 'Birch', '2025-02-03', '2025-03-05', 800, '2025-05-20'],
  ['3', 'Acme', '2025-03-03', '2025-04-02', 1200, '2025-04-02'],
];
