import { readConnection } from '../../src/actions/read-connection';
import { saveEntry } from '../../src/actions/save-entry';
import type { Entry } from '../../src/model/entry';
import { Refusal } from '../../src/model/refusal';
import { callsOf, ENTRY_HEADINGS, INVOICES, openConfirmed, rowsOf } from './small-books';

const acme = { key: 'acme', names: ['Acme'] as [string] };
const save = (fields: Partial<Entry>, before: Partial<Entry> = {}, client = acme) =>
  saveEntry.run({ client, before, fields });

const ROWS = [
  ['Acme', 3, 'keep', '', '', ''],
  ['Birch', '', '', '', '', ''],
  ['Cedar', '', '', '', '', ''],
];
const SHEETS = { Invoices: INVOICES, 'Client Energy': [ENTRY_HEADINGS, ...ROWS] };

test('the sheet is made where there is none, with a row for every client', () => {
  const book = openConfirmed({ Invoices: INVOICES });
  expect(save({ decision: 'part', decidedOn: 20_000, energyThen: -4, lookAgain: null })).toMatchObject({
    saved: true,
    entry: { decision: null },
  });
  expect(rowsOf(book, 'Client Energy', 6).slice(0, 4)).toEqual([
    ['Client', 'Joy', 'Decision', 'Decided on', 'Energy then', 'Look again'],
    ['Acme', '', 'part', '2024-10-04', -4, ''],
    ['Birch', '', '', '', '', ''],
    ['Cedar', '', '', '', '', ''],
  ]);
});

test('in a German book it is written in German', () => {
  const book = openConfirmed({ Invoices: INVOICES }, {}, 'de_DE');
  save({ decision: 'later' });
  const [headings, first] = rowsOf(book, 'Client Energy', 3);
  expect([headings, first]).toEqual([
    ['Kunde', 'Freude', 'Entscheidung'],
    ['Acme', '', 'später'],
  ]);
});

test('what was saved is what the next reading gives', () => {
  openConfirmed(SHEETS);
  const fields = { joy: 5, decision: 'talk', note: '=1+1', lastDay: 20_500 } as const;
  expect(save(fields, { joy: 3, decision: 'keep' }).saved).toBe(true);
  expect(readConnection.run(null).review?.entries.acme).toMatchObject(fields);
});

test('what somebody else has changed is not written over, and is what the answer gives', async () => {
  const book = openConfirmed(SHEETS);
  await book.type('Client Energy!C2', 'part');
  const answer = save({ decision: 'talk', joy: 4 }, { decision: 'keep', joy: 3 });
  expect(answer).toMatchObject({ saved: false, entry: { decision: 'part', joy: 3 } });
  expect(book.cells('Client Energy')[1]).toEqual(['Acme', 3, 'part', '', '', '']);
});

test('a client without a row gets one, and so do all others; nobody’s row goes', () => {
  const book = openConfirmed({
    Invoices: INVOICES,
    'Client Energy': [ENTRY_HEADINGS, ['Birch', 2, '', '', '', ''], ['Gone', 1, '', '', '', '']],
  });
  save({ joy: 4 });
  expect(rowsOf(book, 'Client Energy', 2)).toEqual([
    ['Client', 'Joy'],
    ['Birch', 2],
    ['Gone', 1],
    ['Acme', 4],
    ['Cedar', ''],
  ]);
});

test('where the client has no row, rows for all who have none are added', () => {
  const sheets = { Invoices: INVOICES, 'Client Energy': [ENTRY_HEADINGS, ROWS[0] ?? []] };
  const book = openConfirmed(sheets);
  readConnection.run(null);
  save({ joy: 4 }, {}, { key: 'birch', names: ['Birch'] });
  expect(rowsOf(book, 'Client Energy', 1).flat()).toEqual(['Client', 'Acme', 'Birch', 'Cedar']);
});

test('where the client has a row, only that sheet is read, and Google is asked 27 times at most, 5 of them whether the row is still the same', () => {
  const book = openConfirmed(SHEETS);
  readConnection.run(null);
  book.resetCalls();
  save({ joy: 4 }, { joy: 3 });
  // The sheet once, and its row before and after it is written.
  expect(book.calls()['Range.getValues']).toBe(1 + 2);
  expect(callsOf(book)).toBeLessThanOrEqual(27);
});

test('a sheet that was renamed since is found again', () => {
  const book = openConfirmed(SHEETS);
  readConnection.run(null);
  book.workbook().getSheetByName('Client Energy')?.setName('Mine');
  book.resetCalls();
  expect(save({ joy: 4 }, { joy: 3 }).saved).toBe(true);
  expect(book.calls()['Range.getValues']).toBe(1 + 2);
  expect(book.cells('Mine')[1]?.[1]).toBe(4);
});

test('where the sheet has lost the heading of its clients it is refused, and no second one is made', async () => {
  const book = openConfirmed(SHEETS);
  readConnection.run(null);
  await book.type('Client Energy!A1', 'Whose');
  expect(() => save({ joy: 4 }, { joy: 3 })).toThrow(new Refusal('no-column', 'Client Energy'));
  expect(book.cells('Client Energy').slice(1)).toEqual(ROWS);
  expect(() => book.cells('Client Energy 2')).toThrow();
});

test.each([
  ['the field’s own', 'lastDay', 'last_day', (heading: string) => heading === 'Last day'],
  ['the joy', 'note', 'joy', (heading: string) => heading === 'Joy'],
])('where %s column is gone nothing is written', (_column, field, role, isGone) => {
  const headings = ENTRY_HEADINGS.map((heading) => (isGone(heading) ? 'Mine' : heading));
  const book = openConfirmed({ Invoices: INVOICES, 'Client Energy': [headings, ...ROWS] });
  expect(() => save({ [field]: field === 'note' ? 'x' : 20_000 })).toThrow(new Refusal('no-column', role));
  expect(book.cells('Client Energy').slice(1)).toEqual(ROWS);
});

test('where this person may not write, that is said and nothing is half done', () => {
  const book = openConfirmed(SHEETS);
  book.protectPlaces('Client Energy');
  expect(() => save({ joy: 4, note: 'x' }, { joy: 3 })).toThrow(new Refusal('protected', 'Client Energy'));
  expect(book.cells('Client Energy').slice(1)).toEqual(ROWS);
});

test('while somebody else holds the lock nothing is written', () => {
  const book = openConfirmed(SHEETS);
  book.holdLock(true);
  expect(() => save({ joy: 4 }, { joy: 3 })).toThrow(new Refusal('busy', 'lock'));
  expect(book.cells('Client Energy').slice(1)).toEqual(ROWS);
});

test('the first save for a client without a row reads each sheet once', () => {
  const sheets = { Invoices: INVOICES, 'Client Energy': [ENTRY_HEADINGS, ROWS[0] ?? []] };
  const book = openConfirmed(sheets);
  readConnection.run(null);
  book.resetCalls();
  expect(save({ joy: 4 }, {}, { key: 'birch', names: ['Birch'] }).saved).toBe(true);
  // And the row before and after it is written.
  expect(book.calls()['Range.getValues']).toBe(3 + 2);
});
