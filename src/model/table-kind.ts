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
  'settings',
  'other',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What the owner may say a table is. A list of credit notes is one of invoices that give back; Energy settings are ours. */
export type ListKind = Exclude<TableKind, 'settings'> | 'credits';
export const LIST_KINDS: ListKind[] = [...TABLE_KINDS.filter((kind) => kind !== 'settings'), 'credits'];

/** Tables with entries that are no invoices to clients. */
export const LEFT_OUT_KINDS = ['payables', 'orders', 'payments', 'time', 'ledger'] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];
