import {
  cellProblems,
  countsOf,
  leftOutTable,
  listsOf,
  sheetWithoutHeadings,
} from '../../../html/connect/lists';
import type { Cell, Table } from '../../../src/model/table';
import { readBook } from '../../../src/reading/read-book';
import { deScreen as de } from '../../../src/words/de/screen';
import { enScreen as en } from '../../../src/words/en/screen';
import { at } from '../../at';
import { ENTRIES } from '../../sheets/tables';
import { SmallServer } from '../session/small-server';

const INVOICES: Cell[][] = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'],
  ['A-1', 'Acme', '2025-01-01', '2025-01-31', 5],
];
const ORDERS: Cell[][] = [
  ['Order number', 'Customer', 'Order date', 'Total'],
  ['B1', 'Acme', '2025-01-03', 20],
];
const BANK: Cell[][] = [
  ['Date', 'Counterparty', 'Reference', 'Paid in', 'Paid out', 'Balance'],
  ['2025-01-03', 'Acme', 'A-1', 5, '', 100],
];
const AGEING: Cell[][] = [
  ['Client', 'Not due', '1-30 days', '31-60 days', '> 60 days', 'Total'],
  ['Acme', 5, 0, 0, 0, 5],
];
const UNKNOWN: Cell[][] = [
  ['Date', 'Status', 'Gizmo'],
  ['2025-01-03', 'open', 8],
];

const read = (sheets: Record<string, Cell[][]>) =>
  readBook(
    Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })),
    {},
  );
const keys = (tables: Table[]): string[] => tables.map(({ key }) => key);

test('every list of a book is either read or left out', () => {
  const { tables } = read({ Invoices: INVOICES, Orders: ORDERS, Bank: BANK, Ageing: AGEING });
  const { read: counted, leftOut } = listsOf(tables);
  expect([keys(counted), keys(leftOut)]).toEqual([['Invoices'], ['Orders', 'Bank', 'Ageing']]);
});

test('orders are read where there are no invoices', () => {
  const { read: counted, leftOut } = listsOf(read({ Orders: ORDERS, Bank: BANK }).tables);
  expect([keys(counted), keys(leftOut)]).toEqual([['Orders'], ['Bank']]);
});

test('our own sheet of clients is not named', () => {
  expect(listsOf([ENTRIES])).toEqual({ read: [], leftOut: [] });
});

describe.each([de, en])('why a list is left out, in $language', (words) => {
  const { connect } = words.sidebar;
  const reasonOf = (cells: Cell[][], kinds = {}) => {
    const { name, table, ...rest } = leftOutTable(at(read({ List: cells }).tables), kinds, words);
    expect(table).not.toBeNull();
    expect(name).toBe('List');
    return rest;
  };

  test('by its kind', () => {
    const sentence = words.leftOut.payments;
    expect(reasonOf(BANK)).toEqual({ reason: connect.kinds.payments, sentence, isDoubtful: false });
  });

  test('by what is said of it', () => {
    const { reasons } = connect;
    const ageing = { reason: reasons['ageing-summary'], sentence: words.problems['ageing-summary']('', '') };
    expect(reasonOf(AGEING)).toEqual({ ...ageing, isDoubtful: false });
    const unknown = { reason: reasons['unknown-table'], sentence: words.problems['unknown-table']('', '') };
    expect(reasonOf(UNKNOWN)).toEqual({ ...unknown, isDoubtful: true });
  });

  test('because its owner said so, or since nothing is in it', () => {
    const table = { ...at(read({ List: UNKNOWN }).tables), problems: [] };
    const chosen = { List: { kind: 'other' as const, headings: [] } };
    expect(leftOutTable(table, chosen, words)).toMatchObject({ sentence: connect.ownChoice });
    expect(leftOutTable(table, {}, words)).toMatchObject({ sentence: connect.holdsNothing });
  });

  test('for want of headings', () => {
    expect(sheetWithoutHeadings('Raw', words)).toMatchObject({
      name: 'Raw',
      reason: connect.reasons['no-headings'],
      table: null,
    });
  });
});

test('what is said of a whole list is not said of a cell again', () => {
  const list: Cell[][] = [...INVOICES, ['A-2', '', '2025-01-02', '2025-01-31', 5]];
  const { problems } = read({ List: list, Bank: BANK, Ageing: AGEING }).book;
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set(['ageing-summary', 'missing-client', 'not-client-invoices', 'unsure-column']),
  );
  expect(cellProblems(problems).map(({ code }) => code)).toEqual(['missing-client']);
});

test('invoices and clients are counted; a client without invoices is none', () => {
  const client = { name: 'A', plain: 'a', hasId: false };
  const clients = [
    { ...client, key: 'a', rows: 2 },
    { ...client, key: 'b', rows: 1 },
    { ...client, key: 'c', rows: 0 },
  ];
  expect(countsOf({ ...new SmallServer().connection(), clients })).toEqual({ invoices: 3, clients: 2 });
});
