import { draftLetter } from '../../src/actions/draft-letter';
import { dayFromIso } from '../../src/model/day';
import { Refusal } from '../../src/model/refusal';
import { failureOf } from '../../src/words/refusals';
import { openTestBook, type TestBook } from '../test-book';

const HEADINGS = ['Client', 'Joy', 'Decision', 'Note', 'Draft', 'Last day'];

/** The book of somebody who parts with Acme, with the last day that is there. */
const open = (lastDay: string) =>
  openTestBook({ 'Client Energy': [HEADINGS, ['Acme', '', 'part', '', '', lastDay]] });

/** Drafts a letter that names 30 September; `seen` is the last day that was there when the dialog was opened. */
const drafted = (seen: string, isAnotherWanted = false) =>
  draftLetter.run({ ...argument, before: dayFromIso(seen) ?? null, isAnotherWanted });

const argument = {
  client: { key: 'acme', names: ['Acme'] as [string] },
  lastDay: dayFromIso('2025-09-30') ?? 0,
  before: null,
  title: 'Farewell',
  html: '',
  isAnotherWanted: false,
};

/** What a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

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

test('where documents are not allowed Google’s own question is given, before anything is written', () => {
  const book = open('');
  book.refuseScopes('drive');
  expect(book.ask('draftLetter', argument)).toEqual({
    ok: false,
    failure: {
      code: 'denied-drive',
      detail: expect.any(String),
      url: expect.stringMatching(/^https:\/\/accounts\.google\.com\/.*drive\.file/),
    },
  });
  expect(written(book)).toEqual(['', '']);
});

describe.each([
  ['a colleague', 'colleague'],
  ['the same person with another script', 'owner, another script'],
])('a draft of %s', (_who, viewer) => {
  /** The address of a draft that was made before, and that is in the sheet. */
  function hidden(): { book: TestBook; url: string } {
    const book = open('');
    const { url } = drafted('');
    book.actAs(viewer);
    return { book, url };
  }

  test('is not written over, and no second one is made: the owner is asked, with its address', () => {
    const { book, url } = hidden();
    expect(() => drafted('')).toThrow(new Refusal('hidden-draft', 'draft', url));
    expect(failureOf(thrownBy(() => drafted('')))).toMatchObject({ code: 'hidden-draft', url });
    expect(book.drafts()).toHaveLength(1);
    expect(written(book)).toEqual([url, '2025-09-30']);
  });

  test('has another one beside it where the owner wants one, also when that is asked for twice', () => {
    const { book, url } = hidden();
    const another = drafted('', true);
    expect(another.url).not.toBe(url);
    expect(written(book)).toEqual([another.url, '2025-09-30']);
    expect(drafted('', true)).toEqual({ url: another.url, existed: true });
    expect(book.drafts()).toHaveLength(2);
  });

  test('that was moved into the firm’s shared drive is hidden as well', () => {
    const { book, url } = hidden();
    book.share(idOf(book));
    expect(() => drafted('')).toThrow(new Refusal('hidden-draft', 'draft', url));
    expect(book.drafts()).toHaveLength(1);
  });
});

test.each(['', 'de'])(
  'a draft that is deleted for good is asked about too, in every language (%s)',
  async (language) => {
    const book = open('');
    if (language === 'de') book.speak('de');
    const gone = 'https://docs.google.com/document/d/gone/edit';
    await book.type('Client Energy!E2', gone);
    expect(() => drafted('')).toThrow(new Refusal('hidden-draft', 'draft', gone));
    expect(drafted('', true).existed).toBe(false);
  },
);

test('what somebody wrote into the column of drafts is not written over', async () => {
  const book = open('');
  await book.type('Client Energy!E2', 'in the red folder');
  expect(() => drafted('')).toThrow(Refusal);
  expect(written(book)).toEqual(['in the red folder', '']);
});

test('a full Drive is said as that, and nothing is written', () => {
  const book = open('');
  book.fillDrive();
  book.speak('de');
  expect(book.ask('draftLetter', argument)).toMatchObject({ failure: { code: 'drive-full' } });
  book.failNext('drive-off');
  expect(book.ask('draftLetter', argument)).toMatchObject({ failure: { code: 'drive-off' } });
  expect(written(book)).toEqual(['', '']);
});
