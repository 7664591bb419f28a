import type { Cell, Column } from '../../src/model/table';
import { clientPlaceOf, isTitle, titleColumn } from '../../src/reading/client-place';

const span = { first: 0, last: 2 };
const client: Column = { role: 'client', heading: 'Client', column: 1, sample: '', unsure: false };
const placeOf = (cells: Cell[][], columns = [client]) =>
  clientPlaceOf(cells, span, { first: 0, last: cells.length - 1 }, columns, [1]);

test('below merged cells the name goes on', () => {
  expect(
    placeOf([
      ['Acme', '1', 5],
      ['', '2', 5],
      ['', '3', 5],
      ['Nord', '4', 5],
    ]),
  ).toBe('above');
});

test.each<[string, Cell[][]]>([
  [
    'every row names it',
    [
      ['Acme', '1', 5],
      ['Nord', '2', 5],
    ],
  ],
  [
    'one name is missing',
    [
      ['Acme', '1', 5],
      ['', '2', 5],
      ['Nord', '3', 5],
    ],
  ],
  [
    'a name comes twice in a row, and two are missing',
    [
      ['Acme', '1', 5],
      ['Acme', '2', 5],
      ['', '3', 5],
      ['', '4', 5],
    ],
  ],
  [
    'few of many are missing',
    [...'abcdefghij'].map((name, at): Cell[] => [at === 2 || at === 4 ? '' : name, '1', 5]),
  ],
  [
    'what is blank are totals',
    [
      ['Acme', '1', 5],
      ['', '', 5],
      ['Nord', '2', 5],
      ['', '', 5],
    ],
  ],
])('%s: no row borrows a name', (_what, cells) => {
  expect(placeOf(cells)).toBe('row');
});

const titled: Cell[][] = [
  ['Acme Ltd', '', ''],
  ['1', '2025-01-01', 5],
  ['Nord', '', ''],
  ['2', '2025-01-02', 5],
];

test('titles above groups name the client where no column does', () => {
  expect(placeOf(titled, [])).toBe('title');
  expect(titleColumn(titled, span, { first: 0, last: 3 })).toBe(0);
  expect(placeOf(titled.slice(1), [])).toBe('row');
});

test.each(['January', 'März 2025', '2025', 'Paid', 'Total', 'Note:'])(
  '"%s" above rows names nobody',
  (text) => {
    expect(
      isTitle(
        [
          [text, '', ''],
          ['1', '2025-01-01', 5],
        ],
        span,
        0,
      ),
    ).toBe(false);
  },
);

test('a title has a fuller row below', () => {
  expect(
    isTitle(
      [
        ['Acme', '', ''],
        ['', '', ''],
      ],
      span,
      0,
    ),
  ).toBe(false);
  expect(
    isTitle(
      [
        ['Acme', '', ''],
        ['Nord', '', ''],
      ],
      span,
      0,
    ),
  ).toBe(false);
  expect(isTitle([['Acme', '', 5]], span, 0)).toBe(false);
});
