import { saveEntry } from '../../src/actions/save-entry';
import { readGrid } from '../../src/google/sheet-cells';
import { LETTER_FIELD_NAMES } from '../../src/model/entry';
import { readEntries } from '../../src/reading/read-entries';
import { ENTRY_HEADINGS, INVOICES, openConfirmed } from './small-books';

const OLD = {
  Invoices: INVOICES,
  'Client Energy': [
    [...ENTRY_HEADINGS, 'My own column'],
    ['Acme', 3, 'part', '', '', '', 'kept'],
    ['Birch', '', '', '', '', '', ''],
  ],
};
const acme = { key: 'acme', names: ['Acme'] as [string] };

const entryOf = (name: string, locale = 'en_GB') => {
  const grid = readGrid('Client Energy', 'Etc/UTC');
  const sheet = grid && readEntries(grid, locale);
  return sheet?.rows.find(({ label }) => label === name)?.entry;
};

test('an older book gets them folded, right of all that is there, when something is first written', () => {
  const book = openConfirmed(OLD);
  const fields = { contact: 'Ms Berger', address: '1 Main St\nUlm', period: '1/2', voice: 'de-du' } as const;
  expect(saveEntry.run({ client: acme, before: {}, fields })).toMatchObject({ saved: true });
  const [headings = [], row = []] = book.cells('Client Energy');
  expect(headings.slice(0, 7)).toEqual(OLD['Client Energy'][0]);
  expect(headings).toHaveLength(7 + LETTER_FIELD_NAMES.length);
  expect(row[6]).toBe('kept');
  expect(entryOf('Acme')).toMatchObject(fields);
  const manager = book.workbook().getSheetByName('Client Energy')?.getSheet().getColumnManager();
  expect([6, 7, 18, 19].map((column) => manager?.getColVisible(column))).toEqual([true, false, false, true]);
});

test('what belongs to no letter adds none', () => {
  const book = openConfirmed(OLD);
  saveEntry.run({ client: acme, before: {}, fields: { joy: 2 } });
  expect(book.cells('Client Energy')[0]).toHaveLength(7);
});

test('they are added once, whichever is written next, and one that the owner deleted comes back', () => {
  const book = openConfirmed(OLD);
  saveEntry.run({ client: acme, before: {}, fields: { contact: 'Ms Berger' } });
  saveEntry.run({ client: acme, before: { reason: null }, fields: { reason: 'late-payer' } });
  expect(book.cells('Client Energy')[0]).toHaveLength(7 + LETTER_FIELD_NAMES.length);
  book.workbook().getSheetByName('Client Energy')?.deleteColumns(7, 1);
  saveEntry.run({ client: acme, before: {}, fields: { voice: 'en' } });
  expect(entryOf('Acme')).toMatchObject({ voice: 'en', reason: 'late-payer', contact: 'Ms Berger' });
});

test('a cell that is deleted forgets it, and another person’s change is no row of mine', () => {
  const book = openConfirmed(OLD);
  saveEntry.run({ client: acme, before: {}, fields: { contact: 'Ms Berger', email: 'b@example.com' } });
  const [headings = []] = book.cells('Client Energy');
  const column = String.fromCharCode(65 + headings.indexOf('Letter: contact'));
  void book.type(`Client Energy!${column}2`, 'Mr Tal');
  const change = { client: acme, before: { contact: 'Ms Berger' }, fields: { contact: 'Ms Bell' } };
  expect(saveEntry.run(change)).toMatchObject({ saved: false, entry: { contact: 'Mr Tal' } });
  book.script(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Client Energy').getRange('${column}2').clearContent();`,
  );
  expect(entryOf('Acme')).toMatchObject({ contact: null, email: 'b@example.com' });
});

test.each(['de_DE', 'en_GB'])('what is chosen is read again in the words of a book: %s', (locale) => {
  openConfirmed({ Invoices: INVOICES }, {}, locale);
  const fields = { voice: 'de-sie', reason: 'misfit', contract: 'adviser' } as const;
  saveEntry.run({ client: acme, before: {}, fields });
  expect(entryOf('Acme', locale)).toMatchObject(fields);
});
