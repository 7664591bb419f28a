import type { Cell } from '../../src/model/table';
import { findHeadings, namesSomebody, nextTableBelow } from '../../src/reading/heading-rows';

const ALL = { first: 0, last: 4 };
const HEADINGS: Cell[] = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'];
const ENTRY: Cell[] = ['A-1', 'Acme', '2025-01-01', '2025-01-31', 5];
const BLANK: Cell[] = ['', '', '', '', ''];
const TITLE: Cell[] = ['Invoices of 2025', '', '', '', ''];

const rowsOf = (cells: Cell[][], from = 0) => {
  const found = findHeadings(cells, ALL, from);
  return found && [found.top, found.bottom];
};

describe('headings are found', () => {
  test.each<[string, Cell[][], number[] | undefined]>([
    ['in the first row', [HEADINGS, ENTRY], [0, 0]],
    ['below a title', [TITLE, BLANK, HEADINGS, ENTRY], [2, 2]],
    ['with a blank row after them', [HEADINGS, BLANK, ENTRY], [0, 0]],
    ['nowhere where one cell alone means something', [['Total', 'a', 'b', 'c', 'd'], ENTRY], undefined],
    ['nowhere in an empty grid', [], undefined],
    [
      'in the first of two tables, though the second has more',
      [['Client', 'E-mail', '', '', ''], ['Acme', 'a@acme.example', '', '', ''], BLANK, HEADINGS, ENTRY],
      [0, 0],
    ],
    [
      'in two rows where the upper one names groups',
      [
        ['Client', 'Invoice', '', 'Payment', ''],
        ['', 'No.', 'Date', 'on', 'Amount'],
        ['Acme', '1', '2025-01-01', '2025-02-01', 5],
      ],
      [0, 1],
    ],
  ])('%s', (_where, cells, wanted) => {
    expect(rowsOf(cells)).toEqual(wanted);
  });

  test('from a row on, and in twenty rows at most', () => {
    const above = (count: number) => Array.from({ length: count }, () => BLANK);
    expect(rowsOf([...above(19), HEADINGS, ENTRY])).toEqual([19, 19]);
    expect(rowsOf([...above(20), HEADINGS, ENTRY])).toBeUndefined();
    expect(rowsOf([HEADINGS, ENTRY, HEADINGS, ENTRY], 1)).toEqual([2, 2]);
  });

  test('only in the columns that are asked for; the others are empty', () => {
    expect(findHeadings([HEADINGS, ENTRY], { first: 1, last: 2 }, 0)?.texts).toEqual([
      '',
      'Client',
      'Date',
      '',
      '',
    ]);
  });

  test('the name of a group goes before every heading below it', () => {
    const texts = findHeadings(
      [
        ['Client', 'Invoice', '', 'Payment', ''],
        ['', 'No.', 'Date', 'on', 'Amount'],
        ['Acme', '1', '2025-01-01', '2025-02-01', 5],
      ],
      ALL,
      0,
    )?.texts;
    expect(texts).toEqual(['Client', 'Invoice No.', 'Invoice Date', 'Payment on', 'Payment Amount']);
  });
});

describe('the next table below', () => {
  const below = (...rows: Cell[][]) => {
    const cells = [HEADINGS, ENTRY, ...rows];
    return nextTableBelow(cells, ALL, { top: 0, bottom: 0, texts: HEADINGS.map(String) });
  };
  const CLIENTS: Cell[] = ['Client', 'E-mail', '', '', ''];
  const ACME: Cell[] = ['Acme', 'post@acme.example', '', '', ''];

  test.each<[string, Cell[][], number | undefined]>([
    ['begins with its headings', [BLANK, CLIENTS, ACME], 3],
    ['begins with its title', [BLANK, TITLE, CLIENTS, ACME], 3],
    ['needs a blank row before it', [CLIENTS, ACME], undefined],
    ['needs an entry of its own', [BLANK, CLIENTS], undefined],
    ['is not the same headings again', [BLANK, HEADINGS, ENTRY], undefined],
    ['is not there', [], undefined],
  ])('%s', (_what, rows, wanted) => {
    expect(below(...rows)).toBe(wanted);
  });
});

test.each([
  [['Client', 'Total'], true],
  [['Lieferant', 'Betrag'], true],
  [['Amount', 'Status'], false],
])('%j name somebody: %s', (texts, wanted) => {
  expect(texts.some(namesSomebody)).toBe(wanted);
});
