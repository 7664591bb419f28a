import { writeSpellings } from '../../src/google/spellings';
import { openTestBook, type TestBook } from '../test-book';

const PLACE = { sheet: 'Client Energy', row: 1, rows: 6, headings: ['Also written', 'Stands for'] } as const;

const write = (spellings: [string, string][]): void =>
  writeSpellings({ ...PLACE, headings: [...PLACE.headings] }, spellings, 'Etc/UTC');

const open = (): TestBook =>
  openTestBook({
    'Client Energy': [
      ['Client', 'Joy'],
      ['Acme', 3],
    ],
  });

const folded = (book: TestBook): boolean[] => {
  const manager = book.workbook().getSheetByName('Client Energy')?.getSheet().getColumnManager();
  return [1, 2, 3].map((column) => manager?.getColVisible(column) === false);
};

const place = `const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName('CLIENT_ENERGY_MEANT');
  return range && range.getA1Notation();`;

test('spellings are in two folded columns, each beside the name that it stands for', () => {
  const book = open();
  write([]);
  expect(book.cells('Client Energy')[0]).toHaveLength(2);
  write([['ACME Ltd', 'Acme']]);
  expect(book.cells('Client Energy')).toEqual([
    ['Client', 'Joy', 'Also written', 'Stands for'],
    ['Acme', 3, 'ACME Ltd', 'Acme'],
  ]);
  expect(folded(book)).toEqual([false, true, true]);
  expect(book.script(place)).toBe('D1:D6');
});

test('they are written again where they are, whatever was sorted or inserted', () => {
  const book = open();
  write([
    ['ACME Ltd', 'Acme'],
    ['007', 'James'],
  ]);
  book.workbook().getSheetByName('Client Energy')?.insertColumns(0, 1);
  write([['Acme Inc', 'Acme']]);
  expect(book.cells('Client Energy')).toEqual([
    ['', 'Client', 'Joy', 'Also written', 'Stands for'],
    ['', 'Acme', 3, 'Acme Inc', 'Acme'],
  ]);
  write([]);
  expect(book.cells('Client Energy')[1]).toEqual(['', 'Acme', 3, '', '']);
});
