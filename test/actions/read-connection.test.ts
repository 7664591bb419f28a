import * as v from 'valibot';
import { readConnection } from '../../src/actions/read-connection';
import { ACTION_ANSWERS } from '../../src/model/action-answers';
import { remembered } from '../remembered';
import { openTestBook } from '../test-book';
import { ENTRY_HEADINGS, INVOICES, LOG, openConfirmed } from './small-books';

const rows = (...names: string[]) => names.map((name) => [name, 3, '', '', '', '']);
const book = (...names: string[]) => ({
  Invoices: INVOICES,
  Log: LOG,
  'Client Energy': [ENTRY_HEADINGS, ...rows(...names)],
});

test('what it answers is what the sidebar takes', () => {
  openConfirmed(book('Acme', 'Birch'));
  const crossed = JSON.parse(JSON.stringify(readConnection.run(null)));
  expect(v.safeParse(ACTION_ANSWERS.readConnection(), crossed).issues).toBeUndefined();
});

test('before the owner has confirmed anything there is no review, and nothing is remembered', () => {
  const opened = openTestBook(book('Acme'));
  expect(readConnection.run(null)).toMatchObject({ review: null, bookLocale: 'en_GB', currency: 'GBP' });
  expect(remembered().confirmed).toBe(false);
  expect(opened.script('return SpreadsheetApp.getActive().getNumSheets()')).toBe(3);
});

test('locale and zone are remembered as the file has them by now', () => {
  openTestBook(book(), {
    locale: 'de_AT',
    timeZone: 'Europe/Vienna',
    memory: { confirmed: true, locale: 'en_GB', timeZone: 'Etc/UTC', sender: { name: 'Ann' } },
  });
  readConnection.run(null);
  expect(remembered()).toMatchObject({ locale: 'de_AT', timeZone: 'Europe/Vienna', sender: { name: 'Ann' } });
});

test('what is known already is not written again', () => {
  const opened = openConfirmed(book('Acme', 'Birch', 'Cedar'));
  readConnection.run(null);
  opened.resetCalls();
  readConnection.run(null);
  expect(Object.keys(opened.calls()).filter((call) => /\.set|\.insert|Lock/.test(call))).toEqual([]);
});

test('each client comes with the names of its rows, a namesake with its number', () => {
  const numbered = [
    ['Invoice no.', 'Client number', 'Client', 'Date', 'Due date', 'Total'],
    ...['K-1', 'K-2', 'K-3'].map((id, index) => [
      `${index}`,
      id,
      index < 2 ? 'Acme' : 'Birch',
      '2025-01-01',
      '2025-01-15',
      100,
    ]),
  ];
  openConfirmed({ Invoices: numbered, 'Client Energy': [ENTRY_HEADINGS, ...rows('BIRCH')] });
  const clients = readConnection.run(null).review?.report.clients ?? [];
  expect(Object.fromEntries(clients.map(({ key, names }) => [key, names]))).toEqual({
    'K-1': ['K-1'],
    'K-2': ['K-2'],
    'K-3': ['BIRCH'],
  });
});
