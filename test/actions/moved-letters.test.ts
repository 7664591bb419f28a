import { readConnection } from '../../src/actions/read-connection';
import { digestOf } from '../../src/google/digest';
import type { TestBook } from '../test-book';
import { ENTRY_HEADINGS, INVOICES, openConfirmed } from './small-books';

/** A book of version 0.1, which keeps letters in its properties. */
function openOld(): TestBook {
  const book = openConfirmed({
    Invoices: INVOICES,
    'Client Energy': [
      ENTRY_HEADINGS,
      ['Acme', 3, 'part', '', '', '2026-03-31'],
      ['Birch', '', '', '', '', ''],
    ],
  });
  const letters = {
    acme: {
      contact: 'Ms Berger',
      email: '',
      lastDay: '2026-06-30',
      edits: { Hello: 'Good day' },
      voice: 'en',
    },
    birch: { period: '1 month', contract: 'clause' },
    gone: { contact: 'Nobody' },
  };
  for (const [client, letter] of Object.entries(letters))
    book.script(`PropertiesService.getDocumentProperties()
      .setProperty('letter ${digestOf(client)}', ${JSON.stringify(JSON.stringify({ client, ...letter }))});`);
  return book;
}

const left = (book: TestBook): unknown =>
  book.script(`return Object.entries(PropertiesService.getDocumentProperties().getProperties())
    .filter(([key]) => key.startsWith('letter ')).map(([, text]) => JSON.parse(text).client).sort();`);

const entries = () => readConnection.run(null).review?.entries;

const MOVED = {
  // What stands in the sheet already counts.
  acme: { contact: 'Ms Berger', email: null, lastDay: 20_543, voice: 'en', edits: 'Hello\n→ → →\nGood day' },
  birch: { period: '1 month', contract: 'clause' },
};

test('at the first opening they move into the rows of their clients, and nowhere else', () => {
  const book = openOld();
  expect(entries()).toMatchObject(MOVED);
  expect(left(book)).toEqual(['gone']);
  const [headings] = book.cells('Client Energy');
  expect(headings).toContain('Letter: contact');
  book.resetCalls();
  expect(entries()).toMatchObject(MOVED);
  expect(book.calls()['Range.setValues']).toBeUndefined();
});

test('where this person may not write, they are shown and stay where they are', () => {
  const book = openOld();
  book.protectPlaces('Client Energy');
  expect(entries()).toMatchObject(MOVED);
  expect(left(book)).toEqual(['acme', 'birch', 'gone']);
  expect(book.cells('Client Energy')[0]).toEqual(ENTRY_HEADINGS);
});

test('a move that is cut short anywhere is ended by the next opening', () => {
  let cuts = 0;
  for (let calls = 0, isCut = true; isCut; calls += 9) {
    const book = openOld();
    book.killAfter(calls);
    try {
      book.run(() => readConnection.run(null));
      isCut = false;
    } catch {
      cuts += 1;
      expect(book.run(entries)).toMatchObject(MOVED);
      expect(left(book)).toEqual(['gone']);
      const headings = book.cells('Client Energy')[0] ?? [];
      expect(new Set(headings).size).toBe(headings.length);
    }
  }
  expect(cuts).toBeGreaterThan(3);
});
