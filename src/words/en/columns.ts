import type { Role } from '../../model/table';
import type { ListKind } from '../../model/table-kind';
import { enSheets } from './sheets';

/** What the columns of lists mean, in English. */
export const columnRolesEn: Record<Role, string> = {
  ...enSheets.columns,
  client_id: 'Client number',
  number: 'Invoice number',
  issued: 'Invoice date',
  due: 'Due date',
  paid_on: 'Paid on',
  amount: 'Amount',
  net: 'Net',
  paid_amount: 'Paid',
  deposit: 'Deposit',
  open: 'Open',
  currency: 'Currency',
  status: 'Status',
  terms: 'Terms',
  reminders: 'Reminders',
  disputed: 'Disputed',
  discount: 'Discount',
  hours: 'Hours',
  email: 'E-mail',
  days_late: 'Days late',
  supplier: 'Supplier',
  recommended_by: 'Recommended by',
  type: 'Document type',
  first_name: 'First name',
  credit_of: 'Credit for',
  cash_discount: 'Cash discount',
  event: 'What happened',
  minutes: 'Minutes',
  founded: 'With a reason',
  contact: 'Contact',
  address: 'Address',
  address_form: 'Form of address',
};

/** What lists are, in English; each begins like the start of a sentence. */
export const listKindsEn: Record<ListKind, string> = {
  invoices: 'Invoices',
  credits: 'Credit notes',
  clients: 'Clients',
  log: 'Energy log',
  orders: 'Orders',
  payments: 'Payments',
  payables: 'Bills from suppliers',
  time: 'Working hours',
  ledger: 'Ledger entries',
  other: 'Something else: leave it out',
};
