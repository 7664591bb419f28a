import type { Status } from '../../src/languages/reading-language';
import type { ColumnReaders } from '../../src/reading/column-readers';
import { paymentReader } from '../../src/reading/read-payment';

interface Row {
  paidOn?: number | undefined;
  paid?: number | undefined;
  open?: number;
  deposit?: number;
}

/** What one row says of its payment, in a sheet that has just these columns. */
function facts(columns: Row, status: Status | undefined, amount: number | undefined) {
  const cells = {
    paid_on: columns.paidOn,
    paid_amount: columns.paid,
    open: columns.open,
    deposit: columns.deposit,
  };
  const read = {
    day: (role: keyof typeof cells) => () => cells[role],
    date: (role: keyof typeof cells) => () => cells[role],
    cell: (role: keyof typeof cells) => () => cells[role],
    money: (role: keyof typeof cells) => () => cells[role],
    has: (role: string) => role === 'paid_on' && 'paidOn' in columns,
    // The column has been filled in another row.
    column: (role: string) => (role === 'paid_amount' && 'paid' in columns ? [12, columns.paid] : []),
  } as unknown as ColumnReaders;
  return paymentReader(read)(0, status, amount, 'EUR');
}

test.each<[string, Row, Status | undefined, number | undefined, ReturnType<typeof facts>]>([
  ['nothing said', {}, undefined, 100, { state: 'unknown' }],
  ['a status of something else', {}, 'unsaid', 100, { state: 'unknown' }],
  ['a status: paid', {}, 'paid', 100, { payments: [{ amount: 100 }], state: 'paid' }],
  ['a status: open', {}, 'open', 100, { payments: [], state: 'open', outstanding: 100 }],
  ['paid on a day', { paidOn: 7 }, undefined, 100, { payments: [{ day: 7, amount: 100 }], state: 'paid' }],
  [
    'no day of payment yet',
    { paidOn: undefined },
    undefined,
    100,
    { payments: [], state: 'open', outstanding: 100 },
  ],
  [
    'a part was paid',
    { paid: 40 },
    undefined,
    100,
    { payments: [{ amount: 40 }], state: 'open', outstanding: 60 },
  ],
  [
    'a part was paid on a day',
    { paidOn: 7, paid: 40 },
    undefined,
    100,
    { payments: [{ day: 7, amount: 40 }], state: 'open', outstanding: 60 },
  ],
  ['all was paid', { paid: 100 }, undefined, 100, { payments: [{ amount: 100 }], state: 'paid' }],
  ['more than all was paid', { paid: 120 }, undefined, 100, { payments: [{ amount: 100 }], state: 'paid' }],
  [
    'paid by its status, with a deduction',
    { paidOn: 7, paid: 97 },
    'paid',
    100,
    { payments: [{ day: 7, amount: 97 }], state: 'paid' },
  ],
  [
    'paid by its status, with a deduction and a deposit',
    { paidOn: 7, paid: 67, deposit: 30 },
    'paid',
    100,
    { payments: [{ amount: 30 }, { day: 7, amount: 67 }], state: 'paid' },
  ],
  [
    'nothing under paid, where others have paid',
    { paid: undefined },
    undefined,
    100,
    { payments: [], state: 'open', outstanding: 100 },
  ],
  ['nothing was paid', { paid: 0 }, undefined, 100, { payments: [], state: 'open', outstanding: 100 }],
  [
    'a day, and nothing under paid',
    { paidOn: 7, paid: 0 },
    undefined,
    100,
    { payments: [{ day: 7, amount: 100 }], state: 'paid' },
  ],
  ['a part is open', { open: 30 }, undefined, 100, { payments: [], state: 'open', outstanding: 30 }],
  ['nothing is open', { open: 0 }, undefined, 100, { payments: [{ amount: 100 }], state: 'paid' }],
  ['less than nothing is open', { open: -5 }, undefined, 100, { payments: [{ amount: 100 }], state: 'paid' }],
  [
    'open says more than paid',
    { open: 30, paid: 40 },
    undefined,
    100,
    { payments: [{ amount: 70 }], state: 'open', outstanding: 30 },
  ],
  [
    'paid by its status, whatever is open',
    { open: 30 },
    'paid',
    100,
    { payments: [{ amount: 100 }], state: 'paid' },
  ],
  ['a credit note is not open', {}, 'open', -100, { payments: [], state: 'paid' }],
  ['nothing billed and paid', {}, 'paid', 0, { payments: [], state: 'paid' }],
  [
    'a deposit, and the rest on a day',
    { paidOn: 7, deposit: 30 },
    undefined,
    100,
    { payments: [{ amount: 30 }, { day: 7, amount: 70 }], state: 'paid' },
  ],
  [
    'a deposit, and no day yet',
    { paidOn: undefined, deposit: 30 },
    undefined,
    100,
    { payments: [{ amount: 30 }], state: 'open', outstanding: 70 },
  ],
  [
    'a deposit beside what was paid',
    { paid: 50, deposit: 30 },
    undefined,
    100,
    { payments: [{ amount: 30 }, { amount: 50 }], state: 'open', outstanding: 20 },
  ],
  ['no deposit', { deposit: 0 }, undefined, 100, { state: 'unknown' }],
  ['written off', {}, 'written-off', 100, { payments: [], state: 'written-off', outstanding: 100 }],
  [
    'written off after a part was paid',
    { paid: 40 },
    'written-off',
    100,
    { payments: [{ amount: 40 }], state: 'written-off', outstanding: 60 },
  ],
  [
    'written off, with nothing open any more',
    { open: 0 },
    'written-off',
    100,
    { payments: [], state: 'written-off', outstanding: 100 },
  ],
  [
    'written off, with a part open',
    { open: 60 },
    'written-off',
    100,
    { payments: [], state: 'written-off', outstanding: 60 },
  ],
  ['no amount, paid', {}, 'paid', undefined, { payments: [], state: 'paid' }],
  ['no amount, open', {}, 'open', undefined, { payments: [], state: 'open-without-amount' }],
  [
    'no amount, a day',
    { paidOn: 7 },
    undefined,
    undefined,
    { payments: [{ day: 7, amount: 0 }], state: 'paid' },
  ],
  [
    'no amount, a part paid',
    { paid: 40 },
    undefined,
    undefined,
    { payments: [{ amount: 0 }], state: 'open-without-amount' },
  ],
])('%s', (_what, columns, status, amount, wanted) => {
  expect(facts(columns, status, amount)).toEqual(wanted);
});
