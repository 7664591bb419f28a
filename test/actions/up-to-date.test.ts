import { openBookOf, readBookGrids, readOpenBook } from '../../src/actions/open-book';
import { readConnection } from '../../src/actions/read-connection';
import { asOfToday, moveOlderMemory } from '../../src/actions/up-to-date';
import { isoFromDay } from '../../src/model/day';
import { remembered } from '../remembered';
import { openTestBook } from '../test-book';
import { INVOICES, openConfirmed } from './small-books';

const TODAY = Math.floor(Date.now() / 86_400_000);
const SHEETS = { Invoices: INVOICES };
const OLDER = {
  confirmed: true,
  locale: 'en_GB',
  timeZone: 'Etc/UTC',
  settings: { margin: 50 },
  sender: { name: 'Ann' },
  aliases: { birch: 'acme' },
};

describe('the as-of day', () => {
  test('is today from the first opening of a day on, for all who share the file', () => {
    openConfirmed(SHEETS, { asOf: TODAY - 40 });
    expect(readConnection.run(null).review?.report.asOf).toBe(TODAY);
    expect(remembered().asOf).toBe(TODAY);
  });

  test('stays where the owner works it out with a formula', async () => {
    const book = openConfirmed(SHEETS, { asOf: TODAY - 40 });
    const row = book.cells('Energy settings').findIndex(([name]) => name === 'As of') + 1;
    await book.type(`Energy settings!C${row}`, `=DATE(2025,6,30)`);
    expect(readConnection.run(null).review?.report.asOf).toBe(20_269);
    expect(book.formulas(`Energy settings!C${row}`)).toEqual([['=DATE(2025,6,30)']]);
  });

  test('stays where this person may not write it, for the sidebar too', () => {
    const book = openConfirmed(SHEETS, { asOf: TODAY - 40 });
    book.protectPlaces('Energy settings');
    expect(readConnection.run(null).review?.report.asOf).toBe(TODAY - 40);
  });

  test('stays where somebody else is at work just now', () => {
    const book = openConfirmed(SHEETS, { asOf: TODAY - 40 });
    book.holdLock(true);
    expect(readConnection.run(null).review?.report.asOf).toBe(TODAY - 40);
  });

  test('is written again where its row was deleted, and what the owner typed beside it meanwhile stays', () => {
    const book = openConfirmed(SHEETS, { settings: { margin: 50 } });
    const rows = book.cells('Energy settings').map(([name]) => name);
    book.script(
      `SpreadsheetApp.getActive().getSheetByName('Energy settings').deleteRow(${rows.indexOf('As of') + 1})`,
    );
    asOfToday(readBookGrids());
    expect(remembered()).toMatchObject({ asOf: TODAY, settings: { margin: 50 } });
  });
});

describe('what an older book remembers', () => {
  test('is in Energy settings from the first opening on, and nowhere else', () => {
    const book = openTestBook(SHEETS, { olderMemory: OLDER });
    readConnection.run(null);
    expect(book.cells('Energy settings')).toContainEqual(
      expect.arrayContaining(['Same client as', 'Birch', 'Acme']),
    );
    expect(book.cells('Energy settings')).toContainEqual(
      expect.arrayContaining(['Columns checked on', '', isoFromDay(TODAY)]),
    );
    expect(remembered()).toMatchObject({ ...OLDER, asOf: TODAY });
    expect(book.script('return PropertiesService.getDocumentProperties().getKeys()')).toEqual([]);
  });

  test('counts as long as this person may not make a sheet', () => {
    const book = openTestBook(SHEETS, { olderMemory: OLDER });
    book.protectPlaces('Invoices');
    expect(readConnection.run(null)).toMatchObject({ settings: { margin: 50 }, aliases: { birch: 'acme' } });
    expect(book.script('return SpreadsheetApp.getActive().getNumSheets()')).toBe(1);
  });

  test('is not moved twice, and nothing is made of nothing', () => {
    const book = openTestBook(SHEETS);
    moveOlderMemory(readOpenBook());
    expect(book.script('return SpreadsheetApp.getActive().getNumSheets()')).toBe(1);
    const known = openConfirmed(SHEETS);
    moveOlderMemory(openBookOf(readBookGrids()));
    expect(known.script('return SpreadsheetApp.getActive().getNumSheets()')).toBe(2);
  });
});

test('a sheet without its name gets it again, whatever it is called', () => {
  const book = openConfirmed(SHEETS);
  book.script(`
    const file = SpreadsheetApp.getActive();
    file.removeNamedRange('CLIENT_ENERGY_SETTINGS');
  `);
  readConnection.run(null);
  const place = `
    const range = SpreadsheetApp.getActive().getRangeByName('CLIENT_ENERGY_SETTINGS');
    return [range.getSheet().getName(), range.getRow(), range.getColumn(), range.getNumColumns()];
  `;
  expect(book.script(place)).toEqual(['Energy settings', 1, 1, 6]);
});
