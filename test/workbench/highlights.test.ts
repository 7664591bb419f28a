import { deScreen as de } from '../../src/words/de/screen';
import type { TestBook } from '../test-book';
import { openTestBook } from '../test-book';

const PART = '#f8d7cf';
const TALK = '#fcefc2';
const { decisions } = de.sidebar;

/** A German book whose owner has confirmed how it is read; Eis pays so late that parting is proposed. */
function open(): TestBook {
  const rows = ['Eis', 'Café', 'Hotel'].flatMap((client, place) =>
    [1, 2, 3, 4].map((month) => [
      `${client}-${month}`,
      client,
      `2026-0${month}-01`,
      `2026-0${month}-15`,
      1000,
      place === 0 ? '2026-11-01' : `2026-0${month}-14`,
    ]),
  );
  const book = openTestBook(
    { Rechnungen: [['Nr.', 'Kunde', 'Datum', 'Fällig am', 'Betrag', 'Bezahlt am'], ...rows] },
    { locale: 'de_DE', timeZone: 'Europe/Berlin', userLocale: 'de', memory: { confirmed: true } },
  );
  // The Client Energy sheet is made for highlights. Each row of a sheet has its rules and formulas to be worked out, filled or not.
  highlight(book, true);
  highlight(book, false);
  for (const [sheet, rows] of [
    ['Rechnungen', 200],
    ['Client Energy', 1000],
  ] as const)
    book.script(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${sheet}').deleteRows(26, ${rows - 25});`,
    );
  return book;
}

const highlight = (book: TestBook, on: boolean): void => {
  expect(book.ask('highlight', { on })).toMatchObject({ ok: true });
};

const decide = (book: TestBook, name: string, decision: keyof typeof decisions): void => {
  const client = { key: name.toLowerCase(), names: [name] };
  expect(book.ask('saveEntry', { client, before: {}, fields: { decision } })).toMatchObject({
    value: { saved: true },
  });
};

/** The colour of each row of a client's, as it is shown. */
async function colors(book: TestBook, client: string): Promise<string[]> {
  await book.calculated();
  const names = (book.read('Rechnungen!B1:B20') as unknown[][]).flat();
  const rows = names.flatMap((name, index) => (name === client ? [index + 1] : []));
  return [...new Set(rows.map((row) => book.shownBackground(`Rechnungen!A${row}`)))];
}

/** All that highlights must leave alone: the owner's sheet with its fills, rules and filters. */
function look(book: TestBook): unknown {
  const { sheets, resources } = book.snapshot() as {
    sheets: Record<string, { name: string }>;
    resources: { name: string; data: string }[];
  };
  return {
    sheet: Object.values(sheets).find(({ name }) => name === 'Rechnungen'),
    rules: book.rules('Rechnungen'),
    filters: resources.filter(({ name }) => /FILTER/.test(name)).map(({ data }) => data),
  };
}

test.each([
  ['as it is', (): void => undefined],
  ['with a filter of the owner’s', (book: TestBook) => book.filter('Rechnungen!B1:F13', 'Eis')],
])('highlights are seen, and go without a trace from a sheet %s', async (_how, prepare) => {
  const book = open();
  prepare(book);
  await book.calculated();
  const before = look(book);
  highlight(book, true);
  decide(book, 'Eis', 'part');
  expect(await colors(book, 'Eis')).toEqual([PART]);
  expect(await colors(book, 'Hotel')).not.toContain(PART);
  highlight(book, false);
  expect(await colors(book, 'Eis')).not.toContain(PART);
  expect(look(book)).toEqual(before);
});

test('they follow what is decided in the sidebar, and what is typed into the sheet', async () => {
  const book = open();
  highlight(book, true);
  const calm = await colors(book, 'Hotel');
  decide(book, 'Café', 'part');
  expect(await colors(book, 'Café')).toEqual([PART]);
  const row = book.cells('Client Energy').findIndex(([name]) => name === 'Café') + 1;
  for (const [decision, shown] of [
    ['talk', [TALK]],
    ['keep', calm],
  ] as const) {
    await book.type(`Client Energy!C${row}`, decisions[decision]);
    expect(await colors(book, 'Café')).toEqual(shown);
  }
});

