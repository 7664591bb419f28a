import { refreshEnergy } from '../../src/actions/refresh-energy';
import type { Connection } from '../../src/model/exchange';
import { de } from '../../src/words/de/cells';
import { en } from '../../src/words/en/cells';
import { openSample } from './google/sample-script';

test('the live form follows a change of its table; the short form does when it is refreshed', async () => {
  const book = openSample('en');
  const client = 'Invoices!N4';
  await book.type(client, '=CLIENT_HOURS("Line Nine Fashion", A3:L)');
  await book.type('Invoices!N5', '=CLIENT_HOURS("Line Nine Fashion")');
  const [live, short] = [book.read('Invoices!N4'), book.read('Invoices!N5')];
  expect(live).toBe(short);
  expect(live).toBeGreaterThan(1);

  // Half a dozen reminders more on an invoice of that client.
  const names = book.read('Invoices!B4:B340') as [string][];
  const row = names.map(([name]) => name).lastIndexOf('Line Nine Fashion') + 4;
  const before = Number(book.read(`Invoices!J${row}`) || 0);
  await book.type(`Invoices!J${row}`, before + 6);
  await book.calculated();
  expect(book.read('Invoices!N4')).toBe((live as number) + 3);
  expect(book.read('Invoices!N5')).toBe(short);

  book.call('refreshEnergy');
  await book.calculated();
  expect(book.read('Invoices!N5')).toBe((live as number) + 3);
  expect(book.said).toEqual([`${refreshEnergy.caption.en}: 2`]);
});

test('what formulas give can be reckoned with: a heading for a heading, numbers to sum, a day to add days to', async () => {
  const book = openSample('en');
  await book.type('Clients!E1', '=CLIENT_ENERGY(A1:A, Invoices!A3:L)');
  await book.type('Clients!F1', '=CLIENT_VALUE(A1:A, Invoices!A3:L)');
  await book.type('Clients!H1', '=SUM(F2:F40)');
  await book.type('Clients!H2', '=MAX(E2:E40)-MIN(E2:E40)');
  await book.type('Clients!H3', '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))+1');
  await book.type('Clients!H4', '=CLIENT_ENERGY("Nobody", Invoices!A3:L)&CLIENT_ENERGY("", Invoices!A3:L)');
  await book.type('Clients!H5', '=CLIENT_WHY("Nobody", Invoices!A3:L)');
  await book.calculated();
  const [headings, ...rows] = book.read('Clients!E1:F40') as unknown[][];
  expect(headings).toEqual([en.cells.energy, en.cells.value]);
  const numbers = (column: number) => rows.map((row) => row[column]).filter((one) => typeof one === 'number');
  const [energies, values] = [numbers(0), numbers(1)];
  expect(energies).toHaveLength(25);
  expect(book.read('Clients!H1')).toBeCloseTo(
    values.reduce((sum, value) => sum + value, 0),
    6,
  );
  expect(book.read('Clients!H2')).toBe(Math.max(...energies) - Math.min(...energies));
  // 1 July 2025 as a spreadsheet counts days.
  expect(book.read('Clients!H3')).toBe(45_839);
  expect([null, '']).toContain(book.read('Clients!H4'));
  expect(book.read('Clients!H5')).toBe(en.cells.notInTables);
});

test('a wrong argument shows an error at its cell and its sentence, and halts no other formula', async () => {
  const book = openSample('de');
  await book.type('Kunden!E2', '=CLIENT_ENERGY(A2; 5)');
  await book.type('Kunden!E3', '=CLIENT_ENERGY(A3; Kunden!A1:B9)');
  await book.type('Kunden!E4', '=CLIENT_WHY("Niemand"; Rechnungen!A3:L)');
  await book.calculated();
  expect(book.read('Kunden!E2:E3')).toEqual([['#VALUE!'], ['#VALUE!']]);
  expect(book.read('Kunden!E4')).toBe(de.cells.notInTables);
  const errors = book.errors();
  for (const sentence of [de.cells.neitherTableNorDate(2, '5'), de.cells.noInvoices(2)])
    expect(errors).toContain(`CLIENT_ENERGY: ${sentence}`);
});

test('freezing puts values in the place of formulas and of all they spilled, and leaves other formulas alone', async () => {
  const book = openSample('en');
  await book.type('Clients!E2', '=CLIENT_ENERGY(A2:A, Invoices!A3:L)');
  await book.type('Clients!G2', '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))');
  await book.type('Clients!H2', '=SUM(1,2)');
  await book.type('Clients!I2', '=CLIENT_COST("rent", A2)');
  const shown = book.read('Clients!E2:E30');
  book.call('freezeEnergy');
  await book.calculated();
  expect(book.read('Clients!E2:E30')).toEqual(shown);
  const formulas = book.formulas('Clients!E2:I30');
  // What has no value is kept as it is.
  expect(formulas.flat().filter(Boolean)).toEqual([
    '=SUM(1,2)',
    expect.stringMatching(/^=CLIENT_COST\("rent"/),
  ]);
  expect(book.read('Clients!G2')).toBe(45_838);
});

test('freezing keeps a table as wide as it was, whatever formulas are above and beside it', async () => {
  const book = openSample('en');
  book.script(`SpreadsheetApp.getActiveSpreadsheet().insertSheet('Report');`);
  await book.type('Report!B1', '=SUM(1,2)');
  await book.type('Report!A3', '=CLIENT_REPORT(Invoices!A3:L)');
  await book.type('Report!U3', '=FILTER(B4:B30, ISNUMBER(B4:B30))');
  await book.calculated();
  const shown = book.read('Report!A1:U30') as unknown[][];
  expect(shown[3]?.slice(0, 2)).toEqual([expect.any(String), expect.any(Number)]);
  book.call('freezeEnergy');
  await book.calculated();
  expect(book.read('Report!A1:U30')).toEqual(shown);
  const formulas = book.formulas('Report!A1:U30');
  expect(formulas.flat().filter(Boolean)).toEqual(['=SUM(1,2)', expect.stringMatching(/^=FILTER/)]);
});

test.each([
  ['en', 'Clients', en],
  ['de', 'Kunden', de],
] as const)(
  'formulas are inserted beside the clients and overwrite nothing (%s)',
  async (language, sheet, words) => {
    const book = openSample(language);
    const before = book.read(`${sheet}!A1:C27`);
    const ranking = () => {
      const { value } = book.ask('confirmConnection', { settings: {} }) as { value: Connection };
      return value.review?.report.clients.map(({ name, energy }) => [name, energy]);
    };
    const ranked = ranking();
    expect(book.ask('insertFormulas')).toEqual({ ok: true, value: { sheet, row: 1, column: 5 } });
    await book.calculated();
    expect(book.read(`${sheet}!A1:C27`)).toEqual(before);
    expect(book.read(`${sheet}!E1:G1`)).toEqual([[words.cells.energy, words.cells.verdict, words.cells.why]]);
    const energies = (book.read(`${sheet}!E2:E26`) as unknown[][]).flat();
    expect(energies.filter((energy) => typeof energy !== 'number')).toEqual([]);
    expect(book.errors()).toEqual([]);
    const [first, second] = book.formulas(`${sheet}!E1:G2`);
    expect(first?.every((formula) => formula.startsWith('=VSTACK("'))).toBe(true);
    expect(second).toEqual(['', '', '']);
    // All is read again as before, and nothing more is found in the clients' table.
    expect(ranking()).toEqual(ranked);
  },
);
