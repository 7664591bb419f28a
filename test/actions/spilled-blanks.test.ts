import { logIncident } from '../../src/actions/log-incident';
import { readConnection } from '../../src/actions/read-connection';
import { saveEntry } from '../../src/actions/save-entry';
import { INVOICES, LOG, openConfirmed, RECENT } from './small-books';

const saved = (key: string, name: string) =>
  saveEntry.run({ client: { key, names: [name] }, before: {}, fields: { joy: 4 } });

/** What a book holds after the owner has worked in it, and what the sidebar shows then. */
async function worked(countsBlanks: boolean): Promise<unknown> {
  const book = openConfirmed({ Invoices: INVOICES, Log: LOG });
  if (countsBlanks) book.countBlanks();
  saved('acme', 'Acme');
  await book.calculated();
  const blank = book.script(
    "return SpreadsheetApp.getActive().getSheetByName('Client Energy').getLastRow();",
  );
  await book.type('Invoices!B8', 'Dunes');
  await book.type('Invoices!E8', 700);
  saved('dunes', 'Dunes');
  const client = { key: 'dunes', names: ['Dunes'] as [string] };
  logIncident.run({ client, incident: { day: RECENT, what: 'haggled', minutes: 20 }, again: false });
  await book.calculated();
  const shown = readConnection.run(null);
  book.call('freezeEnergy');
  return {
    blank: Number(blank) > 500,
    shown,
    cells: ['Invoices', 'Log', 'Client Energy'].map((sheet) => book.cells(sheet)),
  };
}

describe('blanks that our formulas spill change nothing', () => {
  // One book after the other: two that are open at once share what Univer knows of formulas.
  const books: unknown[] = [];

  test.each([false, true])('whether they count as cells: %s', async (blank) => {
    books.push(await worked(blank));
    expect(books[books.length - 1]).toMatchObject({
      blank,
      cells: [expect.anything(), expect.anything(), expect.anything()],
    });
  });

  test('both books are the same', () => {
    const [without, counted] = books;
    expect(counted).toEqual({ ...(without as object), blank: true });
  });
});
