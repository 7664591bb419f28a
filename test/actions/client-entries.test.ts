import { entriesByClient, newRowName } from '../../src/actions/client-entries';
import { readOpenBook } from '../../src/actions/open-book';
import { ENTRY_HEADINGS, INVOICES, openConfirmed } from './small-books';

const open = (...rows: unknown[][]) => {
  openConfirmed({ Invoices: INVOICES, Mine: [ENTRY_HEADINGS, ...rows] });
  return readOpenBook();
};

test('several rows of a client are one entry; the name of the row that counts comes first', () => {
  const found = entriesByClient(open(['ACME', 1, 'part', 'x', '', ''], ['Acme', 4, '', '', '', '']));
  expect(found.get('acme')).toMatchObject({
    names: ['Acme', 'ACME'],
    entry: { joy: 4, decision: 'part', note: 'x' },
  });
  expect([...found.keys()]).toEqual(['acme']);
});

test('a row of somebody who is in no invoice belongs to nobody', () => {
  expect(entriesByClient(open(['Gone', 1, '', '', '', ''])).size).toBe(0);
});

test('a book without the sheet has no entries', () => {
  openConfirmed({ Invoices: INVOICES });
  expect(entriesByClient(readOpenBook()).size).toBe(0);
});

test('a new row has the name of its client, or the number where the name is another one’s too', () => {
  const headings = ['Invoice no.', 'Client number', 'Client', 'Date', 'Due date', 'Total'];
  const rows = ['Acme', 'Acme', 'Birch'].map((name, index) => [
    `${index}`,
    `K-${index}`,
    name,
    '2025-01-01',
    '2025-01-15',
    100,
  ]);
  openConfirmed({ Invoices: [headings, ...rows] });
  const book = readOpenBook();
  const names = book.report.clients.map((client) => newRowName(client, book));
  expect(names.sort()).toEqual(['Birch', 'K-0', 'K-1']);
});
