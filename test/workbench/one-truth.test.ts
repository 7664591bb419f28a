import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmConnection } from '../../src/actions/confirm-connection';
import { insertFormulas } from '../../src/actions/insert-formulas';
import { readConnection } from '../../src/actions/read-connection';
import { saveEntry } from '../../src/actions/save-entry';
import { isoFromDay } from '../../src/model/day';
import { minorPerUnit } from '../../src/model/money';
import { en } from '../../src/words/en/cells';
import { openTestBook, type TestBook } from '../test-book';

const DAY = 86_400_000;
const now = Date.now;
const TODAY = Math.floor(now() / DAY);
let nights = 0;

// The clock never goes back, which the engine's own timers would wait for: what moves it comes last.
beforeAll(() => {
  Date.now = () => now() + nights * DAY;
});
afterAll(() => {
  Date.now = now;
});

const day = (ago: number): string => isoFromDay(TODAY - ago);
const rows = (client: string, amount: number, late: number): unknown[][] =>
  [300, 240, 180, 120, 90].map((ago, index) => [
    `${client} ${index}`,
    client,
    day(ago),
    day(ago - 14),
    amount,
    index === 4 && late > 0 ? '' : day(ago - 14 - late),
  ]);
const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'];
const INVOICES = [HEADINGS, ...rows('Acme', 900, 0), ...rows('Birch', 20, 60), ...rows('Cedar', 400, 30)];
const CLIENTS = [
  ['Client', 'E-mail'],
  ...['Acme', 'Birch', 'Cedar'].map((name) => [name, `${name}@example.org`]),
];

/** The sheet that has a heading in its first cells, whatever it is called. */
function sheetWith(book: TestBook, heading: string): string {
  const names = book.script(
    'return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getName());',
  ) as string[];
  return names.find((name) => book.cells(name).some((row) => row.includes(heading))) ?? '';
}

/** The column of a table below its heading, by the client of each row. */
function columnOf(book: TestBook, sheet: string, heading: string): Record<string, unknown> {
  const cells = book.cells(sheet);
  const top = cells.findIndex((row) => row.includes('Client') && row.includes(heading));
  const [client, column] = ['Client', heading].map((name) => cells[top]?.indexOf(name) ?? -1);
  return Object.fromEntries(
    cells
      .slice(top + 1)
      .filter((row) => row[client ?? -1])
      .map((row) => [row[client ?? -1], row[column ?? -1]]),
  );
}

/** Who is in the list that highlights look up. */
function listed(book: TestBook, name: 'PART' | 'TALK'): unknown[] {
  const range = `SpreadsheetApp.getActive().getRangeByName('CLIENT_ENERGY_${name}')`;
  const cells = book.script(`return ${range}.getValues();`) as unknown[][];
  return cells.slice(1).flat().filter(Boolean).sort();
}

/** What the sidebar says, the cells, the lists that highlights look up and the chart: all must be the same figures as of the same day. */
async function compare(book: TestBook): Promise<void> {
  await book.calculated();
  const { review } = readConnection.run(null);
  await book.calculated();
  const clients = review?.report.clients ?? [];
  const said = <T>(figure: (client: (typeof clients)[number]) => T) =>
    Object.fromEntries(clients.map((client) => [client.name, figure(client)]));
  const energies = said(({ energy }) => (energy === undefined ? '' : Math.round(energy) || 0));
  const own = sheetWith(book, 'Decision');
  expect(columnOf(book, own, 'Energy')).toEqual(energies);
  expect(columnOf(book, 'Clients', 'Energy')).toMatchObject(energies);
  const verdicts = said(({ verdict }) => en.verdicts[verdict]);
  expect(columnOf(book, own, 'Verdict')).toEqual(verdicts);
  const values = said(({ value, currency }) => value / minorPerUnit(currency));
  expect(columnOf(book, own, 'Value a year')).toEqual(values);
  const marked = (advice: string): string[] =>
    clients
      .filter(({ key, verdict }) => (review?.entries[key]?.decision ?? verdict) === advice)
      .map(({ name }) => name)
      .sort();
  expect([listed(book, 'PART'), listed(book, 'TALK')]).toEqual([marked('part'), marked('talk')]);
  const curve = book
    .cells(own)
    .flatMap((row) => row.slice(-1))
    .filter((sum) => typeof sum === 'number');
  const total = Object.values(values).reduce((sum, value) => sum + value, 0);
  expect(Number(curve[curve.length - 1])).toBeCloseTo(total, 6);
}

async function openBook(): Promise<TestBook> {
  const book = openTestBook({ Invoices: INVOICES, Clients: CLIENTS });
  confirmConnection.run({ settings: { margin: 40, hourlyValue: 50 } });
  saveEntry.run({ client: { key: 'acme', names: ['Acme'] }, before: {}, fields: { joy: 5 } });
  await book.calculated();
  insertFormulas.run(null);
  return book;
}

const settingRow = (book: TestBook, name: string): number =>
  book.cells(sheetWith(book, 'Otherwise')).findIndex((row) => row.includes(name)) + 1;

test('a copy of the file has no properties, and says the same', async () => {
  const book = await openBook();
  await book.reopen('copy');
  await compare(book);
  confirmConnection.run({ settings: { margin: 10 } });
  await compare(book);
});

test('the first formula of the README gives what the sidebar shows', async () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const [formula = ''] = /=CLIENT_ENERGY\([^`]+\)/.exec(readme) ?? [];
  const book = await openBook();
  await book.type('Clients!H2', formula);
  const { review } = readConnection.run(null);
  const acme = review?.report.clients.find(({ name }) => name === 'Acme');
  expect(book.read('Clients!H2')).toBe(Math.round(acme?.energy ?? Number.NaN));
});

test('sidebar, cells, highlighted clients and chart show the same, whatever happens to the book', async () => {
  const book = await openBook();
  const energyOf = (name: string) => columnOf(book, 'Clients', 'Energy')[name];
  await compare(book);
  const first = energyOf('Cedar');

  // A margin is typed into the settings by hand.
  await book.type(`Energy settings!C${settingRow(book, 'Margin')}`, 0.05);
  await compare(book);
  expect(energyOf('Cedar')).not.toBe(first);

  // An invoice is paid.
  await book.type('Invoices!F16', day(2));
  await compare(book);

  // Nights pass: what is open grows older, and nothing else has changed.
  const before = energyOf('Birch');
  nights = 200;
  await compare(book);
  expect(energyOf('Birch')).not.toBe(before);

  // Each of our sheets gets another name.
  book.workbook().getSheetByName('Energy settings')?.setName('Mine');
  book.workbook().getSheetByName('Client Energy')?.setName('My clients');
  await compare(book);
  nights = 230;
  await compare(book);

  // Columns and rows come in between.
  book.workbook().getSheetByName('Mine')?.insertColumns(0, 1);
  book.workbook().getSheetByName('Mine')?.insertRows(3, 2);
  book.workbook().getSheetByName('Invoices')?.insertColumns(1, 1);
  await compare(book);
  confirmConnection.run({ settings: { margin: 60 } });
  await compare(book);

  // A colleague decides, and merges two clients in a row of their own.
  const own = book.cells('My clients');
  const decision = String.fromCharCode(65 + (own[0]?.indexOf('Decision') ?? 0));
  await book.type(`My clients!${decision}${own.findIndex(([name]) => name === 'Cedar') + 1}`, 'part');
  await compare(book);
});