test('rows take their colour along when they are sorted, moved or opened again, and entries stay with their clients', async () => {
  const book = open();
  highlight(book, true);
  decide(book, 'Hotel', 'talk');
  decide(book, 'Eis', 'part');
  const turn = (sheet: string, rows: number, columns: number) =>
    book.script(
      `const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${sheet}').getRange(2, 1, ${rows}, ${columns});
      range.setValues(range.getValues().reverse());`,
    );
  const entries = () =>
    Object.fromEntries(
      book
        .cells('Client Energy')
        .slice(1)
        .map(([name, joy, decision]) => [name, [joy, decision]]),
    );
  const before = entries();
  turn('Rechnungen', 12, 6);
  book.script(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Rechnungen').insertRowsAfter(1, 1);`);
  turn('Client Energy', 3, 11);
  expect(entries()).toEqual(before);
  const painted = book.rules('Rechnungen');
  for (const reopen of [false, true]) {
    if (reopen) await book.reopen();
    expect(await colors(book, 'Hotel')).toEqual([TALK]);
    expect(await colors(book, 'Eis')).toEqual([PART]);
  }
  expect(book.rules('Rechnungen')).toEqual(painted);

  // One client is new, and one has gone; nobody else's entry moves.
  for (const [column, text] of Object.entries({ A: 'N-1', B: 'Neu', C: '2026-05-01', E: 119 }))
    await book.type(`Rechnungen!${column}2`, text);
  book.script(
    `const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Rechnungen').getRange('B3:B14');
    range.setValues(range.getValues().map(([cell]) => [cell === 'Café' ? 'Hotel' : cell]));`,
  );
  decide(book, 'Neu', 'later');
  expect(entries()).toEqual({ ...before, Neu: ['', decisions.later] });
  expect(await colors(book, 'Hotel')).toEqual([TALK]);
});

test.each([
  [
    'it is renamed',
    (book: TestBook) => book.workbook().getSheetByName('Client Energy')?.setName('Unsere Kunden'),
  ],
  [
    'a column is inserted in it',
    (book: TestBook) => book.workbook().getSheetByName('Client Energy')?.insertColumns(2, 1),
  ],
  [
    'a row is inserted below its headings',
    (book: TestBook) => book.workbook().getSheetByName('Client Energy')?.insertRows(1, 1),
  ],
  [
    'the owner’s sheet is renamed',
    (book: TestBook) => book.workbook().getSheetByName('Rechnungen')?.setName("Die Rechnungen '26"),
  ],
] as const)('they follow the Client Energy sheet when %s', async (_what, change) => {
  const book = open();
  highlight(book, true);
  decide(book, 'Hotel', 'part');
  decide(book, 'Eis', 'part');
  change(book);
  const invoices = book.workbook().getSheets()[0]?.getSheetName() ?? '';
  const shown = async (): Promise<string[]> => {
    await book.calculated();
    return [2, 6, 10].map((row) => book.shownBackground(`${invoices}!A${row}`));
  };
  expect(await shown()).toEqual([PART, expect.not.stringMatching(PART), PART]);
  expect(book.ask('readConnection')).toMatchObject({ value: { review: { highlighted: true } } });
  await book.reopen();
  expect(await shown()).toEqual([PART, expect.not.stringMatching(PART), PART]);
});

test('names are compared letter by letter: no wildcard, no number in a text, no length', async () => {
  const long = 'Gesellschaft '.repeat(30).trim();
  const names = ['A*', 'Anna', '~b?', 'abc', "'007", 7, "'>5", 6, "'=x", long];
  const book = openTestBook(
    {
      Rechnungen: [
        ['Nr.', 'Kunde', 'Datum', 'Fällig am', 'Betrag'],
        ...names.map((name, index) => [`${index}`, name, '2026-01-01', '2026-01-15', 100]),
      ],
    },
    { locale: 'de_DE', timeZone: 'Europe/Berlin', userLocale: 'de', memory: { confirmed: true } },
  );
  highlight(book, true);
  const parted = ['A*', '~b?', '007', '>5', '=x', long];
  for (const name of parted) decide(book, name, 'part');
  await book.calculated();
  const shown = names.map((_, index) => book.shownBackground(`Rechnungen!A${index + 2}`) === PART);
  expect(shown).toEqual(names.map((name) => parted.includes(String(name).replace(/^'/, ''))));
});

test('a rule stays as long as it is, however many clients there are, and has each text looked up in their list alone', () => {
  const rulesOf = (clients: number): string[] => {
    const book = openTestBook(
      {
        Rechnungen: [
          ['Nr.', 'Kunde', 'Datum', 'Fällig am', 'Betrag'],
          ...Array.from({ length: 2 * clients }, (_, index) => [
            `${index}`,
            `${index % 2 ? 'KUNDE' : 'Kunde'} ${index >> 1} GmbH`,
            '2026-01-01',
            '2026-01-15',
            100,
          ]),
        ],
      },
      { locale: 'de_DE', timeZone: 'Europe/Berlin', userLocale: 'de', memory: { confirmed: true } },
    );
    highlight(book, true);
    return (book.rules('Rechnungen') as { rule: { value: string } }[]).map(({ rule }) => rule.value);
  };
  const few = rulesOf(3);
  expect(few).toHaveLength(2);
  expect(rulesOf(300)).toEqual(few);
});
