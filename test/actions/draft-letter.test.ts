import { draftLetter } from '../../src/actions/draft-letter';
import { dayFromIso } from '../../src/model/day';
import { Refusal } from '../../src/model/refusal';
import { openTestBook, type TestBook } from '../test-book';

const HEADINGS = ['Client', 'Joy', 'Decision', 'Note', 'Draft', 'Last day'];

/** The book of somebody who parts with Acme, with the last day that is there. */
const open = (lastDay: string) =>
  openTestBook({ 'Client Energy': [HEADINGS, ['Acme', '', 'part', '', '', lastDay]] });

/** Drafts a letter that names 30 September; `seen` is the last day that was there when the dialog was opened. */
const drafted = (seen: string) =>
  draftLetter.run({
    client: { key: 'acme', names: ['Acme'] },
    lastDay: dayFromIso('2025-09-30') ?? 0,
    before: dayFromIso(seen) ?? null,
    title: 'Farewell',
    html: '',
  });

/** The draft and the last day with the client. */
const written = (book: TestBook) => book.cells('Client Energy')[1]?.slice(4);

test.each([
  ['was none and is none', '', ''],
  ['was seen by whoever changed it in the letter', '2025-06-30', '2025-06-30'],
  ['was emptied meanwhile', '2025-06-30', ''],
  ['is the letter’s own by now, from a run whose answer was lost', '', '2025-09-30'],
])('a last day that %s becomes that of the letter', (_what, seen, now) => {
  const book = open(now);
  const { url, existed } = drafted(seen);
  expect(existed).toBe(false);
  expect(book.drafts()).toMatchObject([{ name: 'Farewell', webViewLink: url }]);
  expect(written(book)).toEqual([url, '2025-09-30']);
});

test('a last day that somebody typed in meanwhile stays, and no letter names another', () => {
  for (const seen of ['', '2025-06-30']) {
    const book = open('2025-12-31');
    expect(() => drafted(seen)).toThrow(new Refusal('changed', 'last day'));
    expect(book.drafts()).toEqual([]);
    expect(written(book)).toEqual(['', '2025-12-31']);
  }
});

test('a draft that is there is found, and the day beside it stays', async () => {
  const book = open('2025-12-31');
  const url = book.makeDraft('Farewell');
  await book.type('Client Energy!E2', url);
  expect(drafted('')).toEqual({ url, existed: true });
  expect(written(book)).toEqual([url, '2025-12-31']);
});

test('a column that is gone is said before there is a letter', () => {
  const book = openTestBook({ 'Client Energy': [HEADINGS.slice(0, 5), ['Acme', '', 'part', '', '']] });
  expect(() => drafted('')).toThrow(new Refusal('no-column', 'last_day'));
  expect(book.drafts()).toEqual([]);
});

/** The id of the one document in Drive. */
const idOf = (book: TestBook): string => book.drafts()[0]?.id ?? '';

test('a draft that was moved into a shared drive is found by its address', () => {
  const book = open('');
  const { url } = drafted('');
  book.share(idOf(book));
  expect(drafted('2025-09-30')).toEqual({ url, existed: true });
  expect(book.drafts()).toHaveLength(1);
});

test('a draft whose address is gone from the sheet is found, in a shared drive and after an empty page', async () => {
  const book = open('');
  const { url } = drafted('');
  await book.type('Client Energy!E2', '');
  book.beginListsEmpty();
  expect(drafted('2025-09-30')).toEqual({ url, existed: true });
  await book.type('Client Energy!E2', '');
  book.share(idOf(book));
  expect(drafted('2025-09-30')).toEqual({ url, existed: true });
  expect(book.drafts()).toHaveLength(1);
});
