import fc from 'fast-check';
import { isoFromDay } from '../../src/model/day';
import { type Invoice, outstandingOf, paymentsOf } from '../../src/model/invoice';
import type { Cell, ReadOptions } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';
import { at } from '../at';

const read = (cells: Cell[][], options: ReadOptions = {}, sheet = 'Invoices') =>
  readBook([{ sheet, cells }], options);

const brief = ({ client, number, issued, due, amount, net, settlement, currency }: Invoice) => ({
  client,
  number,
  issued: issued === undefined ? undefined : isoFromDay(issued),
  due: due === undefined ? undefined : isoFromDay(due),
  amount,
  net,
  state: settlement.state,
  open: outstandingOf({ settlement }),
  paid: paymentsOf({ settlement }).map(({ day, amount: part }) => [
    day === undefined ? undefined : isoFromDay(day),
    part,
  ]),
  currency,
});

const ENGLISH: Cell[][] = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Status', 'Disputed'],
  ['A-1', 'Acme Ltd', '12/31/2024', '1/30/2025', '$1,234.56', '2/15/2025', 'Paid', 'No'],
  ['A-2', 'ACME', '1/15/2025', '2/14/2025', '$100.00', '', 'Overdue', 'Yes'],
];

const GERMAN: Cell[][] = [
  [
    'Rechnungsnr.',
    'Kunde',
    'Rechnungsdatum',
    'Fällig am',
    'Netto',
    'Brutto',
    'Bezahlt am',
    'Status',
    'Reklamation',
  ],
  [
    'R-1',
    'Café Morgenrot',
    '31.12.2024',
    '30.01.2025',
    '1.000,00 €',
    '1.190,00 €',
    '15.02.2025',
    'bezahlt',
    'nein',
  ],
  ['R-2', 'Café Morgenrot', '2025-01-15', '2025-02-14', 84, 100, '', 'offen', 'ja'],
];

test('an English sheet', () => {
  const { book, tables } = read(ENGLISH, { locale: 'en_US' });
  expect(tables[0]).toMatchObject({ kind: 'invoices', rowGrain: 'invoice', headingRow: 1, language: 'en' });
  expect(book.clients).toMatchObject([{ key: 'acme', name: 'Acme Ltd', spellings: ['Acme Ltd', 'ACME'] }]);
  expect(book.invoices.map(brief)).toEqual([
    {
      client: 'acme',
      number: 'A-1',
      issued: '2024-12-31',
      due: '2025-01-30',
      amount: 123_456,
      net: undefined,
      state: 'paid',
      open: 0,
      paid: [['2025-02-15', 123_456]],
      currency: 'USD',
    },
    {
      client: 'acme',
      number: 'A-2',
      issued: '2025-01-15',
      due: '2025-02-14',
      amount: 10_000,
      net: undefined,
      state: 'open',
      open: 10_000,
      paid: [],
      currency: 'USD',
    },
  ]);
  expect(book.invoices.map(({ complaint }) => complaint)).toEqual(['none', 'unsaid']);
  expect(book.problems).toEqual([]);
});

test('a German sheet, with real dates and numbers among texts', () => {
  const { book, tables } = read(GERMAN, { locale: 'de_DE' });
  expect(tables[0]?.language).toBe('de');
  expect(book.invoices.map(brief)).toMatchObject([
    { number: 'R-1', issued: '2024-12-31', due: '2025-01-30', net: 100_000, amount: 119_000, state: 'paid' },
    { number: 'R-2', issued: '2025-01-15', due: '2025-02-14', net: 8_400, amount: 10_000, state: 'open' },
  ]);
  expect(book.currency).toBe('EUR');
  expect(book.known).toMatchObject({
    amounts: true,
    due: true,
    paid: true,
    disputes: true,
    reminders: false,
  });
});

