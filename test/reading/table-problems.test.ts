import type { Column, Role, Table } from '../../src/model/table';
import type { TableKind } from '../../src/model/table-kind';
import { profileOf } from '../../src/reading/column-profile';
import { problemsOf } from '../../src/reading/table-problems';

const WORDS = profileOf(['Kitchen for Mrs Acme']);

const problems = (
  kind: TableKind,
  roles: (Role | 'unsure')[],
  headings = roles.map(String),
  profiles = headings.map(() => WORDS),
  isChosen = false,
) =>
  problemsOf(
    {
      sheet: 'Sheet',
      kind,
      headingRow: 3,
      headings,
      columns: roles.map((role, index): Column => {
        const isUnsure = role === 'unsure';
        return {
          role: isUnsure ? 'due' : role,
          heading: headings[index] ?? '',
          column: index + 1,
          sample: '',
          unsure: isUnsure,
        };
      }),
    } as Table,
    profiles,
    isChosen,
  );

test('invoices with a client and any amount have none', () => {
  for (const amount of ['amount', 'net', 'open'] as const) {
    expect(problems('invoices', ['client', amount])).toEqual([]);
  }
});

test('an unsure column is named with its heading and place', () => {
  expect(problems('invoices', ['client', 'amount', 'unsure'], ['Client', 'Total', 'Date 2'])).toEqual([
    { code: 'unsure-column', origin: { sheet: 'Sheet', row: 3, column: 3 }, detail: 'Date 2' },
  ]);
});

test('invoices without a client or an amount; where there are notes, the client may be in them', () => {
  expect(problems('invoices', ['number'])).toEqual([
    { code: 'no-client-column', origin: { sheet: 'Sheet', row: 3 }, detail: '' },
    { code: 'no-amount-column', origin: { sheet: 'Sheet', row: 3 }, detail: '' },
  ]);
  expect(problems('invoices', ['amount'], ['Total', 'Memo'])).toEqual([
    { code: 'client-in-notes', origin: { sheet: 'Sheet', row: 3, column: 2 }, detail: 'Memo' },
  ]);
});

test.each<[TableKind, string[]]>([
  ['clients', []],
  ['log', []],
  ['orders', []],
  ['other', []],
  ['payables', ['payables']],
  ['payments', ['payments']],
  ['time', ['time']],
  ['ledger', ['ledger']],
])('a table of the kind %s is named where it is no list of the clients’ invoices: %j', (kind, details) => {
  const found = problems(kind, []);
  expect(found.map(({ detail }) => detail)).toEqual(details);
  expect(found.every(({ code }) => code === 'not-client-invoices')).toBe(true);
});

test('a table that nobody knows is named where it holds dates and amounts, unless the owner said what it is', () => {
  const [days, sums] = [profileOf(['2025-01-01']), profileOf([12])];
  expect(problems('other', [], ['A', 'B'], [days, sums])).toEqual([
    { code: 'unknown-table', origin: { sheet: 'Sheet', row: 3 }, detail: '' },
  ]);
  expect(problems('other', [], ['A', 'B'], [days, sums], true)).toEqual([]);
  expect(problems('other', [], ['A'], [days])).toEqual([]);
  expect(problems('other', [], ['A'], [sums])).toEqual([]);
});

test('a summary by age is called that', () => {
  expect(problems('other', [], ['Client', '0-30', '31-60'])).toMatchObject([{ code: 'ageing-summary' }]);
});
