import { openSample, script } from './sample-script';

const CELL = "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices').getRange(1, 1)";

test.each([
  `${CELL}.getValue(1)`,
  `${CELL}.setValue(1, 2)`,
  `${CELL}.setFontWeight('bold', true)`,
  "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices').getRange(1, 1, 1, 1, 1)",
  "SpreadsheetApp.newDataValidation().requireValueInList(['a'], true, 'b')",
  "PropertiesService.getDocumentProperties().getProperty('a', 'b')",
  'Drive.Files.list({}, 1)',
  'LockService.getDocumentLock().tryLock(1, 2)',
])('an argument too many is refused: %s', (call) => {
  expect(script(openSample('en'), call)).toEqual({
    thrown: expect.stringContaining("The parameters don't match the method signature"),
  });
});

test.each([
  `${CELL}.getValue()`,
  "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices').getRange(1, 1, 1, 1)",
  "SpreadsheetApp.newDataValidation().requireValueInList(['a'], true)",
  'Drive.Files.list()',
])('what Google takes is taken, with and without what may be left out: %s', (call) => {
  expect(script(openSample('en'), `${call}; return 'taken';`)).toBe('taken');
});

test('a method that the workbench lacks is as unknown as at Google', () => {
  expect(script(openSample('en'), `${CELL}.sing()`)).toEqual({ thrown: 'the workbench has no Range.sing' });
});

test('an error is in the language of the account', () => {
  const book = openSample('en');
  book.protectPlaces('Invoices!A1:B2');
  expect(script(book, `${CELL}.setValue(1)`)).toEqual({ thrown: expect.stringContaining('protected cell') });
  book.speak('de');
  expect(script(book, `${CELL}.setValue(1)`)).toEqual({
    thrown: expect.stringContaining('geschützte Zelle'),
  });
});
