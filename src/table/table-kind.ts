import { kindWords } from './heading-match';
import type { Column, Kind, Role } from './table';

/** What a table is, from the roles that were found and the words in its headings. */
export function kindOf(headings: string[], columns: Column[]): Kind {
  const roles = new Set(columns.map(({ role }) => role));
  const words = kindWords(headings);
  const has = (...any: Role[]): boolean => any.some((role) => roles.has(role));
  const count = (kind: Kind): number => words[kind] ?? 0;
  const invoiceWords = headings.some((heading) =>
    /invoice|rechnung|faktura|faellig|fällig|due/i.test(heading),
  );
  const billed = has('amount', 'net', 'open', 'paid_amount');
  if (count('log') >= 2 && has('client') && !billed) return 'log';
  if (has('supplier') && !has('client')) return 'payables';
  if (count('ledger') >= (has('due') ? 4 : 3)) return 'ledger';
  if (count('payments') >= 2 && !columns.some(({ role, unsure }) => role === 'due' && !unsure))
    return 'payments';
  if (has('hours') && count('time') >= 2 && !has('number', 'due')) return 'time';
  if (billed && count('orders') > 0 && !invoiceWords) return 'orders';
  if (billed && has('number', 'issued', 'due', 'paid_on')) return 'invoices';
  // Due and paid dates alone tell who pays late.
  if (has('client') && has('due') && has('paid_on', 'status')) return 'invoices';
  if (has('client') && !has('number', 'due', 'paid_on') && !billed) return 'clients';
  return 'other';
}
