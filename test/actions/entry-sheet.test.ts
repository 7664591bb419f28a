import { completeEntrySheet, missingNames } from '../../src/actions/entry-sheet';
import { readOpenBook } from '../../src/actions/open-book';
import { openTestBook, type TestBook } from '../test-book';
import { ENTRY_HEADINGS, INVOICES, openConfirmed, rowsOf } from './small-books';

const MINE = [ENTRY_HEADINGS, ['Birch', 2, '', '', '', '']];

test('clients without a row are missing, by the alphabet', () => {
  openConfirmed({ Invoices: INVOICES, Mine: MINE });
  expect(missingNames(readOpenBook())).toEqual(['Acme', 'Cedar']);
});

test('they get rows below, and what is given is what another reading finds', () => {
  const book = openConfirmed({ Invoices: INVOICES, Mine: MINE });
  const sheet = completeEntrySheet(readOpenBook());
  expect(sheet.rows).toEqual(readOpenBook().entries?.rows);
  expect(rowsOf(book, 'Mine', 1).flat()).toEqual(['Client', 'Birch', 'Acme', 'Cedar']);
});

test('a name that was asked for gets one too, but no second one in another spelling', () => {
  const book = openConfirmed({ Invoices: INVOICES, Mine: MINE });
  completeEntrySheet(readOpenBook(), 'Former client');
  completeEntrySheet(readOpenBook(), 'FORMER CLIENT Ltd');
  expect(rowsOf(book, 'Mine', 1).flat().slice(2)).toEqual(['Acme', 'Cedar', 'Former client']);
});

test('a sheet is made where there is none', () => {
  const book = openConfirmed({ Invoices: INVOICES });
  const { table, rows } = completeEntrySheet(readOpenBook());
  expect(table.sheet).toBe('Client Energy');
  expect(rows.map(({ label, row }) => [label, row])).toEqual([
    ['Acme', 2],
    ['Birch', 3],
    ['Cedar', 4],
  ]);
  expect(book.formulas('Client Energy!Y1')[0]?.[0]).toContain('CLIENT_ENERGY(');
});

test('one that was begun and cut short is made whole', () => {
  const book = openConfirmed({ Invoices: INVOICES, 'Client Energy': [[]] });
  completeEntrySheet(readOpenBook());
  expect(rowsOf(book, 'Client Energy', 1).flat().slice(0, 4)).toEqual(['Client', 'Acme', 'Birch', 'Cedar']);
});

describe('where a column of the invoices changes by itself', () => {
  const open = () =>
    openConfirmed({
      Invoices: INVOICES.map((row, index) => [
        ...row,
        index === 0 ? 'Status' : `=IF(NOW()>0, IF(F${index + 1}="", "overdue", "paid"))`,
      ]),
    });
  const figures = async (book: TestBook) => {
    await book.calculated();
    expect(book.errors()).toEqual([]);
    return (book.read('Client Energy!Y2:Y4') as unknown[][]).flat();
  };

  test('the sheet is made, its formulas read the whole file, and it says what they follow', async () => {
    const book = open();
    const saved = book.ask('saveEntry', {
      client: { key: 'acme', names: ['Acme'] },
      before: {},
      fields: { joy: 1 },
    });
    expect(saved).toMatchObject({ ok: true });
    await book.calculated();
    expect(book.read('Client Energy!B2')).toBe(1);
    const names = (book.read('Client Energy!A2:A4') as unknown[][]).flat();
    const { clients } = readOpenBook().report;
    expect(await figures(book)).toEqual(
      names.map((name) => Math.round(clients.find((client) => client.name === name)?.energy ?? Number.NaN)),
    );
    const [note] = book.script(`
      return SpreadsheetApp.getActive().getSheetByName('Client Energy')
        .getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getDescription());
    `) as string[];
    expect(note).toContain('Invoices!G (Status)');
  });

  test('once it does not any more, Refresh gives them the tables', async () => {
    const book = open();
    completeEntrySheet(readOpenBook());
    for (const [index] of INVOICES.entries())
      if (index > 0) await book.type(`Invoices!G${index + 1}`, 'paid');
    book.call('refreshEnergy');
    expect(book.formulas('Client Energy!Y1')[0]?.[0]).toContain('Invoices!A1:G');
    expect((await figures(book)).every((figure) => typeof figure === 'number')).toBe(true);
  });
});

test('where Energy settings change by themselves, formulas find them without being given them', async () => {
  const book = openTestBook(
    {
      Invoices: INVOICES,
      Mine: [
        ['Setting', 'For', 'Your value'],
        ['Margin', '', '=0.4+0*NOW()'],
        ['Confirmed on', '', 45_000],
      ],
    },
    { locale: 'en_GB', userLocale: 'en' },
  );
  await book.calculated();
  completeEntrySheet(readOpenBook());
  await book.calculated();
  expect(book.errors()).toEqual([]);
  expect(book.formulas('Client Energy!Y1')[0]?.[0]).toContain('Invoices!A1:F');
});
