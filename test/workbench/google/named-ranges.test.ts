import { openTestBook, type TestBook } from '../../test-book';
import { script } from './sample-script';

const BOOK = 'const book = SpreadsheetApp.getActiveSpreadsheet();';

/** A book whose prices have a name, used by a formula, through INDIRECT, and by a rule that paints rows. */
async function open(locale = 'de_DE'): Promise<TestBook> {
  const book = openTestBook(
    {
      Preise: [
        ['Ware', 'Preis'],
        ['Eis', 2],
        ['Tee', 3],
      ],
      Liste: [['Eis'], ['Kaffee'], ['', '']],
    },
    { locale },
  );
  script(
    book,
    `${BOOK}
    book.setNamedRange('PRICES', book.getSheetByName('Preise').getRange('A2:B3'));
    const sheet = book.getSheetByName('Liste');
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=ISNUMBER(XMATCH($A1; INDEX(INDIRECT("PRICES"); 0; 1); 0))')
      .setBackground('#ff0000').setRanges([sheet.getRange('A1:A2')]).build();
    sheet.setConditionalFormatRules([rule]);`,
  );
  await book.type('Liste!C1', '=SUM(PRICES)');
  await book.type('Liste!C2', '=SUM(INDIRECT("PRICES"))');
  return book;
}

const sums = (book: TestBook): unknown => book.read('Liste!C1:C2');
const place = (book: TestBook): unknown =>
  script(
    book,
    `${BOOK}
    const range = book.getRangeByName('Prices');
    return range && range.getSheet().getName() + '!' + range.getA1Notation();`,
  );
const painted = (book: TestBook): boolean[] =>
  ['A1', 'A2'].map((cell) => book.shownBackground(`Liste!${cell}`) === '#ff0000');

test('a named range is found by its name, in formulas and by INDIRECT', async () => {
  const book = await open();
  expect(place(book)).toBe('Preise!A2:B3');
  expect(script(book, `${BOOK} return book.getRangeByName('NONE')`)).toBeNull();
  await book.calculated();
  expect(sums(book)).toEqual([[5], [5]]);
  expect(painted(book)).toEqual([true, false]);
  expect(
    script(
      book,
      `${BOOK}
      book.setNamedRange('1st', book.getSheetByName('Liste').getRange('A1'));`,
    ),
  ).toEqual({ thrown: expect.stringContaining('1st') });
});

test.each([
  [
    'its sheet is renamed',
    (book: TestBook) => book.workbook().getSheetByName('Preise')?.setName('Was es kostet'),
    'Was es kostet!A2:B3',
  ],
  [
    'a column is inserted',
    (book: TestBook) => book.workbook().getSheetByName('Preise')?.insertColumns(0, 1),
    'Preise!B2:C3',
  ],
  [
    'rows are inserted',
    (book: TestBook) => book.workbook().getSheetByName('Preise')?.insertRows(1, 2),
    'Preise!A4:B5',
  ],
  [
    'a row within is inserted',
    (book: TestBook) => book.workbook().getSheetByName('Preise')?.insertRows(2, 1),
    'Preise!A2:B4',
  ],
  [
    'a row is deleted',
    (book: TestBook) => book.workbook().getSheetByName('Preise')?.deleteRows(0, 1),
    'Preise!A1:B2',
  ],
] as const)('it follows when %s', async (_what, change, now) => {
  const book = await open();
  change(book);
  await book.calculated();
  expect(place(book)).toBe(now);
  await book.type('Liste!C3', 1);
  expect(sums(book)).toEqual([[5], [5]]);
  expect(painted(book)).toEqual([true, false]);
  await book.reopen();
  await book.calculated();
  expect(place(book)).toBe(now);
  expect(sums(book)).toEqual([[5], [5]]);
});

test('a name is set to other cells, listed, and removed: then formulas that use it have an error', async () => {
  const book = await open();
  script(book, `${BOOK} book.setNamedRange('PRICES', book.getSheetByName('Preise').getRange('B3'));`);
  await book.calculated();
  expect(sums(book)).toEqual([[3], [3]]);
  expect(
    script(
      book,
      `${BOOK}
      return book.getNamedRanges().map((one) => [one.getName(), one.setRange(book.getSheetByName('Preise').getRange('B2')).getRange().getA1Notation()]);`,
    ),
  ).toEqual([['PRICES', 'B2']]);
  await book.calculated();
  expect(sums(book)).toEqual([[2], [2]]);
  expect(script(book, `${BOOK} book.removeNamedRange('PRICES'); return book.getNamedRanges().length;`)).toBe(
    0,
  );
  await book.calculated();
  expect(place(book)).toBeNull();
  expect(sums(book)).toEqual([['#NAME?'], ['#REF!']]);
  expect(book.formulas('Liste!C1')).toEqual([['=SUM(PRICES)']]);
  expect(script(book, `${BOOK} book.removeNamedRange('PRICES');`)).toEqual({
    thrown: expect.stringContaining('PRICES'),
  });
});

test('a name whose cells are deleted is nothing', async () => {
  const book = await open();
  book.workbook().getSheetByName('Preise')?.deleteRows(1, 2);
  await book.calculated();
  expect(place(book)).toBeNull();
  const other = await open();
  other.workbook().deleteSheet('sheet-1');
  expect(place(other)).toBeNull();
});

test('a custom function is refused a name in whose cells something changes by itself', async () => {
  const book = openTestBook({
    Invoices: [
      ['Client', 'Amount', 'Date'],
      ['Acme', 100, '2026-01-01'],
    ],
  });
  script(book, `${BOOK} book.setNamedRange('ALL_OF_IT', book.getSheetByName('Invoices').getRange('A1:D9'));`);
  await book.type('Invoices!F1', '=CLIENT_VALUE("Acme"; ALL_OF_IT)');
  expect(book.read('Invoices!F1')).toEqual(expect.any(Number));
  await book.type('Invoices!D2', '=NOW()');
  await book.type('Invoices!F2', '=CLIENT_VALUE("Acme"; ALL_OF_IT)');
  expect(book.read('Invoices!F2')).toBe('#VALUE!');
});