test('what cannot be read is listed with its cell, and stops nothing', () => {
  const { book } = read([
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Status'],
    ['A-1', 'Acme', '03/04/2025', 'soon', '1.234', '', 'by owl'],
    ['A-2', '', '2025-05-01', '2025-06-01', 'lots', '', 'paid'],
    ['A-3', 'Acme', '2025-05-01', '2025-04-01', 'lots', '2025-04-30', 'paid'],
  ]);
  expect(
    book.problems.map(({ code, origin, detail }) => [code, origin?.row, origin?.column, detail]),
  ).toEqual([
    ['unknown-status', 2, 7, 'by owl'],
    ['ambiguous-amount', 2, 5, '1.234'],
    ['ambiguous-date', 2, 3, '03/04/2025'],
    ['unreadable-date', 2, 4, 'soon'],
    ['missing-client', 3, 2, ''],
    ['unreadable-amount', 4, 5, 'lots'],
    ['due-before-issued', 4, 4, '2025-04-01'],
    ['paid-before-issued', 4, 6, '2025-04-30'],
  ]);
  expect(book.invoices).toHaveLength(2);
  // A due date before its invoice counts as none.
  expect(book.invoices.map(({ due }) => due)).toEqual([undefined, undefined]);
});

test('a status that does not speak of payment says nothing of it, and is no problem', () => {
  const { book } = read([
    ['Invoice no.', 'Client', 'Date', 'Total', 'Status'],
    ['A-1', 'Acme', '2025-01-01', 5, 'Delivered'],
    ['A-2', 'Acme', '2025-01-01', 5, 'Sent'],
  ]);
  expect(book.invoices.map(({ settlement }) => settlement.state)).toEqual(['unknown', 'open']);
  expect(book.problems).toEqual([]);
});

test.each([
  [
    'title and blank rows above, a total below',
    [['My invoices 2025'], [], ...GERMAN, [], ['Summe', '', '', '', '', '1.290,00 €']],
  ],
  ['blank columns', GERMAN.map((row) => ['', ...row.slice(0, 3), '', ...row.slice(3)])],
  ['columns in another order', GERMAN.map((row) => [...row].reverse())],
])('the book is the same with %s', (_name, cells) => {
  const plain = read(GERMAN, { locale: 'de_DE' }).book.invoices.map(brief);
  const changed = read(cells as Cell[][], { locale: 'de_DE' });
  expect(changed.book.invoices.map(brief)).toEqual(plain);
});

test('the owner’s choice of a column wins, and 0 takes a role away', () => {
  const choices = {
    Invoices: { amount: { column: 5, heading: 'Netto' }, net: { column: 0, heading: '' } },
  };
  const { book, tables } = read(GERMAN, { locale: 'de_DE', choices });
  expect(tables[0]?.columns.filter(({ role }) => role === 'amount' || role === 'net')).toMatchObject([
    { role: 'amount', column: 5, unsure: false },
  ]);
  expect(book.invoices[0]).toMatchObject({ amount: 100_000 });
});

test('a clients sheet completes the clients of the invoices, joined by number or by name', () => {
  const { book } = readBook(
    [
      {
        sheet: 'Invoices',
        cells: [
          ['Invoice no.', 'Customer no.', 'Customer', 'Date', 'Amount'],
          ['1', 'C7', 'Acme', '2025-01-01', 5],
          ['2', '', 'ACME Ltd', '2025-02-01', 5],
        ],
      },
      {
        sheet: 'Clients',
        cells: [
          ['Customer no.', 'Customer', 'E-mail', 'Joy'],
          ['C7', 'Acme Limited', 'post@acme.example', 4],
        ],
      },
    ],
    {},
  );
  expect(book.clients).toMatchObject([
    {
      key: 'C7',
      name: 'Acme Limited',
      email: 'post@acme.example',
      joy: 4,
      spellings: ['Acme Limited', 'ACME Ltd', 'Acme'],
    },
  ]);
});

describe('the sheets of our own', () => {
  const invoices = { sheet: 'Invoices', cells: ENGLISH };
  const clients = {
    sheet: 'Clients',
    cells: [
      ['Client', 'Email', 'Joy'],
      ['Acme Ltd', 'a@b.c', 2],
    ] as Cell[][],
  };
  const energy = {
    sheet: 'Client Energy',
    cells: [
      ['Client', 'Joy', 'Decision', 'Note'],
      ['Acme Ltd', 5, 'keep', ''],
    ] as Cell[][],
  };
  const log = {
    sheet: 'Energy log',
    cells: [
      ['Date', 'Client', 'What happened', 'Minutes'],
      ['2025-02-01', 'Acme Ltd', 'Reminder', 5],
    ] as Cell[][],
  };

  test('what was rated in the review counts, wherever its sheet is', () => {
    for (const grids of [
      [invoices, clients, energy],
      [energy, clients, invoices],
    ])
      expect(readBook(grids, {}).book.clients[0]).toMatchObject({ joy: 5, email: 'a@b.c' });
  });

  test('they count though they are hidden; other hidden sheets do not', () => {
    const hidden = (grid: { sheet: string; cells: Cell[][] }) => ({ ...grid, isHidden: true });
    const { book, tables } = readBook([invoices, hidden(clients), hidden(energy), hidden(log)], {});
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Invoices', 'Client Energy', 'Energy log']);
    expect(book.clients[0]?.joy).toBe(5);
    expect(book.events).toHaveLength(1);
    expect(readBook([hidden(invoices)], {}).book.invoices).toEqual([]);
  });
});

