import type { Column } from '../../src/model/table';
import type { TableKind } from '../../src/model/table-kind';
import type { ColumnProfile } from '../../src/reading/column-profile';
import { assignExtras, assignRoles } from '../../src/reading/column-roles';

/** A filled column that looks like nothing, or as it is changed. */
const content = (change: Partial<ColumnProfile> = {}): ColumnProfile => ({
  filled: 10,
  share: 1,
  dates: 0,
  numbers: 0,
  money: 0,
  counts: 0,
  serials: 0,
  digits: 1,
  codes: 0,
  payments: 0,
  answers: 0,
  statuses: 0,
  documentTypes: 0,
  emails: 0,
  words: 0,
  distinct: 1,
  ...change,
});
const assigned = (...columns: [heading: string, change?: Partial<ColumnProfile>][]) =>
  assignRoles(
    columns.map(([heading]) => heading),
    columns.map(([, change]) => content(change)),
  ).map(({ column, role, score }) => [column, role, Number(score.toFixed(2))]);

/** The score of a heading that names its role exactly: how well the content fits. */
test.each<[string, string, Partial<ColumnProfile>, number | undefined]>([
  ['dates', 'Due date', { dates: 0.5 }, 1.1],
  ['too few dates', 'Due date', { dates: 0.49 }, undefined],
  ['serial days', 'Due date', { numbers: 1, serials: 0.9 }, 1.1],
  ['figures that may be days', 'Due date', { numbers: 0.9, counts: 0.1 }, 0.6],
  ['money is no day', 'Due date', { numbers: 1, money: 0.01 }, undefined],
  ['too few figures', 'Due date', { numbers: 0.89 }, undefined],
  ['money with cents', 'Total', { numbers: 0.5, money: 0.01 }, 1.05],
  ['whole money', 'Total', { numbers: 0.5 }, 1],
  ['half money', 'Total', { numbers: 0.49, money: 0.4 }, 0.8],
  ['no figures', 'Total', { words: 1 }, undefined],
  ['dates are no money', 'Total', { numbers: 1, dates: 0.5 }, undefined],
  ['figures and some dates', 'Total', { numbers: 1, dates: 0.49 }, 1],
  ['a count', 'Reminders', { numbers: 0.5 }, 1],
  ['a count in words', 'Reminders', { words: 0.31 }, 1],
  ['hardly a count', 'Reminders', { numbers: 0.49, words: 0.3 }, 0.5],
  ['names', 'Client', { words: 0.3 }, 1.05],
  ['few words', 'Client', { words: 0.29 }, 0.55],
  ['addresses are no names', 'Client', { words: 1, emails: 0.5 }, 0.55],
  ['dates are no names', 'Client', { words: 1, dates: 0.5 }, 0.55],
  ['names with some addresses and dates', 'Client', { words: 1, emails: 0.49, dates: 0.49 }, 1.05],
  ['answers are no names', 'Client', { words: 1, answers: 0.9 }, undefined],
  ['the only client is called "J"', 'Client', { answers: 1, distinct: 0.1 }, 0.6],
  ['names with answers among them', 'Client', { words: 1, answers: 0.89 }, 1.05],
  ['numbers of invoices', 'Invoice no.', { numbers: 1 }, 1],
  ['dates are no numbers of invoices', 'Invoice no.', { dates: 0.5 }, undefined],
  ['texts without a digit are no numbers of invoices', 'Invoice no.', { digits: 0.19 }, undefined],
  ['codes', 'Invoice no.', { codes: 0.9 }, 1.05],
  ['a currency', 'Currency', { words: 0.5 }, 1],
  ['signs of currency', 'Currency', { words: 0.49 }, 0.5],
  ['a Swiss "currency" of dates', 'Currency', { words: 1, dates: 0.5 }, undefined],
  ['statuses that tell of payments', 'Status', { payments: 0.1 }, 1.1],
  ['other statuses', 'Status', { statuses: 0.3 }, 1],
  ['dates among marks', 'Paid on', { dates: 0.1, answers: 0.3 }, 1.1],
  ['marks alone', 'Paid on', { answers: 0.5 }, 0.7],
  ['answers as a status', 'Status', { answers: 0.5 }, 1],
  ['other words as a status', 'Status', { words: 1, statuses: 0.29, answers: 0.49 }, 0.6],
  ['figures are no status', 'Status', { numbers: 0.5 }, undefined],
  ['dates are no status', 'Status', { dates: 0.5 }, undefined],
  ['terms', 'Terms', { words: 1 }, 1],
  ['dates are no terms', 'Terms', { dates: 0.5 }, undefined],
  ['answers are no terms', 'Terms', { answers: 0.5 }, undefined],
  ['disputes', 'Disputed', { answers: 1 }, 1],
  ['figures under disputes', 'Disputed', { numbers: 0.5, answers: 0.49 }, 0.5],
  ['figures that are answers', 'Disputed', { numbers: 1, answers: 0.5 }, 1],
  ['addresses', 'E-mail', { emails: 0.3 }, 1.1],
  ['too few addresses', 'E-mail', { emails: 0.29 }, undefined],
  ['an empty column', 'Due date', { filled: 0 }, 0.9],
])('%s', (_what, heading, change, wanted) => {
  // The second and third best words of a role lose a hair.
  expect(assigned([heading, change])[0]?.[2]).toBe(wanted);
});

