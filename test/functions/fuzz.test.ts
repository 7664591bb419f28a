import fc from 'fast-check';
import { CELL_FUNCTIONS } from '../../src/functions/registry';
import { dayInZone } from '../../src/model/time-zone';
import { wordsFor } from '../../src/words/words-for';
import { load } from './own-bundle';

/**
 * In `npm test` some hundred calls, from seeds that differ. For longer: FUZZ_MINUTES=60 npx jest test/functions/fuzz, which
 * prints how many there were.
 */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
const LENGTH = minutes > 0 ? { numRuns: 1e9, interruptAfterTimeLimit: minutes * 60_000 } : { numRuns: 600 };

let sheets: unknown[][][] = [];
const sheetOf = (cells: unknown[][], index: number) => ({
  getName: () => `Sheet ${index}`,
  getType: () => 'GRID',
  isSheetHidden: () => index % 3 === 2,
  getDataRange: () => ({ getValues: () => cells }),
});
const { call, date } = load({
  Utilities: { formatDate: (instant: Date, zone: string) => dayInZone(instant.getTime(), zone) },
  SpreadsheetApp: {
    SheetType: { GRID: 'GRID' },
    getActiveSpreadsheet: () => ({
      getId: () => '',
      getSpreadsheetLocale: () => 'en_GB',
      getSpreadsheetTimeZone: () => 'Europe/Berlin',
      getSheets: () => sheets.map(sheetOf),
      getRangeByName: () => null,
    }),
  },
});

/** Numbers, texts and objects that no cell should hold; dates of the script's own realm and of another one. */
const hostileCell = fc.oneof(
  fc.constantFrom<unknown[]>(
    '',
    null,
    undefined,
    true,
    false,
    0,
    -0,
    1,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom(
    1e308,
    -1e308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    5e-324,
    1e13,
    -1e13,
    1e14,
    2 ** 53,
    1e21,
    0.1,
  ),
  fc.constantFrom(
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '__proto__',
    'constructor',
    'toString',
    '-',
    '—',
    '\0',
    "'",
    '=1',
    '%',
    '€',
  ),
  fc.constantFrom(
    '1e308',
    '9'.repeat(400),
    '-1.000.000.000.000.000,00 €',
    '1.234',
    '03/04/2025',
    '31.02.2025',
    '9999-12-31',
  ),
  fc.constantFrom(
    'x'.repeat(50_000),
    '@.'.repeat(25_000),
    `${'a'.repeat(5_000)}${'1'.repeat(5_000)}`,
    '('.repeat(50_000),
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.constantFrom(Number.NaN, 0, 8.64e15, -8.64e15, 1.7e12, -6e13).map((time) => date(time)),
  fc.constantFrom(Number.NaN, 0, 8.64e15, 1.7e12).map((time) => new Date(time)),
  fc.constantFrom<unknown[]>({}, [], [[]], { getTime: 5 }, { valueType: 'IMAGE' }, Object.create(null)),
);

/** What such tables mostly hold, so that they are recognised and their figures counted. */
const usualCell = fc.oneof(
  fc.constantFrom(
    'Acme',
    'Nord',
    'Late & Sons',
    'C1',
    'R-1',
    'R-2',
    'paid',
    'open',
    'cancelled',
    'yes',
    'EUR',
    'USD',
    '30 days net',
  ),
  fc.constantFrom(
    '2025-01-01',
    '2025-01-31',
    '2025-06-30',
    '31.12.2024',
    '1.250,00 €',
    '100',
    '-50',
    '19 %',
    100,
    250.5,
    19,
  ),
  fc.constantFrom('Reminder', 'Complaint', 'Yellow card: chasing', 'Haggled', 'part', 'keep', 5),
  fc.integer({ min: 1_700, max: 1_760 }).map((days) => date(days * 1e9)),
);
const HEADINGS = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Status'],
  [
    'Client no.',
    'Client',
    'Invoice date',
    'Net',
    'Total',
    'Open',
    'Currency',
    'Terms',
    'Reminders',
    'Discount',
    'Hours',
  ],
  ['Date', 'Client', 'What happened', 'Minutes', 'Founded'],
  ['Client', 'Glad when they call?', 'E-mail', 'Decision', 'Last day', 'Recommended by'],
  ['Setting', 'For', 'Value', 'Unit', 'Otherwise'],
  ['Rechnungsnr.', 'Kunde', 'Rechnungsdatum', 'Fällig am', 'Brutto', 'Bezahlt am'],
];

const block = (cell: fc.Arbitrary<unknown>) => fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 30 });
const table = fc
  .tuple(
    fc.constantFrom(...HEADINGS),
    block(fc.oneof({ weight: 5, arbitrary: usualCell }, hostileCell)),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([headings, rows, times]) => [
    [...headings],
    ...Array.from({ length: times }, () => rows.map((row) => [...row])).flat(),
  ]);
