import type { Column, Role } from '../../src/model/table';
import type { TableKind } from '../../src/model/table-kind';
import { tableKindOf } from '../../src/reading/table-kind';

const kind = (roles: (Role | 'due?')[], ...headings: string[]) =>
  tableKindOf(
    headings,
    roles.map((role) => ({ role: role === 'due?' ? 'due' : role, unsure: role === 'due?' }) as Column),
  );

test.each<[string, TableKind, (Role | 'due?')[], string[]]>([
  ['a log', 'log', ['client'], ['What happened', 'Minutes']],
  ['one word of a log', 'clients', ['client'], ['Minutes']],
  ['a log of nobody', 'other', [], ['What happened', 'Minutes']],
  ['a log with money', 'other', ['client', 'amount'], ['What happened', 'Minutes']],
  ['bills to pay', 'payables', ['supplier', 'amount', 'due'], []],
  ['a supplier beside a client', 'invoices', ['supplier', 'client', 'amount', 'due'], []],
  ['a ledger', 'ledger', ['client', 'amount', 'issued'], ['Posting text', 'Contra account', 'Voucher']],
  ['two words of a ledger', 'invoices', ['client', 'amount', 'issued'], ['Posting text', 'Contra account']],
  [
    'three, but with due dates',
    'invoices',
    ['client', 'amount', 'due'],
    ['Posting text', 'Contra account', 'Voucher'],
  ],
  [
    'four with due dates',
    'ledger',
    ['client', 'amount', 'due'],
    ['Posting text', 'Contra account', 'Voucher', 'Ledger'],
  ],
  ['payments', 'payments', ['client', 'amount', 'issued'], ['Transaction', 'Payout']],
  ['one word of payments', 'invoices', ['client', 'amount', 'issued'], ['Payout']],
  ['payments with due dates', 'invoices', ['client', 'amount', 'due'], ['Transaction', 'Payout']],
  [
    'payments with what may be due dates',
    'payments',
    ['client', 'amount', 'due?'],
    ['Transaction', 'Payout'],
  ],
  ['a time sheet', 'time', ['client', 'hours', 'issued', 'amount'], ['Task', 'Project']],
  ['hours without other words of time', 'invoices', ['client', 'hours', 'issued', 'amount'], ['Task']],
  ['words of time without hours', 'invoices', ['client', 'issued', 'amount'], ['Task', 'Project']],
  ['hours on invoices', 'invoices', ['client', 'hours', 'issued', 'amount', 'number'], ['Task', 'Project']],
  ['hours and due dates', 'invoices', ['client', 'hours', 'issued', 'amount', 'due'], ['Task', 'Project']],
  ['orders', 'orders', ['client', 'amount', 'issued'], ['Order date']],
  ['orders without money', 'clients', ['client'], ['Order date']],
  [
    'orders that speak of invoices',
    'invoices',
    ['client', 'amount', 'issued'],
    ['Order date', 'Invoice no.'],
  ],
  [
    'orders that speak of invoices in French',
    'invoices',
    ['client', 'amount', 'issued'],
    ['Date de commande', 'N° de facture'],
  ],
  ['money and a date of issue', 'invoices', ['net', 'issued'], []],
  ['money and a due date', 'invoices', ['open', 'due'], []],
  ['money and a day of payment', 'invoices', ['paid_amount', 'paid_on'], []],
  ['money alone', 'other', ['amount'], []],
  ['money and a number of an invoice', 'invoices', ['amount', 'number'], ['Rechnung']],
  ['money and any other number', 'other', ['amount', 'number'], ['No.']],
  ['due and paid dates of clients', 'invoices', ['client', 'due', 'paid_on'], []],
  ['due dates and a status', 'invoices', ['client', 'due', 'status'], []],
  ['due dates alone', 'other', ['client', 'due'], []],
  ['due and paid dates of nobody', 'other', ['due', 'paid_on'], []],
  ['clients', 'clients', ['client', 'joy'], []],
  ['clients with numbers of something', 'other', ['client', 'number'], []],
  ['clients with days of payment', 'other', ['client', 'paid_on'], []],
  ['clients with money', 'other', ['client', 'amount'], []],
  ['nothing', 'other', [], []],
])('%s', (_what, wanted, roles, headings) => {
  expect(kind(roles, ...headings)).toBe(wanted);
});