test('payments in several rows of one number are parts of one invoice', () => {
  const { book } = read([
    ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Amount paid'],
    ['A-1', 'Acme', '2025-01-01', '2025-01-31', 100, '2025-02-05', 40],
    ['A-1', 'Acme', '2025-01-01', '2025-01-31', 100, '2025-03-05', 60],
  ]);
  expect(book.invoices).toHaveLength(1);
  expect(brief(at(book.invoices))).toMatchObject({
    amount: 10_000,
    state: 'paid',
    open: 0,
    paid: [
      ['2025-02-05', 4_000],
      ['2025-03-05', 6_000],
    ],
  });
});

test.each([
  [
    'bills to pay',
    [
      ['Supplier', 'Invoice number', 'Date', 'Amount'],
      ['Paper Ltd', '7', '2025-01-01', 5],
    ],
    'payables',
  ],
  [
    'a ledger',
    [
      ['Datum', 'Konto', 'Gegenkonto', 'Soll', 'Haben', 'Buchungstext'],
      ['01.02.2025', '1200', '4940', '5,00', '', 'Buch'],
    ],
    'ledger',
  ],
  ['a thought', [['Buy milk'], ['and bread']], undefined],
])('%s is not scored as clients', (_name, cells, kind) => {
  const { book, tables } = read(cells as Cell[][]);
  expect(tables[0]?.kind).toBe(kind);
  expect(book.invoices).toEqual([]);
  expect(book.problems.map(({ code }) => code)).toContain('no-table');
});

test('no input makes it throw', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.constant('=1+1'),
    fc.constantFrom(
      'Kunde',
      'Client',
      'Betrag',
      'Due date',
      'Invoice no.',
      'Status',
      'Paid on',
      '31.12.2025',
      '1.234',
      '__proto__',
      'constructor',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (cells) => {
      const { book } = read(cells, { aliases: { a: 'b', b: 'a' } });
      expect(Array.isArray(book.problems)).toBe(true);
    }),
    { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
  );
});

/** A book as it is compared: without places, in an order of its own. */
function essence(cells: Cell[][], locale = 'de_DE') {
  const { book } = read(cells, { locale });
  const sorted = <T>(list: T[]): T[] =>
    [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    clients: sorted(book.clients.map(({ key, name, spellings }) => ({ key, name, spellings }))),
    invoices: sorted(book.invoices.map((one) => ({ ...brief(one), paid: sorted(brief(one).paid) }))),
    problems: sorted(book.problems.map(({ code, detail }) => ({ code, detail }))),
    currency: book.currency,
    excludedDocuments: book.excludedDocuments,
  };
}

const NAMES = ['Acme', 'ACME GmbH', 'Nord', 'Nord KG', 'Café Süd'];
const HEADINGS: Cell[] = [
  'Rechnungsnr.',
  'Kunde',
  'Rechnungsdatum',
  'Fällig am',
  'Betrag',
  'Bezahlt am',
  'Status',
];
const aDate = fc
  .integer({ min: 19_000, max: 20_500 })
  .map((day) => isoFromDay(day).split('-').reverse().join('.'));
const aRow = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom(...NAMES),
    aDate,
    aDate,
    fc.oneof(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('1.234,50 €', '(20,00)', '12,00-', 'viel')),
    fc.option(aDate, { nil: '' }),
    fc.constantFrom('bezahlt', 'offen', '', 'storniert', 'Eule'),
  )
  // Rows of one number that contradict each other have no order of their own.
  .map(([, ...rest]): Cell[] => ['', ...rest]);
const aTable = fc
  .array(aRow, { minLength: 1, maxLength: 25 })
  .map((rows) => [HEADINGS, ...rows.map((row, index): Cell[] => [`R-${index}`, ...row.slice(1)])]);

