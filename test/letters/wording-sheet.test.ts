import { readWording, wordingRows } from '../../src/letters/wording-sheet';
import { writeLetter } from '../../src/letters/write-letter';
import { LETTER_REASONS, LETTER_VOICES } from '../../src/model/letter-facts';
import type { Cell } from '../../src/model/table';
import { BARE, FULL, letterOf, textOf } from './letter-facts';

const HEADINGS = ['Sprache', 'Anrede', 'Grund', 'Teil', 'Text'];
const read = (...rows: Cell[][]) => readWording([HEADINGS, ...rows]);

test('the owner’s text for a reason, else for all, else ours', () => {
  const { wording, problems } = read(
    ['Deutsch', 'Sie', 'alle', 'Gruß', 'Beste Grüße'],
    ['deutsch', 'sie', 'Passt nicht', 'GRUSS', 'Herzlich'],
    ['', '', '', '', ''],
    ['Englisch', '', '', 'closing', 'Yours,'],
  );
  expect(problems).toEqual([]);
  const closing = (change: object) =>
    letterOf({ ...BARE, ...change }, wording).parts.find(({ role }) => role === 'closing');
  expect(closing({})).toMatchObject({ text: 'Beste Grüße' });
  expect(closing({ reason: 'misfit' })).toMatchObject({ text: 'Herzlich' });
  expect(closing({ voice: 'de-du' })).toMatchObject({ text: 'Herzliche Grüße' });
  expect(closing({ voice: 'en' })).toMatchObject({ text: 'Yours,' });
});

test('columns in any order, headings in either language, German without a form of address for both', () => {
  const { wording, problems } = readWording([
    [null, '', undefined],
    ['TEXT', 'note', 'part', 'Reason', 'language'],
    ['Danke, {{vorname}}.', 'mine', 'thanks', 'late payer', 'German'],
  ]);
  expect(problems).toEqual([]);
  for (const voice of ['de-sie', 'de-du'] as const) {
    expect(textOf({ ...FULL, voice, reason: 'late-payer' }, wording)).toContain('Danke, Anna.');
  }
  expect(textOf({ ...FULL, voice: 'de-du' }, wording)).not.toContain('Danke, Anna.');
});

test('a blank text leaves its part out; a blank line begins a new paragraph; a new part may be added', () => {
  const { wording } = read(
    ['Deutsch', 'Sie', 'alle', 'Bestätigung', ' '],
    ['Deutsch', 'Sie', 'alle', 'Dank', 'Danke.\n\nUnd noch etwas.\nMit Umbruch.'],
    ['Deutsch', 'Sie', 'ohne Grund', 'Warum', 'Wir hören auf.'],
  );
  const text = textOf(BARE, wording);
  expect(text).not.toContain('bestätigen');
  expect(text).toContain('Danke.\n\nUnd noch etwas.\nMit Umbruch.\n\nWir hören auf.\n\nWir haben uns');
});

test('a list at the end of a text is below it, within a text in its sentence', () => {
  const own = (text: string) => read(['de', 'Sie', 'alle', 'Übergabe', text]).wording;
  expect(textOf(FULL, own('Sie bekommen: {{hand-over}} '))).toContain('Sie bekommen:\n\n• Zugangsdaten');
  expect(textOf(FULL, own('Sie bekommen {{Übergabe}}.'))).toContain(
    'Sie bekommen Zugangsdaten zur Website, Druckdateien der Speisekarten und Fotoarchiv.',
  );
});

test('only the letter that uses the text is stopped', () => {
  const { wording } = read(['Deutsch', 'Sie', 'passt nicht', 'Dank', 'Danke {{Chef}}']);
  expect(writeLetter({ ...BARE, reason: 'misfit' }, wording).ok).toBe(false);
  expect(writeLetter({ ...BARE, reason: 'none' }, wording).ok).toBe(true);
});

test.each([
  ['Klingonisch', 'Sie', 'alle', 'Dank', 'x', 'unknown-language', 'Klingonisch'],
  ['', 'Sie', 'alle', 'Dank', 'x', 'unknown-language', ''],
  ['Deutsch', 'Ihr', 'alle', 'Dank', 'x', 'unknown-address', 'Ihr'],
  ['Deutsch', 'Sie', 'laut', 'Dank', 'x', 'unknown-reason', 'laut'],
  ['Deutsch', 'Sie', 'alle', 'Witz', 'x', 'unknown-part', 'Witz'],
  ['Deutsch', 'Sie', 'alle', 'Entscheidung', '', 'empty-part', 'decision'],
])('%s, %s, %s, %s, "%s": %s', (...cells) => {
  const [code, detail] = cells.slice(5);
  const { wording, problems } = read(cells.slice(0, 5), ['Deutsch', 'du', 'alle', 'Dank', 'danke!']);
  expect(problems).toEqual([{ code, detail, row: 2 }]);
  expect(Object.keys(wording)).toEqual(['de-du/all/thanks']);
});

test('the first of two rows for the same text counts, and the second is listed', () => {
  const { wording, problems } = read(
    ['Deutsch', '', 'alle', 'Dank', 'eins'],
    ['Deutsch', 'du', 'alle', 'Dank', 'zwei'],
  );
  expect(problems).toEqual([{ code: 'twice', detail: '2', row: 3 }]);
  expect(wording['de-du/all/thanks']).toEqual({ text: 'eins', row: 2 });
});

test('headings that are missing are named', () => {
  const { wording, problems } = readWording([
    ['Sprache', 'Teil'],
    ['Deutsch', 'Dank'],
  ]);
  expect(wording).toEqual({});
  expect(problems).toEqual([{ code: 'no-heading', detail: 'text', row: 1 }]);
  expect(readWording([])).toEqual({ wording: {}, problems: [] });
});

describe('our own wording as rows', () => {
  test.each(['de', 'en'] as const)('read back, in %s, it changes no letter', (language) => {
    const { wording, problems } = readWording(wordingRows(language));
    expect(problems).toEqual([]);
    for (const voice of LETTER_VOICES) {
      for (const reason of LETTER_REASONS) {
        for (const facts of [FULL, BARE]) {
          expect(letterOf({ ...facts, voice, reason }, wording)).toEqual(
            letterOf({ ...facts, voice, reason }),
          );
        }
      }
    }
  });

  test('headings and names are in the owner’s language, every row is full', () => {
    const [headings, first, ...rest] = wordingRows('de');
    expect(headings).toEqual(HEADINGS);
    expect(first).toEqual([
      'Deutsch',
      'Sie',
      'alle',
      'Betreff',
      'Ende unserer Zusammenarbeit zum {{letzter Tag}}',
    ]);
    for (const row of rest)
      expect(row.filter((cell) => cell === '').length).toBe(row[0] === 'Englisch' ? 1 : 0);
    expect(wordingRows('en')[1]?.slice(0, 4)).toEqual(['German', 'Sie', 'all', 'subject']);
  });
});