const wide = fc
  .tuple(fc.constantFrom(...HEADINGS), hostileCell, fc.integer({ min: 1, max: 60 }))
  .map(([headings, cell, times]) => [
    Array(times)
      .fill([...headings, ''])
      .flat(),
    Array(times * 8).fill(cell),
  ]);
const argument = fc.oneof(
  { weight: 4, arbitrary: table },
  { weight: 2, arbitrary: usualCell },
  { weight: 2, arbitrary: block(usualCell) },
  hostileCell,
  block(hostileCell),
  wide,
  fc.constantFrom('waiting', 'joy', 'month', '3 Monate zum Quartalsende', 'x'.repeat(50_000)),
);

const { cells: words } = wordsFor('en');
const POSITIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** What the functions may say instead of a value; a text that they repeat may be anything of 40 characters. */
const SENTENCES = [
  words.severalColumns,
  words.needsRange,
  words.needsClients,
  words.needsRule,
  ...POSITIONS.flatMap((position) => [words.secondDate(position), words.noInvoices(position)]),
].map((sentence) => [sentence, '']);
const REPEATING = POSITIONS.flatMap((position) => [
  words.neitherTableNorDate(position, '\n'),
  words.needsDate(position, '\n'),
  words.needsDate(position, ''),
  words.needsLine('\n'),
]).map((sentence) => sentence.split('\n'));

function isOwnSentence(message: string): boolean {
  return [...SENTENCES, ...REPEATING].some(
    ([before = '', after = '']) =>
      message.startsWith(before) &&
      message.endsWith(after) &&
      message.length <= before.length + after.length + 150,
  );
}

/** Whether a formula may give this: a text, a figure, a truth value, a day, or a block of them. */
function isValue(value: unknown): boolean {
  if (Array.isArray(value))
    return value.every(
      (row: unknown) => Array.isArray(row) && row.every((cell) => !Array.isArray(cell) && isValue(cell)),
    );
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return !/\b(?:undefined|NaN|Infinity)\b|∞|\[object/.test(value);
  if (Object.prototype.toString.call(value) === '[object Date]')
    return Number.isFinite((value as Date).getTime());
  return typeof value === 'boolean';
}

/** What comes of a call that is neither a value nor a sentence of ours; undefined where all is well. */
function faultOf(name: string, args: unknown[]): string | undefined {
  try {
    const value = call(name, ...args);
    return isValue(value) ? undefined : `${name} gave ${JSON.stringify(value)?.slice(0, 500)}`;
  } catch (error) {
    const { message } = error as Error;
    return isOwnSentence(message) ? undefined : `${name} threw ${message.slice(0, 300)}`;
  }
}

test(
  'whatever the cells hold, a formula gives a value or a sentence of ours',
  () => {
    let count = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...CELL_FUNCTIONS.map(({ name }) => name)),
        fc.array(argument, { maxLength: 5 }),
        fc.array(fc.oneof(table, block(hostileCell)), { maxLength: 3 }),
        (name, args, book) => {
          count += 1;
          sheets = book;
          expect(faultOf(name, args)).toBeUndefined();
        },
      ),
      LENGTH,
    );
    if (minutes > 0) process.stdout.write(`${count} calls in ${minutes} minutes, no fault\n`);
  },
  (minutes + 5) * 60_000,
);
