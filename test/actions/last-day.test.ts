import { draftLetter } from '../../src/actions/letters';
import { dayFromIso } from '../../src/model/day';
import { openSmallBook } from './small-book';

const HEADINGS = ['Client', 'Joy', 'Decision', 'Note', 'Draft', 'Last day'];
const MADE = 'https://docs.google.com/document/d/Farewell';

/** The book of somebody who parts with Acme, with what stands in two of its cells. */
const open = (draft: string, lastDay: string) =>
  openSmallBook({ 'Client Energy': [HEADINGS, ['Acme', '', 'part', '', draft, lastDay]] });

/** Drafts a letter that names 30 September; `seen` is the last day that stood there when the dialog was opened. */
const drafted = (seen: string) =>
  draftLetter({
    place: { sheet: 'Client Energy', plan: null, missing: [] },
    client: 'acme',
    label: 'Acme',
    twins: [],
    lastDay: '2025-09-30',
    before: dayFromIso(seen) ?? null,
    folder: 'Drafts',
    title: 'Farewell',
    html: '',
  });

const written = ({ cells }: ReturnType<typeof open>) => {
  const [draft, day] = cells['Client Energy'][1].slice(4) as [string, string | Date];
  return [draft, typeof day === 'string' ? day : day.toISOString().slice(0, 10)];
};

test.each([
  ['was none and is none', '', ''],
  ['was seen by whoever changed it in the letter', '2025-06-30', '2025-06-30'],
  ['was emptied meanwhile', '2025-06-30', ''],
  ['is the letter’s own by now, from a run whose answer was lost', '', '2025-09-30'],
])('a last day that %s becomes that of the letter', (_what, seen, now) => {
  const book = open('', now);
  expect(drafted(seen)).toEqual({ url: MADE, existed: false });
  expect(written(book)).toEqual([MADE, '2025-09-30']);
});

test('a last day that somebody typed in meanwhile stays, and no letter names another', () => {
  for (const seen of ['', '2025-06-30']) {
    const book = open('', '2025-12-31');
    expect(() => drafted(seen)).toThrow(/^no line/);
    expect(book.documents).toEqual([]);
    expect(written(book)).toEqual(['', '2025-12-31']);
  }
});

test('a draft that is there is found, and the day beside it stays', () => {
  const url = 'https://docs.google.com/document/d/older';
  const book = open(url, '2025-12-31');
  expect(drafted('')).toEqual({ url, existed: true });
  expect(written(book)).toEqual([url, '2025-12-31']);
});
