import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../src/model/exchange';
import { openFile } from '../../workbench/files/open-file';
import { sharedData, withData } from '../shared-data';
import { openTestBook } from '../test-book';

/** What the sidebar would show of a file. */
async function connectionTo(name: string): Promise<Connection> {
  const opening = await openFile(name, readFileSync(join(sharedData, name)), 'en');
  if (!opening.ok) throw new Error(opening.message);
  const answer = openTestBook(opening.book, { memory: { confirmed: true } }).ask('readConnection');
  return (answer as { value: Connection }).value;
}

withData.each([
  ['zoho_crm_invoices.csv', 785],
  ['highradius_layout.csv', 127],
  ['kundendatenbank_de.xlsx', 5],
])('%s is understood', async (name, clients) => {
  expect((await connectionTo(name)).review?.report.clients).toHaveLength(clients);
});

withData('a batch of bookings is refused for what it is', async () => {
  const { tables, clients } = await connectionTo('datev_EXTF_Buchungsstapel.csv');
  expect(tables.map(({ kind }) => kind)).toEqual(['ledger']);
  expect(clients).toEqual([]);
});
