import { draftLetter } from '../../src/actions/draft-letter';
import { isoFromDay } from '../../src/model/day';
import type { TestBook } from '../test-book';
import { openConfirmed, RECENT } from './small-books';

const LAST_DAY = RECENT + 60;

/** A book of so many clients, with an invoice each. */
function open(count: number): { book: TestBook; names: string[] } {
  const names = Array.from({ length: count }, (_, index) => `Client number ${index + 1}`);
  const day = isoFromDay(RECENT);
  const rows = names.map((name, index) => [`${index + 1}`, name, day, day, 100, day]);
  const book = openConfirmed({
    Invoices: [['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'], ...rows],
  });
  return { book, names };
}

const draft = (name: string) =>
  draftLetter.run({
    client: { key: name.toLowerCase(), names: [name] },
    lastDay: LAST_DAY,
    before: null,
    title: `Farewell: ${name}`,
    html: '',
    isAnotherWanted: false,
  });

/** The documents that are not in the bin, and what the Client Energy sheet says of each client. */
function kept(book: TestBook) {
  const there = <T extends { trashed: boolean }>(files: T[]): T[] => files.filter(({ trashed }) => !trashed);
  const [headings = [], ...rows] = book.cells('Client Energy');
  const [draftAt, lastDayAt] = [headings.indexOf('Draft'), headings.indexOf('Last day')];
  return {
    drafts: there(book.drafts()),
    folders: there(book.folders()),
    entries: Object.fromEntries(rows.map((row) => [row[0], [row[draftAt], row[lastDayAt]]])),
  };
}

/** Every client has exactly one document, all in one folder, and its address and last day in the sheet. */
function expectOneEach(book: TestBook, names: string[]): void {
  const { drafts, folders, entries } = kept(book);
  expect(drafts.map(({ name }) => name).sort()).toEqual(names.map((name) => `Farewell: ${name}`).sort());
  expect(folders).toHaveLength(1);
  expect(new Set(drafts.flatMap(({ parents }) => parents))).toEqual(new Set([folders[0]?.id]));
  for (const { name, webViewLink } of drafts) {
    expect(entries[name.replace('Farewell: ', '')]).toEqual([webViewLink, isoFromDay(LAST_DAY)]);
  }
}

test('of a hundred letters each costs as many calls to Google as the next', () => {
  const { book, names } = open(100);
  const costs = names.map((name) => {
    book.resetCalls();
    book.run(() => draft(name));
    // What Utilities do stays in the script.
    return Object.entries(book.calls()).reduce(
      (sum, [call, count]) => sum + (call.startsWith('Utilities.') ? 0 : count),
      0,
    );
  });
  expect(new Set(costs.slice(1)).size).toBe(1);
  expectOneEach(book, names);
});

test('where Google allows no more today it says so, and tomorrow the rest is made', () => {
  const { book, names } = open(3);
  book.limitDocuments(2);
  expect(names.slice(0, 2).map((name) => draft(name).existed)).toEqual([false, false]);
  expect(() => draft(names[2] ?? '')).toThrow('Service invoked too many times for one day');
  book.limitDocuments(Number.POSITIVE_INFINITY);
  expect(names.map((name) => draft(name).existed)).toEqual([true, true, false]);
  expectOneEach(book, names);
});

test('what was thrown away is made again, what was only renamed or is not found yet is not', () => {
  const { book, names } = open(2);
  const [first = ''] = names;
  for (const name of names) draft(name);
  const draftOfFirst = () => kept(book).drafts.find(({ name }) => name === `Farewell: ${first}`);
  const before = draftOfFirst();

  // A search that does not see yet what was made: without what it is searched by, it is not found.
  book.script(`Drive.Files.update({ appProperties: { kind: null } }, '${before?.id}')`);
  expect(draft(first).existed).toBe(true);
  expectOneEach(book, names);

  const [folder] = book.folders();
  book.script(`Drive.Files.update({ name: 'My letters' }, '${folder?.id}')`);
  book.bin(before?.id ?? '');
  expect(draft(first).existed).toBe(false);
  expect(draftOfFirst()?.id).not.toBe(before?.id);
  expectOneEach(book, names);

  book.bin(folder?.id ?? '');
  expect(kept(book).drafts).toEqual([]);
  expect(names.map((name) => draft(name).existed)).toEqual([false, false]);
  expectOneEach(book, names);
});
