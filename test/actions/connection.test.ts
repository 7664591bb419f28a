import { connectionOf } from '../../src/actions/connection';
import { readOpenBook } from '../../src/actions/open-book';
import { openTestBook } from '../test-book';
import { INVOICES, openConfirmed } from './small-books';

test('all clients are there with the rows they are in', () => {
  openConfirmed({ Invoices: INVOICES });
  expect(connectionOf(readOpenBook()).clients).toEqual([
    { key: 'acme', name: 'Acme', plain: 'acme', hasId: false, rows: 3 },
    { key: 'birch', name: 'Birch', plain: 'birch', hasId: false, rows: 2 },
    { key: 'cedar', name: 'Cedar', plain: 'cedar', hasId: false, rows: 1 },
  ]);
});

test('clients that were merged are named with the one they count as, unless they are in no row any more', () => {
  openConfirmed({ Invoices: INVOICES }, { aliases: { cedar: 'acme', gone: 'acme' } });
  expect(connectionOf(readOpenBook()).merged).toEqual([
    { key: 'cedar', name: 'Cedar', into: { key: 'acme', name: 'Acme' } },
  ]);
});

test('there is a review once the owner has confirmed how the book is read', () => {
  openTestBook({ Invoices: INVOICES });
  const open = readOpenBook();
  expect(connectionOf(open).review).toBeNull();
  expect(connectionOf({ ...open, memory: { ...open.memory, confirmed: true } }).review).not.toBeNull();
});

test('what cannot be read in Client Energy is among the problems', () => {
  openConfirmed({
    Invoices: INVOICES,
    Mine: [
      ['Client', 'Joy', 'Decision', 'Last day'],
      ['Acme', 7, 'part', ''],
    ],
  });
  expect(connectionOf(readOpenBook()).problems).toEqual([
    { code: 'unreadable-entry', origin: { sheet: 'Mine', row: 2, column: 2 }, detail: '7' },
  ]);
});

test('so is what cannot be read in Energy settings', () => {
  openTestBook({
    Invoices: INVOICES,
    Mine: [
      ['Setting', 'For', 'Your value'],
      ['Margin', '', 7],
    ],
  });
  expect(connectionOf(readOpenBook()).problems).toEqual([
    { code: 'unreadable-setting', origin: { sheet: 'Mine', row: 2, column: 3 }, detail: '7' },
  ]);
});
