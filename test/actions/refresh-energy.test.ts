import { confirmConnection } from '../../src/actions/confirm-connection';
import { refreshEnergy } from '../../src/actions/refresh-energy';
import { withSettings } from '../../src/sheets/settings-argument';
import { wordsFor } from '../../src/words/words-for';
import { remembered } from '../remembered';
import { openTestBook } from '../test-book';
import { ENERGY, OWN, openGuarded } from './guarded-book';
import { INVOICES, openConfirmed } from './small-books';

const TODAY = Math.floor(Date.now() / 86_400_000);
/** As the sheet writes it. */
const GIVEN = withSettings(ENERGY).replace('; ', ', ');

describe.each([
  ['de_AT', 'de'],
  ['en_GB', 'en'],
] as const)('a menu in %s', (locale, language) => {
  const caption = refreshEnergy.caption[language];

  test('gives Energy settings to what may be written, and says what is protected', async () => {
    const { book, formulas } = await openGuarded(['Guarded'], locale);
    refreshEnergy.run();
    expect(formulas()).toEqual({ Free: ['', GIVEN, OWN, GIVEN], Guarded: [ENERGY, ENERGY, OWN] });
    expect(book.said).toEqual([`${caption}: 2${wordsFor(language).keptFormulas(2)}`]);
  });

  test('says nothing of protection where there is none', async () => {
    const { book } = await openGuarded([], locale);
    refreshEnergy.run();
    refreshEnergy.run();
    expect(book.said).toEqual([`${caption}: 4`, `${caption}: 4`]);
  });
});

test('makes Energy settings where there are none, which are confirmed by nobody', async () => {
  const { book } = await openGuarded([], 'en_GB');
  refreshEnergy.run();
  expect(remembered()).toMatchObject({ confirmed: false, asOf: TODAY });
  expect(book.cells('Energy settings')[0]?.[0]).toBe('Setting');
});

test('where these cannot be written, formulas are entered again', () => {
  const book = openConfirmed({ Invoices: INVOICES, Mine: [[ENERGY]] });
  book.protectPlaces('Energy settings');
  refreshEnergy.run();
  expect(book.formulas('Mine!A1')).toEqual([[ENERGY.replace('=', '= ')]]);
});

test('without a formula of ours nothing is made', () => {
  const book = openConfirmed({ Invoices: INVOICES }, { asOf: TODAY - 9 });
  refreshEnergy.run();
  expect(remembered().asOf).toBe(TODAY - 9);
  expect(book.said).toEqual([`${refreshEnergy.caption.en}: 0`]);
});

describe('Google remembers results by function and arguments', () => {
  const short = '=CLIENT_HOURS("Acme")';
  const open = async (formula: string) => {
    const book = openConfirmed({ Invoices: INVOICES, Mine: [[formula]] });
    await book.calculated();
    return book;
  };

  test('a short form follows the book when it is refreshed, and again and again', async () => {
    const book = await open(short);
    const hours: unknown[] = [book.read('Mine!A1')];
    for (const minutes of [600, 1200]) {
      book.script(`SpreadsheetApp.getActive().insertSheet('Log ${minutes}').getRange('A1:E2').setValues([
        ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'],
        [new Date(), 'Acme', 'Complaint', ${minutes}, 'no'],
      ])`);
      book.call('refreshEnergy');
      await book.calculated();
      hours.push(book.read('Mine!A1'));
    }
    expect(new Set(hours).size).toBe(3);
    expect(hours).toEqual([...hours].sort((a, b) => Number(a) - Number(b)));
  });

  test('entered again it would not', async () => {
    const book = await open(short);
    const before = book.read('Mine!A1');
    await book.type('Invoices!C2', '2020-01-01');
    await book.type('Mine!A1', short.replace('=', '= '));
    expect(book.read('Mine!A1')).toBe(before);
  });
});

test('a list of invoices that came later is read by the formulas of the Client Energy sheet, too', async () => {
  const book = openConfirmed({ Invoices: INVOICES });
  expect(book.ask('highlight', { on: true })).toMatchObject({ ok: true });
  const rows = [
    INVOICES[0],
    ...INVOICES.slice(1).map((row) => row.map((cell) => (cell === 'Acme' ? 'Dover' : cell))),
  ];
  book.script(
    `SpreadsheetApp.getActiveSpreadsheet().insertSheet('Later').getRange(1, 1, ${rows.length}, ${rows[0]?.length}).setValues(${JSON.stringify(rows)});`,
  );
  const formulas = () =>
    book
      .formulas('Client Energy!A1:AH1')
      .flat()
      .filter((text) => /^=\s?CLIENT_/.test(text));
  expect(formulas().filter((text) => text.includes('Later!'))).toEqual([]);
  refreshEnergy.run();
  expect(formulas()).toHaveLength(6);
  for (const text of formulas()) expect(text).toContain('Later!A1');
});

describe.each([
  ['a value of Energy settings', ['Setting', 'For', 'Your value'], ['Margin', '', '=NOW()*0+0.4'], 'C'],
  [
    'a column of the owner’s between',
    ['Setting', 'For', 'Mine', 'Your value'],
    ['Margin', '', '=NOW()', 0.4],
    'C',
  ],
])('where %s changes by itself', (_what, headings, row, column) => {
  const open = async () => {
    const book = openTestBook(
      {
        Invoices: INVOICES,
        'My settings': [headings, row],
        Mine: [['Acme', ENERGY]],
      },
      { locale: 'en_GB', userLocale: 'en' },
    );
    await book.calculated();
    return book;
  };

  test('it is said with its place, and formulas stay as they are', async () => {
    const book = await open();
    const before = book.read('Mine!A1:B1');
    book.call('refreshEnergy');
    await book.calculated();
    expect(book.said).toEqual([expect.stringContaining(`'My settings'!${column}`)]);
    expect(book.formulas('Mine!B1')).toEqual([[ENERGY]]);
    expect(book.read('Mine!A1:B1')).toEqual(before);
  });

  test('what the owner confirms is saved, and formulas stay as they are', async () => {
    const book = await open();
    confirmConnection.run({ settings: { hourlyValue: 80 } });
    confirmConnection.run({ settings: { hourlyValue: 90 } });
    await book.calculated();
    expect(remembered().settings.hourlyValue).toBe(90);
    expect(book.formulas('Mine!B1')).toEqual([[ENERGY]]);
  });
});
