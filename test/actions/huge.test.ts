import { isoFromDay } from '../../src/model/day';
import type { AnswerOf } from '../../src/model/exchange';
import { failuresEn } from '../../src/words/en/failures';
import { openTestBook, type TestBook } from '../test-book';
import { ENTRY_HEADINGS, INVOICES, openConfirmed, RECENT } from './small-books';

/*
 * Books as large as Google lets them be: what works, and what is refused in a sentence. Nothing that is large is stored: a
 * sheet says how many cells it has.
 */

const client = { key: 'acme', names: ['Acme'] };
const decided = { client, before: {}, fields: { decision: 'part' } };
const logged = { client, incident: { day: RECENT, what: 'haggled', minutes: 20 }, again: false };

describe('a book of ten million cells', () => {
  /** A book with a sheet of so many rows besides the invoices, all but empty. */
  const open = (rows: number): TestBook =>
    openTestBook(
      { Invoices: INVOICES, Archive: [['old']] },
      { olderMemory: { confirmed: true }, sheetRows: { Archive: rows } },
    );

  test('is read, and its formulas work; what an older book remembers stays where it is', () => {
    const book = open(384_000);
    expect(book.ask('readConnection')).toMatchObject({ ok: true, value: { review: {} } });
    expect(book.script('return PropertiesService.getDocumentProperties().getKeys()')).toHaveLength(1);
    expect(book.callIn('customFunction', 'CLIENT_ENERGY', 'Acme')).toEqual(expect.any(Number));
    expect(book.ask('saveLanguage', 'de')).toMatchObject({ ok: true });
  });

  test.each([
    ['saveEntry', decided],
    ['logIncident', logged],
    ['highlight', { on: true }],
    ['confirmConnection', { settings: { margin: 40 } }],
    ['addWording', { headings: ['Text'], rows: [] }],
  ])('%s, which would make a sheet, says that the file is full, and makes nothing', (name, argument) => {
    const book = open(384_000);
    expect(book.ask(name, argument)).toMatchObject({ ok: false, failure: { code: 'full' } });
    expect(failuresEn.full).toContain('10 million');
    expect(book.script('return SpreadsheetApp.getActiveSpreadsheet().getNumSheets();')).toBe(2);
    book.speak('de');
    expect(book.ask(name, argument)).toMatchObject({ failure: { code: 'full' } });
  });

  test('takes the sheet as soon as there is room', () => {
    const book = open(380_000);
    expect(book.ask('saveEntry', decided)).toMatchObject({ ok: true, value: { saved: true } });
  });
});

describe('five thousand clients', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `Client ${index + 1}`);
  const day = (ago: number) => isoFromDay(RECENT - ago);
  const open = () =>
    openConfirmed({
      Invoices: [
        ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
        ...names.map((name, index) => [`${index + 1}`, name, day(90), day(60), 100 + index, day(index % 60)]),
      ],
    });

  test('are read and shown, decided about, highlighted, and have their formulas', () => {
    const book = open();
    const { value } = book.ask('readConnection') as { value: AnswerOf<'readConnection'> };
    expect(value.review?.report.clients).toHaveLength(5_000);
    const last = { key: 'client 5000', names: ['Client 5000'] };
    expect(book.ask('saveEntry', { ...decided, client: last })).toMatchObject({
      ok: true,
      value: { saved: true },
    });
    expect(book.cells('Client Energy')).toHaveLength(5_001);
    expect(book.ask('highlight', { on: true })).toMatchObject({ ok: true });
    expect(book.ask('insertFormulas')).toMatchObject({ ok: true });
  });
});

describe('a note that is longer than a cell', () => {
  const open = () =>
    openConfirmed({ Invoices: INVOICES, 'Client Energy': [ENTRY_HEADINGS, ['Acme', '', '', '', '', '']] });

  test('is refused before anything of the row is written', () => {
    const book = open();
    const fields = { joy: 2, note: 'x'.repeat(60_000) };
    expect(
      book.ask('saveEntry', { ...decided, client: { key: 'acme', names: ['Acme'] }, fields }),
    ).toMatchObject({
      failure: { code: 'too-large' },
    });
    expect(book.cells('Client Energy')[1]).toEqual(['Acme', '', '', '', '', '']);
  });

  test('of almost that length is kept', () => {
    const note = 'x'.repeat(49_000);
    expect(open().ask('saveEntry', { ...decided, fields: { note } })).toMatchObject({
      value: { saved: true },
    });
  });
});

test('more than a cell holds is refused in a sentence', () => {
  const book = openConfirmed({ Invoices: INVOICES });
  const sender = { name: 'x'.repeat(60_000) };
  expect(book.ask('saveSender', sender)).toMatchObject({ failure: { code: 'too-large' } });
});
