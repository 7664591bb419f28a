import { at } from '../at';
import { load } from './own-bundle';

const TABLE = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
  ['1', 'Acme', '2025-01-01', '2025-01-31', 1000, '2025-01-20'],
  ['2', 'Acme', '2025-03-01', '2025-03-31', 1000, '2025-03-20'],
  ['3', 'Late & Sons', '2025-01-01', '2025-01-31', 100, '2025-06-30'],
];
const FIGURES = [
  'CLIENT_ENERGY',
  'CLIENT_VALUE',
  'CLIENT_HOURS',
  'CLIENT_DAYS_LATE',
  'CLIENT_DAYS_TO_PAY',
  'CLIENT_LATENESS',
  'CLIENT_CONFIDENCE',
];
const EVERY_ROW = [...FIGURES, 'CLIENT_VERDICT', 'CLIENT_KIND', 'CLIENT_WHY'];

/** A book that was never connected, in a locale. */
const bookIn = (locale: string) =>
  load({
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getId: () => '',
        getSpreadsheetLocale: () => locale,
        getSpreadsheetTimeZone: () => 'Europe/Berlin',
      }),
    },
  });
const { call, date } = bookIn('en_GB');
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const table = (...rows: unknown[][]) => [...TABLE, ...rows].map((row) => [...row]);

/** What the functions of a row say of Acme. */
const ofAcme = (...rows: unknown[][]) => EVERY_ROW.map((name) => call(name, 'Acme', table(...rows)));

