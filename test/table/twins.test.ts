import fc from 'fast-check';
import type { Book } from '../../src/core/book';
import { likelyTwins } from '../../src/core/twins';
import { clientKey } from '../../src/table/client-name';
import { readBook } from '../../src/table/read-book';
import type { Cell } from '../../src/table/table';

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
const twinsIn = ({ clients, invoices }: Book, apart: string[] = []) =>
  likelyTwins(
    clients.map(({ key, name, id }) => ({
      key,
      name,
      plain: clientKey(name),
      hasId: id !== undefined,
      rows: invoices.filter(({ client }) => client === key).length,
    })),
    apart,
  );
const twinsOf = (names: string[], apart: string[] = []) => twinsIn(bookOf(names), apart);

test.each([
  ['a letter more', 'Acme Bakery', 'Acme Bakkery'],
  ['a letter swapped for another', 'Schreinerei Huber', 'Schreinerei Hubel'],
  ['a space', 'Morgen Rot', 'Morgenrot'],
  ['the order of words', 'Huber Anna', 'Anna Huber'],
  ['two letters in a long name', 'Gartenbau Lindenhof', 'Gartenbau Lindnhoff'],
])('%s may be a slip', (_what, a, b) => {
  expect(twinsOf([a, a, b])).toMatchObject([{ name: a, other: { name: b } }]);
});

test.each([
  ['figures', 'Branch 1', 'Branch 2'],
  ['short names', 'Anna', 'Anne'],
  ['three letters', 'Gartenbau Lindenhof', 'Gartenbau Birkenhof'],
  ['a word more', 'Acme', 'Acme Berlin'],
])('%s tell clients apart', (_what, a, b) => {
  expect(twinsOf([a, b])).toEqual([]);
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
  expect(twinsIn(readBook([{ sheet: 'Invoices', cells }], {}).book)).toMatchObject([
    { key: 'C1', other: { key: 'C2' } },
  ]);
});

test('a pair that the owner told apart is not offered again; one that was merged is one', () => {
  const [{ pair, key, other }] = twinsOf(['Acme Bakery', 'Acme Bakkery']);
  expect(twinsOf(['Acme Bakery', 'Acme Bakkery'], [pair])).toEqual([]);
  const { clients } = bookOf(['Acme Bakery', 'Acme Bakery', 'Acme Bakkery'], { [other.key]: key });
  expect(clients).toMatchObject([{ name: 'Acme Bakery', spellings: ['Acme Bakery', 'Acme Bakkery'] }]);
});

test('five thousand clients are compared by what they share, not each with each', () => {
  const names = Array.from(
    { length: 50 * (fc.readConfigureGlobal().numRuns ?? 100) },
    (_, index) => `Restaurant ${String.fromCharCode(97 + (index % 26))}${index}`,
  );
  expect(twinsOf(names)).toEqual([]);
});
