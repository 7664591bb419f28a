import { logIncident } from '../../src/actions/log-incident';
import { readConnection } from '../../src/actions/read-connection';
import { isoFromDay } from '../../src/model/day';
import type { Incident } from '../../src/model/exchange';
import { Refusal } from '../../src/model/refusal';
import { INVOICES, LOG, openConfirmed, RECENT, rowsOf } from './small-books';

const acme = { key: 'acme', names: ['Acme'] as [string] };
const haggled: Incident = { day: RECENT, what: 'haggled', minutes: 20 };
const log = (incident = haggled, again = false) => logIncident.run({ client: acme, incident, again });

const written = [isoFromDay(RECENT), 'Acme', 'Haggled over the price', 20, ''];

const BOOKS: [string, Record<string, unknown[][]>][] = [
  ['no log', { Invoices: INVOICES }],
  ['a log', { Invoices: INVOICES, Log: LOG }],
  ['a log before the invoices', { Log: LOG, Invoices: INVOICES }],
  ['a log with a sum below', { Invoices: INVOICES, Log: [...LOG, ['Total', '', '', 30, '']] }],
  ['a log with a sum further below', { Invoices: INVOICES, Log: [...LOG, [], ['Total', '', '', 30, '']] }],
  [
    'a log with another list below',
    { Invoices: INVOICES, Log: [...LOG, [], [], ['Client', 'E-mail'], ['Acme', 'a@b.example']] },
  ],
  ['a log above the invoices on the same sheet', { Book: [...LOG, [], [], ...INVOICES] }],
  ['a log without minutes', { Invoices: INVOICES, Log: LOG.map(([a, b, c, , e]) => [a, b, c, e]) }],
  [
    'a log in other columns, with more beside it',
    { Invoices: INVOICES, Log: LOG.map((row, index) => ['', ...row, '', index === 0 ? 'Mine' : 'x']) },
  ],
  ['an empty log', { Invoices: INVOICES, Log: LOG.slice(0, 1) }],
  ['a log that was begun and cut short', { Invoices: INVOICES, 'Energy log': [[]] }],
];

const INCIDENTS: [string, Incident][] = [
  ['haggling', haggled],
  ['a complaint without a reason', { day: RECENT, what: 'unfounded-complaint', minutes: null }],
  ['a complaint with a reason', { day: RECENT, what: 'founded-complaint', minutes: 90 }],
  ['a yellow card', { day: RECENT, what: 'waiting', minutes: null }],
];

describe.each(BOOKS)('in a book with %s', (_book, sheets) => {
  test.each(INCIDENTS)('the answer about %s is what another reading gives', (_incident, incident) => {
    openConfirmed(sheets);
    const answer = log(incident);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(readConnection.run(null).review));
  });
});

test('a line is written below the others, in the words of the book', () => {
  const book = openConfirmed({ Invoices: INVOICES, Log: LOG });
  log();
  expect(book.cells('Log').slice(-2)).toEqual([LOG[2], written]);
});

test('what is below a log makes room', () => {
  const total = ['Total', '', '', 30, ''];
  const book = openConfirmed({ Invoices: INVOICES, Log: [...LOG, total] });
  log();
  expect(book.cells('Log').slice(-3)).toEqual([LOG[2], written, total]);
});

test('a log is made where there is none, and the sheet in front stays', () => {
  const book = openConfirmed({ Invoices: INVOICES });
  log();
  expect(book.cells('Energy log').slice(0, 2)).toEqual([
    ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'],
    written,
  ]);
  expect(book.selected()).toMatch(/^Invoices!/);
});

test('a line whose answer was lost is not written twice, a new one that says the same is', () => {
  const book = openConfirmed({ Invoices: INVOICES, Log: LOG });
  log();
  log(haggled, true);
  expect(rowsOf(book, 'Log', 5).slice(3)).toEqual([written]);
  log();
  expect(rowsOf(book, 'Log', 5).slice(3)).toEqual([written, written]);
});

test('a line that never arrived is written at the next attempt', () => {
  const book = openConfirmed({ Invoices: INVOICES, Log: LOG });
  log(haggled, true);
  expect(book.cells('Log').slice(3)).toEqual([written]);
});

test('the incident counts at once', () => {
  openConfirmed({ Invoices: INVOICES, Log: LOG });
  const energy = () =>
    readConnection.run(null).review?.report.clients.find(({ key }) => key === 'acme')?.energy;
  const before = energy() ?? 0;
  const answer = log({ day: RECENT, what: 'unfounded-complaint', minutes: 600 });
  expect(answer.report.clients.find(({ key }) => key === 'acme')?.energy).toBeLessThan(before);
});

test.each([
  ['all of the log', 'Log', [...LOG]],
  ['one of its columns, with a sum below', 'Log!E1:E99', [...LOG, ['Total', '', '', 30, '']]],
])('where somebody has protected %s nothing is written and no row inserted', (_what, place, rows) => {
  const book = openConfirmed({ Invoices: INVOICES, Log: rows });
  const before = book.cells('Log');
  book.protectPlaces(place);
  expect(() => log()).toThrow(new Refusal('protected', 'Log'));
  expect(book.cells('Log')).toEqual(before);
  book.protectPlaces('Log!G1:G99');
  log();
  expect(book.cells('Log')).toHaveLength(before.length + 1);
});