test('one column for each role, the clearest and then the first; one role for each column', () => {
  const names = { words: 1 };
  expect(assigned(['Client', names], ['Client', names])).toEqual([[0, 'client', 1.05]]);
  expect(assigned(['Client', { words: 0.1 }], ['Client', names])).toEqual([[1, 'client', 1.05]]);
  const roles = assigned(['Client', names], ['Invoice no.'], ['Due date', { dates: 1 }]).map(
    ([, role]) => role,
  );
  expect(roles.sort()).toEqual(['client', 'due', 'number']);
});

test('where only a number tells clients apart, it is the client', () => {
  expect(assigned(['Customer no.', { numbers: 1 }])).toEqual([[0, 'client', 1]]);
  expect(assigned(['Customer no.'], ['Client', { words: 1 }]).map(([, role]) => role)).toEqual([
    'client',
    'client_id',
  ]);
});

test('a column of words without a heading is the client where no other is', () => {
  const total: [string, Partial<ColumnProfile>] = ['Total', { numbers: 1 }];
  expect(assigned(total, ['', { words: 0.8 }])).toContainEqual([1, 'client', 0.3]);
  expect(assigned(total, [' ', { words: 0.8, emails: 0.49 }])).toContainEqual([1, 'client', 0.3]);
  for (const other of [{ words: 0.79 }, { words: 1, emails: 0.5 }]) {
    expect(assigned(total, ['', other])).toHaveLength(1);
  }
  expect(assigned(total, ['Remark', { words: 1 }])).toHaveLength(1);
  expect(assigned(['', { words: 1 }], ['Client', { words: 1 }])).toEqual([[1, 'client', 1.05]]);
  expect(assigned(['', { words: 1 }], ['Supplier', { words: 1 }])).toEqual([[1, 'supplier', 1.05]]);
});

test('dates right behind the issue date, under a heading that says nothing, are the due dates', () => {
  const issued: [string, Partial<ColumnProfile>] = ['Invoice date', { dates: 1 }];
  const dates = { dates: 0.9 };
  for (const heading of ['', '2', ' 2 ']) {
    expect(assigned(issued, [heading, dates])).toContainEqual([1, 'due', 0.3]);
  }
  expect(assigned(issued, ['', { dates: 0.89 }])).toHaveLength(1);
  expect(assigned(issued, ['Remark', dates])).toHaveLength(1);
  expect(assigned(issued, ['Remark'], ['', dates])).toHaveLength(1);
  expect(assigned(['', dates], issued)).toHaveLength(1);
  expect(assigned(issued)).toHaveLength(1);
  expect(assigned(['Remark'], ['', dates])).toHaveLength(0);
  expect(assigned(issued, ['', dates], ['Due date', dates]).map(([column, role]) => [column, role])).toEqual([
    [0, 'issued'],
    [2, 'due'],
  ]);
});

test('the only dates are the issue dates where clients are billed, unless their heading says something else', () => {
  const billed: [string, Partial<ColumnProfile>?][] = [
    ['Client', { words: 1 }],
    ['Total', { numbers: 1 }],
  ];
  expect(assigned(...billed, ['Remark', { dates: 0.8 }])).toContainEqual([2, 'issued', 0.3]);
  expect(assigned(...billed, ['Remark', { dates: 0.79 }])).toHaveLength(2);
  expect(assigned(...billed, ['Remark', { dates: 1 }], ['', { dates: 1 }])).toHaveLength(2);
  for (const heading of ['Decided on', 'Look again', 'Last day']) {
    expect(assigned(...billed, [heading, { dates: 1 }])).toHaveLength(2);
  }
});

const extras = (kind: TableKind, columns: [string, Partial<ColumnProfile>?][], taken: number[] = []) =>
  assignExtras(
    kind,
    columns.map(([heading]) => heading),
    columns.map(([, change]) => content(change)),
    taken.map((column) => ({ column: column + 1 }) as Column),
  ).map(({ column, role }) => [column, role]);

test('columns that only some kinds of table have', () => {
  const type: [string, Partial<ColumnProfile>] = ['Document type', { documentTypes: 0.5 }];
  for (const kind of ['invoices', 'orders'] as const) expect(extras(kind, [type])).toEqual([[0, 'type']]);
  expect(extras('clients', [type])).toEqual([]);
  expect(extras('log', [type])).toEqual([]);
  expect(extras('invoices', [['Document type', { documentTypes: 0.49 }]])).toEqual([]);
  expect(extras('invoices', [type], [0])).toEqual([]);
  expect(extras('invoices', [['Remark'], type])).toEqual([[1, 'type']]);
  expect(extras('invoices', [type, type])).toEqual([[0, 'type']]);
  const log: [string, Partial<ColumnProfile>][] = [
    ['What happened', { words: 0.5 }],
    ['Minutes', { numbers: 0.5 }],
    ['Founded', { dates: 0.49 }],
  ];
  expect(extras('log', log)).toEqual([
    [0, 'event'],
    [1, 'minutes'],
    [2, 'founded'],
  ]);
  expect(extras('invoices', log)).toEqual([]);
  expect(
    extras('log', [
      ['What happened', { words: 0.49 }],
      ['Minutes', { numbers: 0.49 }],
      ['Founded', { dates: 0.5 }],
    ]),
  ).toEqual([]);
});