test('rows in another order make the same book', () => {
  fc.assert(
    fc.property(aTable, fc.infiniteStream(fc.nat()), ([headings = [], ...rows], dice) => {
      const shuffled = rows
        .map((row) => ({ row, at: dice.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
      expect(essence([headings, ...shuffled])).toEqual(essence([headings, ...rows]));
    }),
  );
});

test('columns in another order make the same book', () => {
  const orders = fc.shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length });
  fc.assert(
    fc.property(aTable, orders, (cells, order) => {
      expect(essence(cells.map((row) => order.map((column) => row[column])))).toEqual(essence(cells));
    }),
  );
});

test('blank rows, blank columns, a title, a total and other columns change nothing', () => {
  const places = fc.array(fc.nat({ max: 25 }), { maxLength: 6 });
  fc.assert(
    fc.property(aTable, places, fc.nat({ max: 6 }), (cells, blanks, column) => {
      const [headings = [], ...rows] = cells;
      const spaced = [...rows];
      for (const place of blanks)
        spaced.splice(
          place,
          0,
          headings.map(() => ''),
        );
      const wider = [headings, ...spaced].map((row) => [...row.slice(0, column), '', ...row.slice(column)]);
      const total = ['Summe', '', '', '', '', 1_000];
      expect(essence([['Meine Rechnungen'], [], ...wider, [], total])).toEqual(essence(cells));
    }),
  );
});

const PEOPLE = [
  'Client',
  'Joy',
  'Decision',
  'Note',
  'Decided on',
  'Recommended by',
  'Pays late, and that is fine',
];

test('a clients sheet tells who was recommended by which client, and who may pay late', () => {
  const people: Cell[][] = [
    PEOPLE,
    ['Acme', 4, '', '', '', 'Birch Ltd', 'yes'],
    ['Birch', 5, '', '', '', 'Nobody we know', ''],
  ];
  const { book } = readBook(
    [
      { sheet: 'Invoices', cells: [...ENGLISH, ['A-3', 'Birch Ltd', '1/15/2025', '', '$1.00', '', '', '']] },
      { sheet: 'Clients', cells: people },
    ],
    {},
  );
  expect(book.clients).toMatchObject([
    { key: 'acme', recommendedBy: 'birch', lateIsFine: true },
    { key: 'birch', recommendedBy: undefined, lateIsFine: undefined },
  ]);
});

test('rates and answers about retentions are those that the owner gave', () => {
  const { book } = read(ENGLISH, { rates: { USD: 0.9 }, retentions: { acme: false } });
  expect(book).toMatchObject({ rates: { USD: 0.9 }, retentions: { acme: false } });
  expect(read(ENGLISH).book).toMatchObject({ rates: {}, retentions: {} });
});

test('how many rows of each table were read, and how many count nowhere', () => {
  const { rows } = readBook(
    [
      {
        sheet: 'Invoices',
        cells: [
          ['Type', 'Invoice no.', 'Client', 'Date', 'Total', 'Status'],
          ['Invoice', 'A-1', 'Acme', '2025-01-01', 5, 'paid'],
          ['', '', 'only a remark', '', '', ''],
          ['Invoice', 'A-2', '', '2025-01-02', 5, 'paid'],
          ['Invoice', 'A-3', 'Acme', '2025-01-03', 5, 'draft'],
          ['Payment', 'P-1', 'Acme', '2025-01-04', 5, ''],
          ['Credit note', 'C-1', 'Acme', '2025-01-05', 5, 'paid'],
          ['Total', '', '', '', 25, ''],
        ],
      },
      {
        sheet: 'Clients',
        cells: [
          ['Client', 'E-mail', 'Joy'],
          ['Acme', 'a@b.c', 4],
          ['', '', ''],
        ],
      },
      {
        sheet: 'Log',
        cells: [
          ['Date', 'Client', 'What happened', 'Minutes'],
          ['2025-01-06', 'Acme', 'Reminder sent', 5],
          ['2025-01-07', 'Acme', 'sang a song', 5],
        ],
      },
      {
        sheet: 'Bank',
        cells: [
          ['Date', 'Counterparty', 'Paid in', 'Balance', 'IBAN'],
          ['2025-01-03', 'Acme', 5, 9, 'X'],
        ],
      },
    ],
    {},
  );
  expect(rows).toEqual({
    Invoices: { read: 2, left: 3 },
    Clients: { read: 1, left: 0 },
    Log: { read: 1, left: 1 },
  });
});
