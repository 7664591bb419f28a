import type { DataCoverage } from '../model/book';
import type { Invoice } from '../model/invoice';
import type { Role } from '../model/table';
import type { TableSource } from './table-source';

/** What the tables that bill clients tell at all; what they do not tell is unknown, and not zero. */
export function knownOf(sources: TableSource[], invoices: Invoice[]): Omit<DataCoverage, 'log'> {
  const has = (...roles: Role[]): boolean => sources.some(({ read }) => roles.some((role) => read.has(role)));
  return {
    amounts: has('amount', 'net', 'open'),
    due: has('due', 'terms'),
    paid: invoices.some(({ hasPaidColumn }) => hasPaidColumn),
    reminders: has('reminders'),
    disputes: has('disputed') || invoices.some(({ complaint }) => complaint !== undefined),
    discounts: has('discount'),
    unbilledHours: has('hours') && invoices.some(({ unbilledHours }) => unbilledHours !== undefined),
  };
}
