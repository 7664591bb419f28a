import fc from 'fast-check';
import type { Book } from '../../src/model/book';
import { type NamedClient, possibleDuplicates } from '../../src/model/possible-duplicates';
import type { Cell } from '../../src/model/table';
import { clientKey } from '../../src/reading/client-name';
import { readBook } from '../../src/reading/read-book';
import { at } from '../at';

const bookOf = (names: string[], aliases: Record<string, string> = {}) =>
  readBook(
    [
      {
        sheet: 'Invoices',
        cells: [
          ['Invoice no.', 'Client', 'Date', 'Total'],
          ...names.map((name, index): Cell[] => [`A-${index}`, name, '2025-01-01', 5]),
        ],
      },
    ],
    { aliases },
  ).book;
const duplicatesIn = ({ clients, invoices }: Book, confirmedDistinct: string[] = []) =>
  possibleDuplicates(
    clients.map(({ key, name, id }) => ({
      key,
      name,
      plain: clientKey(name),
      hasId: id !== undefined,
      rows: invoices.filter(({ client }) => client === key).length,
    })),
    confirmedDistinct,
  );
const duplicatesOf = (names: string[], confirmedDistinct: string[] = []) =>
  duplicatesIn(bookOf(names), confirmedDistinct);

test.each([
  ['a letter more', 'Acme Bakery', 'Acme Bakkery'],
  ['a letter swapped for another', 'Schreinerei Huber', 'Schreinerei Hubel'],
  ['a space', 'Morgen Rot', 'Morgenrot'],
  ['the order of words', 'Huber Anna', 'Anna Huber'],
  ['two letters in a long name', 'Gartenbau Lindenhof', 'Gartenbau Lindnhoff'],
])('%s may be a slip', (_what, a, b) => {
  expect(duplicatesOf([a, a, b])).toMatchObject([{ name: a, other: { name: b } }]);
});

test.each([
  ['figures', 'Branch 1', 'Branch 2'],
  ['short names', 'Anna', 'Anne'],
  ['three letters', 'Gartenbau Lindenhof', 'Gartenbau Birkenhof'],
  ['a word more', 'Acme', 'Acme Berlin'],
])('%s tell clients apart', (_what, a, b) => {
  expect(duplicatesOf([a, b])).toEqual([]);
});

/** Clients as they are in a book, by name; each in one row, without an id, unless told. */
const likely = (clients: (string | Partial<NamedClient>)[], confirmedDistinct: string[] = []) =>
  possibleDuplicates(
    clients.map((client, index) => {
      const given = typeof client === 'string' ? { name: client } : client;
      const name = given.name ?? '';
      return { key: `k${index}`, name, plain: name.toLowerCase(), hasId: false, rows: 1, ...given };
    }),
    confirmedDistinct,
  );

test.each([
  ['one letter more in five', 'Blume', 'Blumen', true],
  ['one letter more in four', 'Blum', 'Blume', false],
  ['another letter in five', 'Blume', 'Blums', true],
  ['another letter in five, the first', 'Blume', 'Plume', true],
  ['two letters in ten', 'Gartenbaux', 'Gertenbauy', false],
  ['two letters more in ten', 'Gartenbau1', 'Gartenbau11', false],
  ['a double letter at the end', 'Gartenhaus', 'Gartenhauss', true],
  ['two letters in eleven that share a word', 'Garten Hauss', 'Garten Hebss', true],
  ['two letters in ten letters that share a word', 'Garten Haus', 'Garten Hebs', true],
  ['two letters in nine that share a word', 'Garten Hau', 'Garten Heb', false],
  ['words in another order that hold together otherwise', 'Ab Cdefgh', 'Cdefgh Ab', true],
  ['letters that only look alike when sorted', 'Abcd Efgh Xyzz', 'Abcdefgh Zzyx Q', false],
])('%s: %s and %s', (_what, a, b, wanted) => {
  expect(likely([a, b])).toHaveLength(wanted ? 1 : 0);
});

test('pairs come by name, and each once', () => {
  const names = ['Zeisig Bau', 'Zeisig Baus', 'Amsel Bau', 'Amsel Baus', 'Meise Bau', 'Meise Baus'];
  expect(likely(names).map(({ name }) => name)).toEqual(['Amsel Bau', 'Meise Bau', 'Zeisig Bau']);
});

