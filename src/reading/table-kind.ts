import { wordsIn } from '../languages/languages';
import { plainHeading } from '../model/plain-text';
import { type Column, columnOf, type Role } from '../model/table';
import type { TableKind } from '../model/table-kind';
import { isAgeing } from './day-span';
import { CONFIDENT_MATCH, kindWords, matchOf } from './heading-match';
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
  /** Whether clients are billed by number or by day: a few words of another kind do not outweigh that. */
  billsClients: boolean;
  /** How many words of a ledger make one: debit and credit are enough where nobody is named and nothing numbered. */
  ledgerWords: number;
  /** Whether columns sum up what is due by its age. */
  ageing: boolean;
  /** The number of headings with a word of a kind. */
  count(kind: TableKind): number;
}

/** The rules in order; the first that holds decides. */
const RULES: [TableKind, (clues: Clues) => boolean][] = [
  // The Client Energy sheet, which also has columns of numbers.
  ['clients', ({ has, count }) => has('client') && has('joy') && count('clients') > 0],
  ['log', ({ has, billed, count }) => count('log') >= 2 && has('client') && !billed],
  ['payables', ({ has }) => has('supplier') && !has('client')],
  ['ledger', ({ count, ledgerWords }) => count('ledger') >= ledgerWords],
  ['payments', ({ due, billsClients, count }) => count('payments') >= (billsClients ? 3 : 2) && !due],
  ['time', ({ has, count }) => count('time') >= (has('hours') ? 2 : 3) && !has('number', 'due')],
  ['orders', ({ billed, invoiceWords, count }) => billed && count('orders') > 0 && !invoiceWords],
  ['other', ({ ageing }) => ageing],
  ['invoices', ({ has, billed }) => billed && has('issued', 'due', 'paid_on')],
  ['invoices', ({ has, billed, invoiceWords }) => billed && has('number') && invoiceWords],
  // Due and paid dates are enough to show who pays late.
  ['invoices', ({ has }) => has('client') && has('due') && has('paid_on', 'status')],
  // A list of days is no list of clients, unless it says more of them.
  [
    'clients',
    ({ has, billed }) =>
      has('client') &&
      !has('number', 'due', 'paid_on') &&
      !billed &&
      (!has('issued') || has('client_id', 'email', 'joy')),
  ],
];

const BY_INVOICE: Role[] = ['number', 'issued', 'due', 'paid_on'];

const speaksOfInvoices = patternTest(({ headings }) => wordsIn(headings.invoices));
const speaksOfCredits = patternTest(({ cells }) => wordsIn(cells.documents.credit));

/** Whether a heading is that of a person or an address: a shop's orders have the name on the bill. */
function isOfPerson(heading: string): boolean {
  const roles: Role[] = ['client', 'first_name', 'address', 'email'];
  return roles.some((role) => matchOf(heading, role) >= CONFIDENT_MATCH - 0.01);
}

/** What a table is, from the roles that were found and the words in its headings. */
export function tableKindOf(headings: string[], columns: Column[]): TableKind {
  const roles = new Set(columns.map(({ role }) => role));
  const words = kindWords(headings);
  const has = (...any: Role[]): boolean => any.some((role) => roles.has(role));
  const due = columns.some(({ role, unsure }) => role === 'due' && !unsure);
  const billed = has('amount', 'net', 'open', 'paid_amount');
  const numbers = columnOf(columns, 'number');
  // Tools have columns that nobody fills.
  const number = numbers?.sample ? plainHeading(numbers.heading) : '';
  const isNumbered = speaksOfInvoices(number) || speaksOfCredits(number);
  const billsClients = has('client') && billed && (isNumbered || (due && has('number', 'open')));
  const clues: Clues = {
    has,
    due,
    billed,
    invoiceWords: headings.some((heading) => speaksOfInvoices(plainHeading(heading)) && !isOfPerson(heading)),
    billsClients,
    ledgerWords: billsClients ? 5 : has('due') ? 4 : has('client', 'number', 'supplier') ? 3 : 2,
    // The age of each invoice may be in such columns too.
    ageing: isAgeing(headings) && !columns.some(({ role, unsure }) => BY_INVOICE.includes(role) && !unsure),
    count: (kind) => words[kind] ?? 0,
  };
  return RULES.find(([, holds]) => holds(clues))?.[0] ?? 'other';
}
