/** What a table is. */
export const TABLE_KINDS = [
  'invoices',
  'clients',
  'payables',
  'orders',
  'payments',
  'time',
  'ledger',
  'log',
  'other',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