test('the order of clients changes nothing', () => {
  const names = fc.constantFrom(
    'Amsel Bau',
    'Amsel Baus',
    'Bau Amsel',
    'Amselbau',
    'Meise Bau',
    'Amsel Bau 2',
  );
  const clients = fc.uniqueArray(
    fc.record({ key: fc.string(), name: names, rows: fc.nat(3), hasId: fc.boolean() }),
    {
      selector: ({ key }) => key,
    },
  );
  fc.assert(
    fc.property(clients, (given) => {
      const byPair = (list: Partial<NamedClient>[]) =>
        new Map(likely(list).map((found) => [found.pair, found]));
      expect(byPair([...given].reverse())).toEqual(byPair(given));
    }),
  );
});

test('a pair has one name, whichever comes first, and keys that run together make no other', () => {
  const pairOf = (first: string, second: string) =>
    at(
      likely([
        { key: first, name: 'Amsel Bau' },
        { key: second, name: 'Amsel Baus' },
      ]),
    ).pair;
  expect(pairOf('x', 'y')).toBe(pairOf('y', 'x'));
  expect(pairOf('ab', 'c')).not.toBe(pairOf('a', 'bc'));
  const both = [
    { key: 'y', name: 'Amsel Bau' },
    { key: 'x', name: 'Amsel Baus' },
  ];
  expect(likely(both, [pairOf('x', 'y')])).toEqual([]);
});

test('the one with an id stays, then the one in more rows, then the first by key', () => {
  const kept = (a: Partial<NamedClient>, b: Partial<NamedClient>) => {
    const pair = [
      { key: 'a', name: 'Amsel Bau', ...a },
      { key: 'b', name: 'Amsel Baus', ...b },
    ];
    const [first, second] = [likely(pair), likely([...pair].reverse())].map((found) => at(found).key);
    expect(second).toBe(first);
    return first;
  };
  expect(kept({}, {})).toBe('a');
  expect(kept({ rows: 2 }, { rows: 3 })).toBe('b');
  expect(kept({ rows: 2 }, { rows: 1 })).toBe('a');
  expect(kept({ rows: 9 }, { hasId: true })).toBe('b');
  expect(kept({ hasId: true }, { rows: 9, hasId: true })).toBe('b');
});

test('a word that forty share says something, one that more share says nothing', () => {
  const found = (others: number) =>
    likely([
      // Two letters differ: only the common word brings them together.
      'Restaurant Amselhof',
      'Restaurant Emsolhof',
      ...Array.from({ length: others }, (_, index) => `Restaurant ${index}`),
    ]).length;
  expect(found(38)).toBe(1);
  expect(found(39)).toBe(0);
});

test('legal forms and umlauts are no question: they are one client anyway', () => {
  expect(bookOf(['Müller GmbH', 'Mueller Gmbh.', 'MÜLLER']).clients).toHaveLength(1);
});

test('two ids under one name are asked about', () => {
  const cells = [
    ['Invoice no.', 'Customer no.', 'Customer', 'Date', 'Total'],
    ['1', 'C1', 'Acme', '2025-01-01', 5],
    ['2', 'C2', 'Acme', '2025-01-01', 5],
  ];
  expect(duplicatesIn(readBook([{ sheet: 'Invoices', cells }], {}).book)).toMatchObject([
    { key: 'C1', other: { key: 'C2' } },
  ]);
});

test('a pair that the owner told apart is not offered again; one that was merged is one', () => {
  const { pair, key, other } = at(duplicatesOf(['Acme Bakery', 'Acme Bakkery']));
  expect(duplicatesOf(['Acme Bakery', 'Acme Bakkery'], [pair])).toEqual([]);
  const { clients } = bookOf(['Acme Bakery', 'Acme Bakery', 'Acme Bakkery'], { [other.key]: key });
  expect(clients).toMatchObject([{ name: 'Acme Bakery', spellings: ['Acme Bakery', 'Acme Bakkery'] }]);
});

test('five thousand clients are compared by what they share, not each with each', () => {
  const names = Array.from(
    { length: 50 * (fc.readConfigureGlobal().numRuns ?? 100) },
    (_, index) => `Restaurant ${String.fromCharCode(97 + (index % 26))}${index}`,
  );
  expect(duplicatesOf(names)).toEqual([]);
});

test('names that are too long are not compared, and the book says so with the cell', () => {
  const long = 'Gartenbau '.repeat(500);
  const book = bookOf([`${long}Lindenhof`, `${long}Lindnhof`, 'Acme Bakery', 'Acme Bakkery']);
  expect(duplicatesIn(book)).toHaveLength(1);
  expect(book.problems).toEqual([
    {
      code: 'long-name',
      origin: { sheet: 'Invoices', row: 2, column: 2 },
      detail: expect.stringMatching(/^.{39}…$/),
    },
    {
      code: 'long-name',
      origin: { sheet: 'Invoices', row: 3, column: 2 },
      detail: expect.stringMatching(/^.{39}…$/),
    },
  ]);
});
