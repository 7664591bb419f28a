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

/** What Connect says of a book at a glance: what is read with its rows, and what is left out with its reason. */
const glance = (sheets: Record<string, Cell[][]>, words = de) => {
  const { tables, rows, book } = read(sheets);
  const { read: counted, leftOut } = listsOf(tables);
  const unread = book.problems.filter(({ code }) => code === 'no-headings');
  return [
    ...counted.map(({ key }) => `${key}: ${rows[key]?.read ?? 0} read, ${rows[key]?.left ?? 0} not`),
    ...leftOut.map((table) => `${table.key}: ${leftOutTable(table, {}, words).reason}`),
    ...unread.map(({ detail }) => `${detail}: ${sheetWithoutHeadings(String(detail), words).reason}`),
  ];
};

test('a German landlord’s book at a glance', () => {
  expect(
    glance({
      Mieten: [
        ['Mieter', 'Nr', 'Datum', 'Miete', 'bezahlt am'],
        ['Mieter A', 'M1', '2025-01-01', 500, '2025-01-03'],
        ['', 'M2', '2025-02-01', 500, ''],
        ['', 'M3', '2025-03-01', 500, ''],
      ],
      Konto: [
        ['Buchungstag', 'Wertstellung', 'Verwendungszweck', 'Betrag', 'Saldo'],
        ['2025-01-03', '2025-01-03', 'Miete M1', 500, 900],
      ],
      Handwerker: [
        ['Lieferant', 'Rechnungsnummer', 'Rechnungsdatum', 'Betrag'],
        ['Rohrbau', 'K-1', '2025-02-01', 120],
      ],
      Zähler: [
        ['2025-01-01', 'Keller', 12.5],
        ['2025-02-01', 'Keller', 14],
      ],
    }),
  ).toEqual([
    'Mieten: 3 read, 0 not',
    `Konto: ${de.sidebar.connect.kinds.payments}`,
    `Handwerker: ${de.sidebar.connect.kinds.payables}`,
    `Zähler: ${de.sidebar.connect.reasons['no-headings']}`,
  ]);
});

test('an English designer’s book at a glance, with two lists on one sheet', () => {
  expect(
    glance(
      {
        '2025': [
          ['Invoice', 'Client', 'Date', 'Amount', 'Status'],
          ['1', 'Alder', '2025-01-05', 100, 'paid'],
          ['2', '', '2025-01-06', 200, 'open'],
          ['3', 'Birch', '2025-01-07', 400, 'cancelled'],
          [],
          ['Order number', 'Customer', 'Order date', 'Total'],
          ['B1', 'Alder', '2025-01-03', 20],
        ],
        Hours: [
          ['Client', 'Project', 'Task', 'Date', 'Start time', 'End time', 'Duration'],
          ['Alder', 'Site', 'Draft', '2025-01-05', '10:00', '11:00', '1:00'],
        ],
        Clients: [
          ['Client', 'E-mail'],
          ['Alder', 'a@example.com'],
        ],
      },
      en,
    ),
  ).toEqual([
    '2025: 1 read, 2 not',
    'Clients: 1 read, 0 not',
    `2025 (2): ${en.sidebar.connect.kinds.orders}`,
    `Hours: ${en.sidebar.connect.kinds.time}`,
  ]);
});

test('a French shop’s book at a glance', () => {
  expect(
    glance({
      Commandes: [
        ['Numéro de commande', 'Client', 'Date de commande', 'Total'],
        ['C1', 'Aulne', '2025-01-05', 100],
        ['C2', 'Bouleau', '2025-01-06', 200],
      ],
      Journal: [
        ['Date', 'Compte', 'Libellé', 'Débit', 'Crédit'],
        ['2025-01-05', '411', 'Aulne', 100, 0],
      ],
      Créances: [
        ['Client', 'Non échu', '1-30 jours', '31-60 jours', '> 60 jours', 'Total'],
        ['Aulne', 100, 0, 0, 0, 100],
      ],
    }),
  ).toEqual([
    'Commandes: 2 read, 0 not',
    `Journal: ${de.sidebar.connect.kinds.ledger}`,
    `Créances: ${de.sidebar.connect.reasons['ageing-summary']}`,
  ]);
});
