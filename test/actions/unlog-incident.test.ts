import { logIncident } from '../../src/actions/log-incident';
import { readConnection } from '../../src/actions/read-connection';
import { unlogIncident } from '../../src/actions/unlog-incident';
import type { Incident } from '../../src/model/exchange';
import { Refusal } from '../../src/model/refusal';
import { INVOICES, LOG, openConfirmed, RECENT } from './small-books';

const client = { key: 'acme', names: ['Acme'] as [string] };
const incident: Incident = { day: RECENT, what: 'haggled', minutes: 20 };
const line = { client, incident, again: false };

test.each([
  ['a log', { Invoices: INVOICES, Log: LOG }],
  ['no log', { Invoices: INVOICES }],
  ['a log with a sum below', { Invoices: INVOICES, Log: [...LOG, ['Total', '', '', 30, '']] }],
])('in a book with %s the line goes, and the answer is what another reading gives', (_book, sheets) => {
  openConfirmed(sheets);
  const before = readConnection.run(null).review?.report.clients;
  logIncident.run(line);
  const answer = unlogIncident.run(line);
  expect(JSON.stringify(answer)).toBe(JSON.stringify(readConnection.run(null).review));
  expect(answer.report.clients.map(({ energy }) => energy)).toEqual(before?.map(({ energy }) => energy));
});

test('only the line is emptied, and of several that say the same the newest', () => {
  const book = openConfirmed({
    Invoices: INVOICES,
    Log: LOG.map((row, index) => [...row, index === 0 ? 'Mine' : 'mine']),
  });
  logIncident.run(line);
  logIncident.run(line);
  unlogIncident.run(line);
  const lines = book.cells('Log').filter(([, named]) => named !== '');
  expect(lines.map(([, , event, , , mine]) => [event, mine])).toEqual([
    ['What happened', 'Mine'],
    ['Complaint', 'mine'],
    ['Reminder sent', 'mine'],
    ['Haggled over the price', ''],
  ]);
});

test('a line that somebody has changed stays, and that is refused', async () => {
  const book = openConfirmed({ Invoices: INVOICES, Log: LOG });
  logIncident.run(line);
  await book.type('Log!D4', 45);
  expect(() => unlogIncident.run(line)).toThrow(new Refusal('changed', 'log'));
  expect(book.cells('Log')).toHaveLength(4);
});

test('where the answer was lost, a line that is gone is no refusal', () => {
  const book = openConfirmed({ Invoices: INVOICES, Log: LOG });
  unlogIncident.run({ ...line, again: true });
  expect(book.cells('Log')).toEqual(LOG);
});
