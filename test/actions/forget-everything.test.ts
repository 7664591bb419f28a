import { confirmConnection } from '../../src/actions/confirm-connection';
import { forgetEverything } from '../../src/actions/forget-everything';
import { highlight } from '../../src/actions/highlight';
import { insertFormulas } from '../../src/actions/insert-formulas';
import { logIncident } from '../../src/actions/log-incident';
import { saveEntry } from '../../src/actions/save-entry';
import { saveSender } from '../../src/actions/save-sender';
import { Refusal } from '../../src/model/refusal';
import { openTestBook, type TestBook } from '../test-book';
import { INVOICES, RECENT } from './small-books';

const OWNERS = {
  Invoices: INVOICES,
  Clients: [
    ['Client', 'E-mail'],
    ['Acme', 'a@acme.example'],
    ['Birch', ''],
  ],
  Diary: [
    ['Date', 'Client', 'What happened', 'Minutes', 'Founded', 'Weather'],
    ['2025-01-02', 'Acme', 'Complaint', 5, 'no', 'rain'],
  ],
  Sums: [['=SUM(Invoices!E2:E7)', '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))', 'my own']],
};

const sheetsOf = (book: TestBook) =>
  book.script('return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getName());') as string[];
const namesOf = (book: TestBook) =>
  book.script('return SpreadsheetApp.getActive().getNamedRanges().map((range) => range.getName());');
const contents = (book: TestBook) =>
  Object.keys(OWNERS).map((sheet) => [book.cells(sheet), book.formulas(`${sheet}!A1:H8`), book.rules(sheet)]);

/** A book in which everything was done that leaves something behind. */
async function openUsed() {
  const book = openTestBook(OWNERS, { userLocale: 'en' });
  book.script(`
    const file = SpreadsheetApp.getActive();
    file.setNamedRange('MINE', file.getSheetByName('Clients').getRange('A1:B3'));
  `);
  await book.calculated();
  const before = contents(book);
  const client = { key: 'acme', names: ['Acme'] as [string] };
  confirmConnection.run({ settings: { margin: 40 } });
  saveEntry.run({ client, before: {}, fields: { joy: 4 } });
  saveSender.run({ name: 'Ann' });
  insertFormulas.run(null);
  await book.calculated();
  // The rules are not waited for: to look at each cell of a thousand rows takes the engine half a minute.
  highlight.run({ on: true });
  book.makeDraft('A letter');
  return { book, before };
}

test('after one question everything of ours is gone, and nothing of the owner’s', async () => {
  const { book, before } = await openUsed();
  expect(sheetsOf(book)).toHaveLength(6);
  book.answers.push(true);
  forgetEverything.run();
  await book.calculated();
  expect(sheetsOf(book)).toEqual(Object.keys(OWNERS));
  expect(contents(book)).toEqual(before);
  expect(namesOf(book)).toEqual(['MINE']);
  expect(book.script('return PropertiesService.getDocumentProperties().getKeys()')).toEqual([]);
  expect(book.drafts()).toHaveLength(1);
  const [question, done] = book.said;
  expect(question).toContain(
    'These sheets will be deleted with everything in them: Energy settings, Client Energy.',
  );
  expect(done).toContain('forgotten');
});

test('whoever says no keeps everything', async () => {
  const { book } = await openUsed();
  const now = () => [sheetsOf(book), contents(book), namesOf(book)];
  const before = now();
  forgetEverything.run();
  expect(now()).toEqual(before);
  expect(book.said).toHaveLength(1);
});

test.each([60, 100, 130])('cut short after %d calls and asked again, it goes to the end', async (calls) => {
  const { book, before } = await openUsed();
  book.answers.push(true, true);
  book.killAfter(calls);
  expect(() => book.run(() => forgetEverything.run())).toThrow('maximum execution time');
  book.run(() => forgetEverything.run());
  await book.calculated();
  expect(contents(book)).toEqual(before);
  expect(sheetsOf(book)).toEqual(Object.keys(OWNERS));
});

test('where one of our sheets is protected, it is said before any is deleted', async () => {
  const { book } = await openUsed();
  book.answers.push(true);
  book.protectPlaces('Energy settings');
  const before = sheetsOf(book);
  expect(() => forgetEverything.run()).toThrow(new Refusal('protected', 'Energy settings'));
  expect(sheetsOf(book)).toEqual(before);
});

test('an energy log of ours goes, in either language', async () => {
  const book = openTestBook({ Invoices: INVOICES }, { locale: 'de_AT', userLocale: 'de' });
  confirmConnection.run({ settings: {} });
  const client = { key: 'acme', names: ['Acme'] as [string] };
  logIncident.run({ client, incident: { day: RECENT, what: 'haggled', minutes: 20 }, again: false });
  book.answers.push(true);
  forgetEverything.run();
  expect(book.said[0]).toContain('Energie-Einstellungen, Energie-Notizen');
  expect(sheetsOf(book)).toEqual(['Invoices']);
});

describe('a sheet with something of the owner’s stays', () => {
  const SETTINGS = [
    ['Setting', 'For', 'Your value', 'Unit'],
    ['Margin', '', 0.4, 'percent'],
    ['my own row', '', 'x', ''],
  ];

  test.each<[string, unknown[][], unknown[][]]>([
    [
      'Invoices',
      INVOICES.map((row, index) => [...row, '', ...(SETTINGS[index] ?? [])]),
      INVOICES.map((row, index) => [
        ...row,
        '',
        ...(index === 2 ? ['my own row', '', 'x', ''] : ['', '', '', '']),
      ]),
    ],
    ['Above', [['my title'], ...SETTINGS], [['my title'], [], [], ['my own row', '', 'x', '']]],
    ...[
      [
        ['Client', 'Joy', 'Decision', 'Note', 'IBAN'],
        ['Acme', 4, 'keep', 'kind', 'DE02'],
      ],
      [
        ['Client', 'Joy', 'Decision', 'Note'],
        ['Acme', 4, 'keep', 'kind', 'DE02'],
      ],
    ].map((cells): [string, unknown[][], unknown[][]] => ['Clients', cells, cells]),
    ...[
      [['Dear all'], ['my letter']],
      [['Language', 'Address', 'Reason', 'Part', 'Text', 'Mine'], ['English']],
    ].map((cells): [string, unknown[][], unknown[][]] => ['Energy letters', cells, cells]),
  ])('%s: %j', async (sheet, before, after) => {
    const book = openTestBook(
      { [sheet]: before, Other: [['x', '=ROWS(CLIENT_ENERGY_SETTINGS)']] },
      { userLocale: 'en' },
    );
    await book.calculated();
    book.answers.push(true);
    forgetEverything.run();
    await book.calculated();
    expect(sheetsOf(book)).toEqual([sheet, 'Other']);
    const filled = (cells: unknown[][]) =>
      cells.map((row) =>
        row
          .map((cell) => cell ?? '')
          .join('|')
          .replace(/\|+$/, ''),
      );
    expect(filled(book.cells(sheet)).join('\n').trimEnd()).toBe(filled(after).join('\n').trimEnd());
    expect(book.formulas('Other!B1')).toEqual([['=ROWS(CLIENT_ENERGY_SETTINGS)']]);
    if (sheet !== 'Energy letters') expect(book.said[0]).toContain(`There is something of yours in ${sheet}`);
  });
});
