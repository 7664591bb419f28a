import { wordsIn } from '../languages/languages';
import { plainHeading } from '../model/plain-text';
import type { Column, Role } from '../model/table';
import type { TableKind } from '../model/table-kind';
import { kindWords } from './heading-match';
import { patternTest } from './word-patterns';

/** What the kind of a table is decided by. */
interface Clues {
  has(...any: Role[]): boolean;
  /** Whether a due date is there for certain, not marked unsure. */
  due: boolean;
  /** Whether there is any column of billed money. */
  billed: boolean;
  /** Whether a heading speaks of invoices. */
  invoiceWords: boolean;
  /** The number of headings with a word of a kind. */
  count(kind: TableKind): number;
}

/** The rules in order; the first that holds decides. */
const RULES: [TableKind, (clues: Clues) => boolean][] = [
  // The Client Energy sheet, which also has columns of numbers.
  ['clients', ({ has, count }) => has('client') && has('joy') && count('clients') > 0],
  ['log', ({ has, billed, count }) => count('log') >= 2 && has('client') && !billed],
  ['payables', ({ has }) => has('supplier') && !has('client')],
  ['ledger', ({ has, count }) => count('ledger') >= (has('due') ? 4 : 3)],
  ['payments', ({ due, count }) => count('payments') >= 2 && !due],
  ['time', ({ has, count }) => has('hours') && count('time') >= 2 && !has('number', 'due')],
  ['orders', ({ billed, invoiceWords, count }) => billed && count('orders') > 0 && !invoiceWords],
  ['invoices', ({ has, billed }) => billed && has('issued', 'due', 'paid_on')],
  ['invoices', ({ has, billed, invoiceWords }) => billed && has('number') && invoiceWords],
  // Due and paid dates are enough to show who pays late.
  ['invoices', ({ has }) => has('client') && has('due') && has('paid_on', 'status')],
  ['clients', ({ has, billed }) => has('client') && !has('number', 'due', 'paid_on') && !billed],
];

const speaksOfInvoices = patternTest(({ headings }) => wordsIn(headings.invoices));

/** What a table is, from the roles that were found and the words in its headings. */
export function kindOf(headings: string[], columns: Column[]): TableKind {
  const roles = new Set(columns.map(({ role }) => role));
  const words = kindWords(headings);
  const has = (...any: Role[]): boolean => any.some((role) => roles.has(role));
  const clues: Clues = {
    has,
    due: columns.some(({ role, unsure }) => role === 'due' && !unsure),
    billed: has('amount', 'net', 'open', 'paid_amount'),
    invoiceWords: headings.some((heading) => speaksOfInvoices(plainHeading(heading))),
    count: (kind) => words[kind] ?? 0,
  };
  return RULES.find(([, holds]) => holds(clues))?.[0] ?? 'other';
}
