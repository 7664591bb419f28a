import { readGrids } from '../../src/google/book-grids';
import { readGrid } from '../../src/google/sheet-cells';
import { openTestBook } from '../test-book';
import { INVOICES } from './invoices';

const LOGO = { picture: 'Logo' };

/** A list with a logo in its corner, one beside it, and one where a client and where a day should be. */
const open = () =>
  openTestBook(
    {
      Invoices: [
        [LOGO, '', '', '', '', '', ''],
        ...INVOICES.map((row) => [...row, '']),
        ['4', LOGO, '2025-04-07', '2025-05-07', 500, '2025-05-07', LOGO],
        ['5', 'Birch', '2025-05-05', '2025-06-04', 700, LOGO, ''],
      ],
    },
    { memory: { confirmed: true } },
  );

test('a picture in a cell reads as an empty cell, beside days that are days', () => {
  open();
  const [grid] = readGrids('Etc/UTC');
  expect(grid?.cells[0]).toEqual(['', '', '', '', '', '', '']);
  expect(grid?.cells[2]?.[2]).toBe('2025-01-06');
  expect(grid?.cells[5]?.[1]).toBe('');
  expect(readGrid('Invoices', 'Etc/UTC')?.cells).toEqual(grid?.cells);
});

test('the sidebar opens, and no client is called like a picture', () => {
  const read = open().ask('readConnection') as {
    ok: boolean;
    value: { review: { report: { clients: { name: string }[] } } };
  };
  expect(read.ok).toBe(true);
  expect(read.value.review.report.clients.map(({ name }) => name).sort()).toEqual(['Acme', 'Birch']);
});

test('a formula over a picture works', async () => {
  const book = open();
  await book.type('J1', '=CLIENT_ENERGY("Acme", A1:G8)');
  expect(typeof book.read('J1')).toBe('number');
});
