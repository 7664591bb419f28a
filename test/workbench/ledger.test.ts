import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../src/model/exchange';
import { openFile } from '../../workbench/files/open-file';
import { sharedData, withData } from '../shared-data';
import { openTestBook } from '../test-book';

withData('a ledger of 100 clients gives the same figures in the sidebar and in cells', async () => {
  const name = 'ibm_accounts_receivable.csv';
  const opening = await openFile(name, readFileSync(join(sharedData, name)), 'en');
  if (!opening.ok) throw new Error(opening.message);
  const book = openTestBook(opening.book, { memory: { confirmed: true } });
  const { value } = book.ask('readConnection') as { value: Connection };
  // Sidebar and cells show whole figures.
  const clients =
    value.review?.report.clients.map(({ name: client, energy = 0 }) => [client, Math.round(energy)]) ?? [];
  expect(clients).toHaveLength(100);
  const known = new Map(clients as [string, number][]);

  // A whole column of clients, tables after it.
  await book.type('N1', '=CLIENT_ENERGY()');
  const [headings, ...table] = book.read('N1:O101') as [string, number][];
  expect(headings).toEqual(['Client', 'Energy']);
  expect(new Map(table)).toEqual(known);
  await book.type('Q2', '=CLIENT_ENERGY(B2:B101, A1:L)');
  const names = (book.read('B2:B101') as [string][]).flat();
  expect((book.read('Q2:Q101') as [number][]).flat()).toEqual(names.map((one) => known.get(one)));

  // One cell, live: a later payment of the same client lowers the figure, as in the range it reads.
  await book.type('S1', '=CLIENT_ENERGY(B3, A1:L)');
  const first = book.read('S1') as number;
  expect(first).toBe(known.get(String(book.read('B3'))));
  await book.type('I3', '12/3/2013');
  expect(book.read('S1')).toBeLessThan(first);
  await book.type('S2', '=CLIENT_WHY(B3, A1:L)');
  expect(book.read('S2')).toMatch(/takes \$\d+ of the \$\d+ they bring in/);
  await book.type('S3', '=CLIENT_ENERGY(B3, A1:L, DATE(2013,6,30))');
  expect(typeof book.read('S3')).toBe('number');
  await book.type('U1', '=CLIENT_COLUMNS(A1:L)');
  expect(book.read('U1:Y2')).toEqual([
    ['kind', 'invoices', '', '', ''],
    ['client', 'customerID', 2, '0379-NEVHP', ''],
  ]);
});
