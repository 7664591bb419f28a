import { sheetsOfBook } from '../../src/google/active-book';
import { openTestBook } from '../test-book';
import { INVOICES } from './invoices';

/** A book in which a chart and a connected table have sheets of their own. */
const open = () =>
  openTestBook(
    { Chart: [[]], Invoices: INVOICES, Warehouse: [[]] },
    { memory: { confirmed: true }, sheetTypes: { Chart: 'OBJECT', Warehouse: 'DATASOURCE' } },
  );

test('a chart on a sheet of its own and a connected table are no sheets with cells', () => {
  open();
  expect(sheetsOfBook().map((sheet) => sheet.getName())).toEqual(['Invoices', 'Energy settings']);
});

test('beside them everything is read, highlighted, frozen and added as without them', () => {
  const book = open();
  const read = book.ask('readConnection') as { value: { review: { report: { clients: object[] } } } };
  expect(read.value.review.report.clients).toHaveLength(2);
  expect(book.ask('highlight', { on: true })).toMatchObject({ ok: true });
  expect(book.ask('insertFormulas')).toMatchObject({ ok: true });
  expect(() => book.call('refreshEnergy')).not.toThrow();
  expect(() => book.call('freezeEnergy')).not.toThrow();
  // A new sheet comes after all the others, theirs too.
  const names = 'return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getName());';
  expect(book.script(names)).toEqual(['Chart', 'Invoices', 'Warehouse', 'Energy settings', 'Client Energy']);
});
