import type { Cell, Grid, Role, Table } from '../../src/model/table';
import { namedRows, withClientFacts, withRecommenders } from '../../src/reading/client-facts';
import { clientRegister } from '../../src/reading/client-register';
import { columnReaders } from '../../src/reading/column-readers';
import { readBook } from '../../src/reading/read-book';

/** The clients of clients sheets with these rows, with what is told of them. */
function clientsOf(roles: Role[], ...sheets: Cell[][][]) {
  const register = clientRegister([]);
  const listed = sheets.map((rows, index) => {
    const sheet = `Clients ${index + 1}`;
    const columns = roles.map((role, column) => ({ role, column: column + 1 }));
    const table = { sheet, firstRow: 2, lastRow: rows.length + 1, columns } as Table;
    const read = columnReaders({ sheet, cells: [roles, ...rows] }, table, {});
    return { read, rows: namedRows(table, read, register) };
  });
  const clients = register.clients();
  const before = structuredClone(clients);
  const told = withClientFacts(clients, listed, register);
  // What was handed in is not changed.
  expect(clients).toEqual(before);
  return told;
}

test('who they are, how they are addressed, and whether paying late is fine', () => {
  const roles: Role[] = ['client', 'email', 'contact', 'address', 'address_form', 'joy', 'late_is_fine'];
  expect(clientsOf(roles, [['Acme', 'a@b.c', 'Ann', 'Street 1', 'du', 4, 'yes'], ['Nord']])).toMatchObject([
    {
      key: 'acme',
      email: 'a@b.c',
      contact: 'Ann',
      address: 'Street 1',
      addressForm: 'du',
      joy: 4,
      lateIsFine: true,
    },
    { key: 'nord', email: undefined, joy: undefined, lateIsFine: undefined },
  ]);
});

test('a rating is a whole number from 1 to 5', () => {
  const ratings = [0, 1, 2.5, 5, 6, 'glad'];
  const clients = clientsOf(
    ['client', 'joy'],
    ratings.map((joy, index) => [`Client ${'abcdef'[index]}`, joy]),
  );
  expect(clients.map(({ joy }) => joy)).toEqual([undefined, 1, undefined, 5, undefined, undefined]);
});

test('of several rows the last one counts that tells it; a blank cell takes nothing back', () => {
  const roles: Role[] = ['client', 'joy', 'email'];
  const rows = [
    ['Acme', 2, 'old@b.c'],
    ['Acme', 4, ''],
  ];
  expect(clientsOf(roles, rows)).toMatchObject([{ joy: 4, email: 'old@b.c' }]);
  expect(clientsOf(roles, [['Acme', 4, '']], [['Acme', '', 'new@b.c']])).toMatchObject([
    { joy: 4, email: 'new@b.c' },
  ]);
});

test('who recommended them is the key of a client that the book knows', () => {
  const rows = [
    ['Acme', 'Birch Ltd'],
    ['Birch', 'Nobody'],
  ];
  expect(clientsOf(['client', 'recommended_by'], rows)).toMatchObject([
    { key: 'acme', recommendedBy: 'birch' },
    { key: 'birch', recommendedBy: undefined },
  ]);
});

test('a row without a name names nobody', () => {
  expect(clientsOf(['client', 'joy'], [['', 5]])).toEqual([]);
});

describe('who recommended a client, as invoices name them', () => {
  const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Total', 'Recommended by'];
  const recommended = (rows: Cell[][], ...sheets: Grid[]): Record<string, string | undefined> => {
    const { book } = readBook([{ sheet: 'Invoices', cells: [HEADINGS, ...rows] }, ...sheets], {});
    return Object.fromEntries(book.clients.map(({ key, recommendedBy }) => [key, recommendedBy]));
  };
  const ROWS = [
    ['A-3', 'New', '2025-03-03', 100, 'Third'],
    ['A-1', 'New', '2025-01-02', 100, 'Godmother GmbH'],
    ['A-0', 'New', '2024-12-02', 100, ''],
    ['A-2', 'Godmother', '2025-02-02', 100, 'Nobody We Know'],
    ['A-4', 'Third', '2025-04-02', 100, ''],
  ];

  test('the first one that is named, in whatever order the rows are', () => {
    const wanted = { new: 'godmother', godmother: undefined, third: undefined };
    expect(recommended(ROWS)).toEqual(wanted);
    expect(recommended([...ROWS].reverse())).toEqual(wanted);
  });

  test('a list of clients says it better', () => {
    const people: Grid = {
      sheet: 'Clients',
      cells: [
        ['Client', 'E-mail', 'Recommended by'],
        ['New', 'new@a.example', 'Third'],
        ['Third', 'third@a.example', ''],
      ],
    };
    expect(recommended(ROWS, people)).toMatchObject({ new: 'third', third: undefined });
    const blank = {
      ...people,
      cells: people.cells.map((row) => [...row.slice(0, 2), row[0] === 'Client' ? row[2] : '']),
    };
    expect(recommended(ROWS, blank as Grid)).toMatchObject({ new: 'godmother' });
  });

  test('any line of an invoice may name them', () => {
    const lines = [
      ['A-1', 'New', '2025-01-02', 100, ''],
      ['A-1', 'New', '2025-01-02', 200, 'Third'],
      ['A-4', 'Third', '2025-04-02', 100, ''],
    ];
    expect(recommended(lines)).toMatchObject({ new: 'third' });
  });

  test('what was handed in is not changed', () => {
    const clients = [{ key: 'a', name: 'A', spellings: ['A'], origins: [] }];
    const before = structuredClone(clients);
    expect(withRecommenders(clients, [], clientRegister([]))).toEqual(before);
    expect(clients).toEqual(before);
  });
});
