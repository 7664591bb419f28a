import { highlight } from '../../src/actions/highlight';
import { readConnection } from '../../src/actions/read-connection';
import { Refusal } from '../../src/model/refusal';
import { openTestBook } from '../test-book';
import { ENTRY_HEADINGS, INVOICES, LOG, openConfirmed } from './small-books';

const LISTS = ['To part with', 'To talk to'];

const SHEETS = {
  Invoices: INVOICES,
  Log: LOG,
  'Client Energy': [
    [...ENTRY_HEADINGS, ...LISTS],
    ['Acme', 3, 'part', '', '', '', 'Acme'],
  ],
};

test('rows of clients are marked in every list of them, and the answer says so', () => {
  const book = openConfirmed(SHEETS);
  expect(highlight.run({ on: true })).toEqual({ on: true });
  for (const sheet of ['Invoices', 'Log', 'Client Energy']) expect(book.rules(sheet)).toHaveLength(2);
  expect(readConnection.run(null).review?.highlighted).toBe(true);
});

test('it is taken away again, and the owner’s own rules stay', () => {
  const book = openConfirmed(SHEETS);
  book.script(`
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices');
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$E2>500').setBold(true)
      .setRanges([sheet.getRange('A2:F7')]).build();
    sheet.setConditionalFormatRules([rule]);`);
  highlight.run({ on: true });
  highlight.run({ on: true });
  expect(book.rules('Invoices')).toHaveLength(3);
  expect(highlight.run({ on: false })).toEqual({ on: false });
  expect(book.rules('Invoices')).toHaveLength(1);
  expect(book.rules('Log')).toHaveLength(0);
});

test('the Client Energy sheet is made first, also under another name where its own is taken', () => {
  const book = openConfirmed({ Invoices: INVOICES, 'Client Energy': [['My own notes']] });
  highlight.run({ on: true });
  expect(book.cells('Client Energy')).toEqual([['My own notes']]);
  expect(
    book.script(
      `return SpreadsheetApp.getActiveSpreadsheet().getRangeByName('CLIENT_ENERGY_PART').getSheet().getName();`,
    ),
  ).toBe('Client Energy 2');
  expect(book.rules('Client Energy 2')).toHaveLength(2);
});

test('each sheet is read once', () => {
  const book = openConfirmed({
    ...SHEETS,
    'Client Energy': [
      [...ENTRY_HEADINGS, ...LISTS],
      ...['Acme', 'Birch', 'Cedar'].map((name) => [name, 3, '', '', '', '']),
    ],
  });
  book.resetCalls();
  highlight.run({ on: true });
  expect(book.calls()['Range.getValues']).toBe(4);
});

test('before the owner has confirmed how the book is read, it is refused', () => {
  const book = openTestBook(SHEETS);
  expect(() => highlight.run({ on: true })).toThrow(new Refusal('changed', 'connection'));
  expect(book.rules('Invoices')).toHaveLength(0);
});

test('where the lists of our sheet are gone, it is refused before anything is painted', () => {
  const book = openConfirmed({
    ...SHEETS,
    'Client Energy': [ENTRY_HEADINGS, ['Acme', 3, 'part', '', '', '']],
  });
  expect(() => highlight.run({ on: true })).toThrow(new Refusal('no-column', 'To part with'));
  expect(book.rules('Invoices')).toHaveLength(0);
});

test('where they are deleted later, they are not shown any more', () => {
  const book = openConfirmed(SHEETS);
  highlight.run({ on: true });
  book.workbook().getSheetByName('Client Energy')?.deleteColumns(6, 1);
  expect(readConnection.run(null).review?.highlighted).toBe(false);
});
