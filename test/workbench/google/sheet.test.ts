import { openSample, script } from './sample-script';

const BOOK = 'const book = SpreadsheetApp.getActiveSpreadsheet();';

test('a sheet is made, laid out and filled, and setters can be chained', () => {
  const book = openSample('de');
  expect(
    script(
      book,
      `${BOOK}
      const sheet = book.insertSheet('Client Energy');
      sheet.getRange(1, 1, 1, 3).setValues([['Kunde', 'Freude', 'Entscheidung']])
        .setFontWeight('bold').setFontColor('#333333').setBackground('#eeeeee').setWrap(true)
        .setVerticalAlignment('middle').setHorizontalAlignment('right');
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(1);
      sheet.setColumnWidth(1, 222).setColumnWidths(2, 2, 90).appendRow(['Acme', 4, 'part']).appendRow(['Nord', 2, 'talk']);
      sheet.deleteRow(2).insertRowsAfter(1, 1);
      book.setActiveSheet(book.getSheets()[0]);
      sheet.activate();
      return {
        active: book.getActiveSheet().getName(), index: sheet.getIndex(), rows: sheet.getMaxRows(),
        frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
        values: sheet.getDataRange().getValues(),
        place: (({ getRow, getColumn, getNumRows, getNumColumns }) => [getRow(), getColumn(), getNumRows(), getNumColumns()])(sheet.getRange('B2:C4')),
        owner: sheet.getRange('B2').getSheet().getName(),
      };`,
    ),
  ).toEqual({
    active: 'Client Energy',
    index: 4,
    rows: 1000,
    frozen: [1, 1],
    values: [
      ['Kunde', 'Freude', 'Entscheidung'],
      ['', '', ''],
      ['Nord', 2, 'talk'],
    ],
    place: [2, 2, 3, 2],
    owner: 'Client Energy',
  });
  const { styles, sheets } = book.snapshot() as {
    styles: Record<string, object>;
    sheets: Record<string, { name: string; cellData: { s: string }[][]; columnData: { w: number }[] }>;
  };
  const made = Object.values(sheets).find(({ name }) => name === 'Client Energy');
  expect(styles[made?.cellData[0]?.[0]?.s ?? '']).toMatchObject({
    bl: 1,
    bg: { rgb: '#eeeeee' },
    cl: { rgb: '#333333' },
    ht: 3,
    vt: 2,
    tb: 3,
  });
  expect([0, 1, 2].map((column) => made?.columnData[column]?.w)).toEqual([222, 90, 90]);
  expect(script(book, `${BOOK} book.insertSheet('Client Energy');`)).toEqual({
    thrown: 'A sheet with the name "Client Energy" already exists. Please enter another name.',
  });
  expect(script(book, `${BOOK} book.getSheets()[0].getRange(1, 1, 2, 2).setValues([[1, 2]]);`)).toEqual({
    thrown: expect.stringContaining('The data has 1 but the range has 2.'),
  });
});

test('what is written is read as if it had been typed, unless an apostrophe or the format makes it text', async () => {
  const book = openSample('de');
  const written = script(
    book,
    `${BOOK}
    const sheet = book.insertSheet('Werte');
    sheet.getRange('A7').setNumberFormat('@');
    const range = sheet.getRange(1, 1, 12, 1);
    range.setValues([['1.234,5'], ['1,234.5'], ['31.1.2025'], ['31.2.2025'], ['WAHR'], ["'=1+2"], ['007'], ['007'],
      [new Date(Date.UTC(2025, 0, 15, 23))], [true], ['=1+2'], ["'+49 30 123"]]);
    return { values: range.getValues(), shown: range.getDisplayValues(), formulas: range.getFormulas().flat().filter(Boolean) };`,
  );
  expect(written).toEqual({
    // The midnight between 15 and 16 January in Berlin is 23:00 of the 15th in UTC.
    values: [
      [1234.5],
      ['1,234.5'],
      ['2025-01-30T23:00:00.000Z'],
      ['31.2.2025'],
      [true],
      ['=1+2'],
      ['007'],
      [7],
      ['2025-01-15T23:00:00.000Z'],
      [true],
      [''],
      ['+49 30 123'],
    ],
    shown: [
      ['1234,5'],
      ['1,234.5'],
      ['31.01.2025'],
      ['31.2.2025'],
      ['WAHR'],
      ['=1+2'],
      ['007'],
      ['7'],
      ['16.01.2025'],
      ['WAHR'],
      [''],
      ['+49 30 123'],
    ],
    formulas: ['=1+2'],
  });
  await book.calculated();
  expect(book.read('Werte!A11')).toBe(3);
});

test('validations, protected ranges and properties', async () => {
  const book = openSample('en');
  const kept = script(
    book,
    `${BOOK}
    const sheet = book.insertSheet('Client Energy');
    const rule = () => SpreadsheetApp.newDataValidation();
    sheet.getRange('B2:B20').setDataValidation(rule().requireNumberBetween(1, 5).setAllowInvalid(false).setHelpText('1 to 5').build());
    sheet.getRange('C2:C20').setDataValidation(rule().requireValueInList(['keep', 'part'], true).setAllowInvalid(false).build());
    sheet.getRange('D2:D20').setDataValidation(rule().requireDate().build());
    sheet.getRange('E2:F20').protect().setDescription('formulas').setWarningOnly(true);
    sheet.getRange('G2').protect().remove();
    PropertiesService.getDocumentProperties().setProperties({ a: 1, b: 'x' }).deleteProperty('b');
    PropertiesService.getUserProperties().setProperty('mine', 'yes');
    return sheet.getName();`,
  );
  expect(kept).toBe('Client Energy');
  await book.reopen();
  expect(
    script(
      book,
      `${BOOK}
      return [
        book.getSheetByName('Client Energy').getProtections(SpreadsheetApp.ProtectionType.RANGE)
          .map((one) => [one.getDescription(), one.isWarningOnly(), one.getRange().getA1Notation()]),
        PropertiesService.getDocumentProperties().getProperties(),
        PropertiesService.getUserProperties().getProperty('mine'),
      ];`,
    ),
  ).toEqual([[['formulas', true, 'E2:F20']], { a: '1' }, 'yes']);
  const { resources } = book.snapshot() as {
    resources: { name: string; data: string }[];
  };
  const stored = resources.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '{}';
  expect(Object.values(JSON.parse(stored)).flat()).toMatchObject([
    { type: 'decimal', formula1: '1', formula2: '5', error: '1 to 5', errorStyle: 1 },
    { type: 'list', formula1: '["keep","part"]', showDropDown: true },
    { type: 'date' },
  ]);
  const set = (key: string, length: number) =>
    script(book, `PropertiesService.getDocumentProperties().setProperty('${key}', 'x'.repeat(${length}));`);
  expect(set('long', 9 * 1024 + 1)).toEqual({ thrown: 'Argument too large: value' });
  for (let index = 0; index < 55; index += 1) expect(set(`k${index}`, 9 * 1024)).toBeNull();
  expect(set('one more', 9 * 1024)).toEqual({
    thrown: expect.stringContaining('exceeded the property storage quota'),
  });
});
