import type { Column } from '../../src/model/table';
import type { TableKind } from '../../src/model/table-kind';
import type { ColumnProfile } from '../../src/reading/column-profile';
import { assignExtras } from '../../src/reading/column-roles';
import { assigned, content } from './assigned-columns';

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
