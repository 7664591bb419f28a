import { keyedMemory, readMemory, rememberedIn, saveMemory } from '../../src/actions/book-memory';
import { readBookGrids, readOpenBook } from '../../src/actions/open-book';
import { parseMemory } from '../../src/model/memory';
import { Refusal } from '../../src/model/refusal';
import { remembered } from '../remembered';
import { openTestBook } from '../test-book';
import { INVOICES, openConfirmed } from './small-books';

const SHEETS = { Invoices: INVOICES };
const UTC = () => 'Etc/UTC';

const cellOf = (book: ReturnType<typeof openTestBook>, name: string) =>
  book.cells('Energy settings').find(([one]) => one === name)?.[2];

test('what a book remembers is in its sheets, under any name; an older book has it elsewhere', () => {
  const cells = [
    ['Setting', 'For', 'Your value'],
    ['Margin', '', 0.4],
  ];
  openTestBook(SHEETS, { olderMemory: { settings: { margin: 50 } } });
  expect(rememberedIn([{ sheet: 'Mine', cells }]).memory.settings).toEqual({ margin: 40 });
  expect(rememberedIn([]).memory.settings).toEqual({ margin: 50 });
  expect(rememberedIn([]).settings).toBeUndefined();
});

test('the sheet that has the name counts, not a copy before it, and the name stays there', () => {
  const old = [
    ['Setting', 'For', 'Your value'],
    ['Margin', '', 0.2],
  ];
  const book = openConfirmed({ Old: old, ...SHEETS }, { settings: { margin: 40 } });
  saveMemory(readOpenBook(), (memory) => ({ ...memory, settings: { ...memory.settings, interest: 5 } }));
  expect(readMemory(UTC).settings).toEqual({ margin: 40, interest: 5 });
  expect(book.cells('Old')).toEqual(old);
});

test('where the sheet has lost a heading, that is said: no copy counts for it, and no second sheet is made', () => {
  const book = openConfirmed(SHEETS, { settings: { margin: 40 } });
  book.script(`SpreadsheetApp.getActive().getSheetByName('Energy settings').getRange('B1').setValue('Mine')`);
  expect(() => readBookGrids()).toThrow(new Refusal('no-column', 'Energy settings'));
  expect(book.script('return SpreadsheetApp.getActive().getSheets().length')).toBe(2);
});

test('a formula finds it by its name, whatever its sheet is called', () => {
  const book = openConfirmed(SHEETS, { settings: { margin: 40 }, asOf: 20_000 });
  book.workbook().getSheetByName('Energy settings')?.setName('Other');
  expect(readMemory(UTC)).toMatchObject({ settings: { margin: 40 }, asOf: 20_000 });
});

test('the sheet is made in the words of the book, with every value as it is', () => {
  const book = openTestBook(SHEETS, { locale: 'de_AT' });
  const memory = { ...parseMemory(undefined), confirmed: true, settings: { margin: 35 } };
  book.run(() => saveMemory(readOpenBook(), () => memory));
  expect(book.cells('Energie-Einstellungen')[0]).toEqual([
    'Einstellung',
    'Für',
    'Ihr Wert',
    'Einheit',
    'Sonst',
    'Was das heißt',
  ]);
  expect(remembered()).toMatchObject({ confirmed: true, settings: { margin: 35 } });
});

test('what the owner typed since the book was read stays, and so does the name of a client as it is written', () => {
  const book = openConfirmed(SHEETS, { aliases: { BIRCH: 'Acme Ltd' } });
  const open = readOpenBook();
  const row = book.cells('Energy settings').findIndex(([name]) => name === 'Interest') + 1;
  book.script(
    `SpreadsheetApp.getActive().getSheetByName('Energy settings').getRange(${row}, 3).setValue(0.04)`,
  );
  saveMemory(open, (memory) => ({ ...memory, settings: { ...memory.settings, margin: 20 } }));
  expect(remembered()).toMatchObject({ settings: { margin: 20, interest: 4 }, aliases: { birch: 'acme' } });
  expect(book.cells('Energy settings')).toContainEqual(
    expect.arrayContaining(['Same client as', 'BIRCH', 'Acme Ltd']),
  );
});

test('a sheet that went meanwhile is not made anew', () => {
  const book = openConfirmed(SHEETS);
  const open = readOpenBook();
  book.script(
    `const file = SpreadsheetApp.getActive(); file.deleteSheet(file.getSheetByName('Energy settings'))`,
  );
  expect(() => saveMemory(open, (memory) => memory)).toThrow(expect.objectContaining({ code: 'changed' }));
});

test('without the sheet the book is not confirmed any more', () => {
  const book = openConfirmed(SHEETS, { settings: { margin: 20 } });
  book.script(
    `const file = SpreadsheetApp.getActive(); file.deleteSheet(file.getSheetByName('Energy settings'))`,
  );
  expect(readBookGrids().memory).toEqual(parseMemory(undefined));
});

test('a figure in a cell that the owner formats otherwise is a figure all the same', () => {
  const book = openConfirmed(SHEETS, { settings: { joyOf2: -40 } });
  expect(cellOf(book, 'Joy 2')).toBe(-0.4);
  expect(remembered().settings).toEqual({ joyOf2: -40 });
});

test('a memory names clients by their keys', () => {
  const memory = {
    ...parseMemory(undefined),
    aliases: { BIRCH: 'ACME' },
    retentions: { CEDAR: false },
    confirmedDistinct: ['CEDAR\nACME'],
    blindCheck: { day: 1, gives: ['ACME'], takes: [] },
  };
  expect(keyedMemory(memory, (name) => name.toLowerCase())).toEqual({
    ...parseMemory(undefined),
    aliases: { birch: 'acme' },
    retentions: { cedar: false },
    confirmedDistinct: ['acme\ncedar'],
    blindCheck: { day: 1, gives: ['acme'], takes: [] },
  });
});
