import { readGrid, sheetNamed, writeCells, writeKnownRows, writeRows } from '../../src/google/sheet-cells';
import { Refusal } from '../../src/model/refusal';
import { openTestBook } from '../test-book';

const ROWS = [
  ['a', 'b', 'c', 'd'],
  ['e', 'f', 'g', 'h'],
];
const open = () => openTestBook({ Mine: ROWS });

test('a sheet is read with days as ISO dates; one that is not there is undefined', () => {
  openTestBook({ Mine: [['2025-01-31', 3, true, 'x']] }, { timeZone: 'America/Los_Angeles' });
  expect(readGrid('Mine', 'America/Los_Angeles')).toEqual({
    sheet: 'Mine',
    cells: [['2025-01-31', 3, true, 'x']],
  });
  expect(readGrid('Other', 'Etc/UTC')).toBeUndefined();
  expect(() => sheetNamed('Other')).toThrow(new Refusal('changed', 'Other'));
});

test('text stays text, a day becomes a date, null empties', () => {
  const book = open();
  writeCells(
    'Mine',
    [
      { row: 1, column: 1, value: '=1+1' },
      { row: 1, column: 2, value: { day: 20_000 } },
      { row: 1, column: 3, value: null },
      { row: 1, column: 4, value: 7 },
      { row: 2, column: 1, value: true },
    ],
    'Etc/UTC',
  );
  expect(book.cells('Mine')).toEqual([
    ['=1+1', '2024-10-04', '', 7],
    [true, 'f', 'g', 'h'],
  ]);
});

test('neighbours are written with one call, in whatever order they come', () => {
  const book = open();
  book.resetCalls();
  writeCells(
    'Mine',
    [4, 1, 2].map((column) => ({ row: 2, column, value: column })),
    'Etc/UTC',
  );
  expect(book.cells('Mine')[1]).toEqual([1, 2, 'g', 4]);
  expect(book.calls()['Range.setValues']).toBe(2);
});

test('a sheet grows where rows are written beyond its end', () => {
  const book = open();
  writeRows('Mine', 1_500, 2, [['x'], ['y']], 'Etc/UTC');
  expect(book.cells('Mine').slice(-2)).toEqual([
    ['', 'x', '', ''],
    ['', 'y', '', ''],
  ]);
});

test('where one cell may not be written, none is', () => {
  const book = open();
  book.protectPlaces('Mine');
  const cells = [1, 3].map((column) => ({ row: 1, column, value: 'x' }));
  expect(() => writeCells('Mine', cells, 'Etc/UTC')).toThrow(new Refusal('protected', 'Mine'));
  expect(book.cells('Mine')).toEqual(ROWS);
});

test('nothing to write asks Google for nothing', () => {
  const book = open();
  book.resetCalls();
  writeCells('Gone', [], 'Etc/UTC');
  writeRows('Gone', 1, 1, [], 'Etc/UTC');
  expect(book.calls()).toEqual({});
});

describe('a cell with a drop-down list that takes nothing else', () => {
  const listed = () => {
    const book = open();
    book.script(`const { newDataValidation, getActiveSpreadsheet } = SpreadsheetApp;
      const rule = newDataValidation().requireValueInList(['Complaint', '4'], true).setAllowInvalid(false).build();
      getActiveSpreadsheet().getSheetByName('Mine').getRange('B2:C2').setDataValidation(rule);`);
    return book;
  };
  const write = (value: string | number | null) =>
    writeCells(
      'Mine',
      [
        { row: 1, column: 1, value: 'new' },
        { row: 2, column: 2, value },
      ],
      'Etc/UTC',
    );

  test('is not given what its list does not offer, and nothing else is written either', () => {
    const book = listed();
    expect(() => write('Reminder')).toThrow(new Refusal('validation', 'Reminder'));
    expect(book.cells('Mine')).toEqual(ROWS);
  });

  test.each(['Complaint', 4, null])('is given %p', (value) => {
    const book = listed();
    write(value);
    SpreadsheetApp.flush();
    expect(book.cells('Mine')[1]?.[1]).toEqual(value ?? '');
    expect(book.cells('Mine')[0]?.[0]).toBe('new');
  });

  test('Google would say so only as it writes', () => {
    const book = listed();
    const set = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Mine').getRange('B2').setValue('Reminder');`;
    expect(book.script(`${set} return 'set';`)).toBe('set');
    expect(() => book.script(`${set} SpreadsheetApp.flush();`)).toThrow('data validation rules');
    expect(book.cells('Mine')[1]?.[1]).toBe('f');
  });
});

test.each([false, true])(
  'plain text has no apostrophe, whether such a cell would show it or not: %s',
  (isShown) => {
    const book = open();
    if (isShown) book.showApostrophes();
    book.script(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Mine').getRange('A1:B1').setNumberFormat('@');`,
    );
    const texts = ['1/2', '+49 30', '1/2', '007'];
    writeRows('Mine', 1, 1, [texts], 'Etc/UTC');
    expect(book.cells('Mine')[0]).toEqual(texts);
  },
);

test('a row that was moved since it was read is not written into', () => {
  const book = open();
  const known = [{ row: 2, column: 1, text: 'e' }];
  writeKnownRows('Mine', [{ row: 2, column: 3, value: 'new' }], 'Etc/UTC', known);
  expect(book.cells('Mine')[1]).toEqual(['e', 'f', 'new', 'h']);
  book.workbook().getSheetByName('Mine')?.insertRows(0, 1);
  expect(() => writeKnownRows('Mine', [{ row: 2, column: 3, value: 'x' }], 'Etc/UTC', known)).toThrow(
    new Refusal('changed', 'e'),
  );
  expect(book.cells('Mine')[1]).toEqual(['a', 'b', 'c', 'd']);
});
