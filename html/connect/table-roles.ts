import type { TableProblem } from '../../src/model/problem';
import type { Role, Table } from '../../src/model/table';

/** Roles that matter most are shown even where no column was found for them. */
const ASKED: Partial<Record<Table['kind'], Role[]>> = {
  invoices: ['client', 'issued', 'due', 'paid_on', 'amount'],
  log: ['client', 'issued', 'event'],
};

/** What else a table may tell; where no column was found for it, the owner may know one. */
const SALES: Role[] = [
  'client_id',
  'number',
  'net',
  'paid_amount',
  'open',
  'currency',
  'status',
  'terms',
  'reminders',
  'disputed',
  'discount',
  'hours',
  'recommended_by',
];
const USEFUL: Partial<Record<Table['kind'], Role[]>> = {
  invoices: SALES,
  orders: ['client', 'issued', 'due', 'paid_on', 'amount', ...SALES],
  clients: [
    'client',
    'client_id',
    'joy',
    'recommended_by',
    'late_is_fine',
    'email',
    'contact',
    'address',
    'address_form',
    'terms',
  ],
  log: ['minutes', 'founded'],
};

/** The role that has no column. */
const MISSING: Partial<Record<TableProblem['code'], Role>> = {
  'no-client-column': 'client',
  'client-in-notes': 'client',
  'no-amount-column': 'amount',
};

/** The roles of a table. */
export interface TableRoles {
  /** Those that matter most; their columns are shown at once. */
  asked: Role[];
  /** Those that the owner should look at: the column is not certain, or there is none. */
  unsettled: Role[];
  /** All that it has or may have. */
  all: Role[];
}

/** The roles of a table by how much they concern its owner. */
export function rolesOf({ kind, columns, problems }: Table): TableRoles {
  const found = columns.map(({ role }) => role);
  const asked = ASKED[kind] ?? found.slice(0, 1);
  const unsure = columns.filter((column) => column.unsure).map(({ role }) => role);
  const missing = problems.flatMap(({ code }) => MISSING[code] ?? []);
  return {
    asked,
    unsettled: [...unsure, ...missing],
    all: [...new Set([...asked, ...found, ...(USEFUL[kind] ?? [])])],
  };
}