test.each<[string, unknown[]]>([
  ['blank cells of every sort', [null, undefined, null, '', undefined, null]],
  ['a row that ends early', []],
  ['errors of other formulas', ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!']],
  ['a remark', ['', 'call them', '', '', '', '']],
  ['pictures', Array<unknown>(6).fill({ valueType: 'IMAGE', toString: () => 'CellImage' })],
])('%s change no other row', (_what, row) => {
  const clean = ofAcme();
  expect(ofAcme(row)).toEqual(clean);
});

test.each<[string, unknown[]]>([
  ['truth values', [true, 'Acme', true, false, true, false]],
  ['no number at all', ['9', 'Acme', '2025-02-01', '2025-02-28', Number.NaN, '']],
  ['an endless number', ['9', 'Acme', '2025-02-01', '2025-02-28', Number.POSITIVE_INFINITY, '']],
  ['fifty thousand figures', ['9', 'Acme', '2025-02-01', '2025-02-28', '9'.repeat(50_000), '']],
  ['fifty thousand letters', ['9', 'Acme', '2025-02-01', '2025-02-28', 5, 'y'.repeat(50_000)]],
  ['a negative amount', ['9', 'Acme', '2025-02-01', '2025-02-28', -500, '']],
  ['a date that is none', ['9', 'Acme', '#date', '#date', 5, '']],
  ['the twelfth century', ['9', 'Acme', '1125-02-01', '1125-02-28', 500, '']],
  ['days that do not exist', ['9', 'Acme', '2025-02-31', '31.02.2025', 500, '2025-13-01']],
  ['another sort in every cell', [9, 'Acme', 45_689, true, '1.000,00 €', date(Number.NaN)]],
])('%s: figures stay figures, and words words', (_what, row) => {
  const withDates = row.map((cell) => (cell === '#date' ? date(Number.NaN) : cell));
  for (const name of FIGURES) {
    const figure = call(name, 'Acme', table(withDates));
    expect(Number.isFinite(figure)).toBe(true);
  }
  for (const name of ['CLIENT_VERDICT', 'CLIENT_KIND', 'CLIENT_WHY'])
    expect(call(name, 'Acme', table(withDates))).not.toMatch(/undefined|NaN|∞|Infinity|\[object/);
});

test('nobody waits for centuries because of a slip in a year', () => {
  const dated = (...days: string[]) => table(['9', 'Acme', ...days, 500, '']);
  expect(call('CLIENT_WHY', 'Acme', dated('1125-02-01', '1125-02-28'))).toMatch(
    /^Pays both invoices on time\./,
  );
  expect(call('CLIENT_WHY', 'Acme', dated('1900-01-01', '1900-01-31'))).toMatch(
    /^Has left one invoice unpaid for/,
  );
});

test('who is asked about may be anything that a cell holds', () => {
  const cells = [['Acme'], [null], [undefined], [Number.NaN], ['#REF!'], [true], [12], ['x'.repeat(50_000)]];
  expect(plain(call('CLIENT_ENERGY', cells, table()))).toEqual([[100], ...Array(7).fill([''])]);
  const [acme, empty, missing, ...strangers] = plain(call('CLIENT_WHY', cells, table())).flat();
  expect([empty, missing]).toEqual(['', '']);
  expect(new Set(strangers)).toEqual(new Set(['Not in these tables.']));
  expect(acme).toContain('on time');
});

test('names that the language itself uses are names', () => {
  const odd = ['__proto__', 'constructor', 'toString'];
  const rows = odd.map((name, index) => [`${index + 10}`, name, '2025-02-01', '2025-02-28', 5, '2025-02-20']);
  for (const name of odd) expect(call('CLIENT_ENERGY', name, table(...rows))).toBe(100);
});

test('a heading that comes twice counts once', () => {
  const doubled = table().map((row) => [...row, row[1], row[4]]);
  expect(call('CLIENT_VALUE', 'Acme', doubled)).toBe(600);
});

test('headings alone are a table without invoices yet', () => {
  for (const name of EVERY_ROW.slice(0, -1)) expect(call(name, 'Acme', [[...at(TABLE)]])).toBe('');
  expect(call('CLIENT_WHY', 'Acme', [[...at(TABLE)], Array(6).fill('')])).toBe('Not in these tables.');
  expect(plain(call('CLIENT_REPORT', [[...at(TABLE)]]))).toHaveLength(1);
});

test('tables of several years, in two languages, add up', () => {
  const german = [
    ['Kunde', 'Brutto', 'Bezahlt am', 'Fällig am', 'Rechnungsdatum', 'Rechnungsnr.'],
    ['Acme', '1.000,00 €', '20.05.2025', '31.05.2025', '01.05.2025', '1'],
  ];
  expect(call('CLIENT_VALUE', 'Acme', german, table())).toBe(900);
});

describe.each(['en_US', 'de_DE'])('a wrong argument in a book of %s', (locale) => {
  const book = bookIn(locale);
  const isGerman = locale === 'de_DE';
  const nothing = [
    ['', ''],
    ['', ''],
  ];
  const prose = [
    ['hello', 'world'],
    ['foo', 'bar'],
  ];
  const one = [...table()];
  test.each<[string, unknown[], RegExp, RegExp]>([
    ['CLIENT_ENERGY', ['Acme', 5], /^Argument 2 \(“5”\).*DATE\(/, /^Argument 2 \(„5“\).*DATUM\(/],
    ['CLIENT_ENERGY', ['Acme', '#N/A'], /^Argument 2 \(“#N\/A”\)/, /^Argument 2 \(„#N\/A“\)/],
    ['CLIENT_COST', ['joy', 'Acme', one, true], /^Argument 4 \(“true”\)/, /^Argument 4 \(„true“\)/],
    ['CLIENT_REPORT', ['Acme', one], /^Argument 1 /, /^Argument 1 /],
    [
      'CLIENT_ENERGY',
      ['Acme', '2025-06-30', one, '2025-12-31'],
      /^Argument 4 is a second date/,
      /^Argument 4 ist ein zweites Datum/,
    ],
    [
      'CLIENT_ENERGY',
      ['Acme', prose],
      /^Argument 2 holds no invoices.*CLIENT_COLUMNS/,
      /^Argument 2 enthält/,
    ],
    ['CLIENT_COST', ['joy', 'Acme', nothing], /^Argument 3 holds no invoices/, /^Argument 3 enthält/],
    ['CLIENT_REPORT', [one.slice(1)], /^Argument 1 holds no invoices/, /^Argument 1 enthält/],
    ['CLIENT_ENERGY', [one], /^The first argument is the column/, /Spalte mit den Kunden/],
    ['CLIENT_WHAT_IF', [one], /^The first argument is the column/, /Spalte mit den Kunden/],
    ['CLIENT_COST', ['rent', 'Acme', one], /^The first argument says which/, /nennt den Posten/],
    ['CLIENT_COST', [[['joy', 'price']], 'Acme', one], /^The first argument says which/, /nennt den Posten/],
    ['CLIENT_COST', [], /^The first argument says which/, /nennt den Posten/],
    ['CLIENT_WHAT_IF', [], /clients you would part with/, /^Das erste Argument sind die Kunden/],
    ['CLIENT_COLUMNS', [], /^Give a range with its headings/, /^Gemeint ist ein Bereich/],
    ['CLIENT_NOTICE_DATE', [], /is the notice period/, /^Das erste Argument ist die Frist/],
    [
      'CLIENT_NOTICE_DATE',
      ['month', 45_000],
      /^Argument 2 \(“45000”\) is not a date/,
      /^Argument 2 \(„45000“\)/,
    ],
  ])('%s(%j) gets one sentence', (name, args, english, german) => {
    const sentence = (() => {
      try {
        return JSON.stringify(book.call(name, ...args));
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(sentence).toMatch(isGerman ? german : english);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test('CLIENT_COLUMNS of a range without headings is of kind “other”', () => {
  const other = [['kind', 'other', '', '', '']];
  expect(
    plain(
      call('CLIENT_COLUMNS', [
        ['', ''],
        [null, undefined],
      ]),
    ),
  ).toEqual(other);
  expect(plain(call('CLIENT_COLUMNS', [['hello', 'world']]))).toEqual(other);
});

test('CLIENT_WHAT_IF says when it knows none of the names, and leaves out a heading among them', () => {
  expect(call('CLIENT_WHAT_IF', 'Nobody', table())).toBe('Not in these tables.');
  const headed = plain(call('CLIENT_WHAT_IF', [['Client'], ['Acme']], table()));
  expect(headed).toEqual(plain(call('CLIENT_WHAT_IF', 'Acme', table())));
});

test('CLIENT_WHAT_IF names the clients that its figures lack, and why', () => {
  const [headings = [], ...rows] = table();
  const twoIds = [
    [...headings, 'Customer no.'],
    ...rows.map((row) => [...row, 'C0']),
    ...['C1', 'C2'].map((id) => ['9', 'Twice', ...at(rows).slice(2), id]),
  ];
  const alone = plain(call('CLIENT_WHAT_IF', 'Acme', twoIds));
  const names = [['Acme'], ['Acmee'], [''], ['Twice'], ['Client']];
  const width = alone[0].length;
  const line = (name: string, sentence: string) => [name, sentence, ...Array(width - 2).fill('')];
  expect(plain(call('CLIENT_WHAT_IF', names, twoIds))).toEqual([
    ...alone,
    line('Acmee', 'Not in these tables.'),
    line('Twice', 'More than one client has this name; use the client number.'),
    // A heading is one in the first row only.
    line('Client', 'Not in these tables.'),
  ]);
  expect(call('CLIENT_WHAT_IF', 'Twice', twoIds)).toMatch(/^More than one client has this name/);
});

test('a range without headings is refused by its place, though another has invoices; an empty one is not', () => {
  const table = [
    ['Invoice no.', 'Client', 'Date', 'Total'],
    ['A-1', 'Acme', '2025-06-01', 100],
  ];
  const headless = [
    ['B-1', 'Acme', '2025-07-01', 900],
    ['B-2', 'Acme', '2025-08-01', 900],
  ];
  expect(() => call('CLIENT_VALUE', 'Acme', table, '2025-12-31', headless)).toThrow(/^Argument 4 holds no/);
  expect(call('CLIENT_VALUE', 'Acme', table, '2025-12-31', [['', '']])).toBe(30);
});

describe('CLIENT_NOTICE_DATE of columns', () => {
  const days = (...args: unknown[]) =>
    (call('CLIENT_NOTICE_DATE', ...args) as unknown[][]).map(([cell]) =>
      typeof cell === 'string'
        ? cell.slice(0, 26)
        : new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(cell as Date),
    );

  test('days: blank for a heading and a blank, a sentence for what is no date', () => {
    expect(days('month', [['Notice on'], ['2025-06-15'], [''], ['soon'], [null]])).toEqual([
      '',
      '2025-06-30',
      '',
      'Argument 2 (“soon”) is not',
      '',
    ]);
    expect(call('CLIENT_NOTICE_DATE', 'month', '')).toBe('');
  });

  test('rules, one for each contract', () => {
    expect(days([['month'], ['3 months'], [''], ['whenever']], '2025-06-15')).toEqual([
      '2025-06-30',
      '2025-09-15',
      '',
      'The first argument is the ',
    ]);
    expect(days([['month'], ['day']], [['2025-06-15'], ['2025-06-16'], ['2025-06-17']])).toEqual([
      '2025-06-30',
      '2025-06-17',
      '',
    ]);
  });
});
