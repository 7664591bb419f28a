import { de } from '../../src/words/de/cells';
import { deScreen } from '../../src/words/de/screen';
import { en } from '../../src/words/en/cells';
import { enScreen } from '../../src/words/en/screen';
import { closeBrowser, openStage, type Stage } from './stage';

afterAll(closeBrowser);

async function fromMenu(stage: Stage, caption: string): Promise<void> {
  await stage.page.getByRole('button', { name: /^(Extensions|Erweiterungen)$/ }).click();
  await stage.page.getByRole('menuitem', { name: caption }).click();
}

/** Lets Univer's engine come to rest. */
const rest = (stage: Stage) => stage.page.waitForTimeout(600);

test('the live form follows a change of its table; the short form does when it is refreshed', async () => {
  const stage = await openStage('en');
  const client = 'Invoices!N4';
  await stage.type(client, '=CLIENT_HOURS("Line Nine Fashion", A3:L)');
  await stage.type('Invoices!N5', '=CLIENT_HOURS("Line Nine Fashion")');
  const [live, short] = [await stage.read('Invoices!N4'), await stage.read('Invoices!N5')];
  expect(live).toBe(short);
  expect(live).toBeGreaterThan(1);

  // Half a dozen reminders more on an invoice of that client.
  const names = (await stage.read('Invoices!B4:B340')) as [string][];
  const row = names.map(([name]) => name).lastIndexOf('Line Nine Fashion') + 4;
  const before = Number((await stage.read(`Invoices!J${row}`)) || 0);
  await stage.type(`Invoices!J${row}`, before + 6);
  await rest(stage);
  expect(await stage.read('Invoices!N4')).toBe((live as number) + 3);
  expect(await stage.read('Invoices!N5')).toBe(short);

  await fromMenu(stage, en.menu.refresh);
  await rest(stage);
  expect(await stage.read('Invoices!N5')).toBe((live as number) + 3);
  expect(await stage.page.locator('#message').textContent()).toBe(`${en.menu.refresh}: 2`);
  await stage.close();
});

test('what formulas give can be reckoned with: a heading for a heading, numbers to sum, a day to add days to', async () => {
  const stage = await openStage('en');
  await stage.type('Clients!E1', '=CLIENT_ENERGY(A1:A, Invoices!A3:L)');
  await stage.type('Clients!F1', '=CLIENT_VALUE(A1:A, Invoices!A3:L)');
  await stage.type('Clients!H1', '=SUM(F2:F40)');
  await stage.type('Clients!H2', '=MAX(E2:E40)-MIN(E2:E40)');
  await stage.type('Clients!H3', '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))+1');
  await stage.type('Clients!H4', '=CLIENT_ENERGY("Nobody", Invoices!A3:L)&CLIENT_ENERGY("", Invoices!A3:L)');
  await stage.type('Clients!H5', '=CLIENT_WHY("Nobody", Invoices!A3:L)');
  await rest(stage);
  const [headings, ...rows] = (await stage.read('Clients!E1:F40')) as unknown[][];
  expect(headings).toEqual([en.cells.energy, en.cells.value]);
  const numbers = (column: number) => rows.map((row) => row[column]).filter((one) => typeof one === 'number');
  const [energies, values] = [numbers(0), numbers(1)];
  expect(energies).toHaveLength(24);
  expect(await stage.read('Clients!H1')).toBeCloseTo(
    values.reduce((sum, value) => sum + value, 0),
    6,
  );
  expect(await stage.read('Clients!H2')).toBe(Math.max(...energies) - Math.min(...energies));
  // 1 July 2025 as a spreadsheet counts days.
  expect(await stage.read('Clients!H3')).toBe(45_839);
  expect([null, '']).toContain(await stage.read('Clients!H4'));
  expect(await stage.read('Clients!H5')).toBe(en.cells.notInTables);
  await stage.close();
});

test('a wrong argument shows an error at its cell and its sentence, and halts no other formula', async () => {
  const stage = await openStage('de');
  await stage.type('Kunden!E2', '=CLIENT_ENERGY(A2; 5)');
  await stage.type('Kunden!E3', '=CLIENT_ENERGY(A3; Kunden!A1:B9)');
  await stage.type('Kunden!E4', '=CLIENT_WHY("Niemand"; Rechnungen!A3:L)');
  await rest(stage);
  expect(await stage.read('Kunden!E2:E3')).toEqual([['#VALUE!'], ['#VALUE!']]);
  expect(await stage.read('Kunden!E4')).toBe(de.cells.notInTables);
  const errors = await stage.page.evaluate(() => window.workbench.errors());
  for (const sentence of [de.cells.neitherTableNorDate(2, '5'), de.cells.noInvoices(2)])
    expect(errors).toContain(`CLIENT_ENERGY: ${sentence}`);
  await stage.close();
});

test('freezing puts values in the place of formulas and of all they spilled, and leaves other formulas alone', async () => {
  const stage = await openStage('en');
  await stage.type('Clients!E2', '=CLIENT_ENERGY(A2:A, Invoices!A3:L)');
  await stage.type('Clients!G2', '=CLIENT_NOTICE_DATE("month", DATE(2025,6,15))');
  await stage.type('Clients!H2', '=SUM(1,2)');
  await stage.type('Clients!I2', '=CLIENT_COST("rent", A2)');
  const shown = await stage.read('Clients!E2:E30');
  await fromMenu(stage, en.menu.freeze);
  await rest(stage);
  expect(await stage.read('Clients!E2:E30')).toEqual(shown);
  const formulas = await stage.page.evaluate(() => window.workbench.formulas('Clients!E2:I30'));
  // What has no value is kept as it is.
  expect(formulas.flat().filter(Boolean)).toEqual([
    '=SUM(1,2)',
    expect.stringMatching(/^=CLIENT_COST\("rent"/),
  ]);
  expect(await stage.read('Clients!G2')).toBe(45_838);
  await stage.close();
});

test('freezing keeps a table as wide as it was, whatever formulas stand above and beside it', async () => {
  const stage = await openStage('en');
  await stage.page.evaluate(() =>
    window.workbench.script(`SpreadsheetApp.getActiveSpreadsheet().insertSheet('Report');`),
  );
  await stage.type('Report!B1', '=SUM(1,2)');
  await stage.type('Report!A3', '=CLIENT_REPORT(Invoices!A3:L)');
  await stage.type('Report!T3', '=FILTER(B4:B30, ISNUMBER(B4:B30))');
  await rest(stage);
  const shown = (await stage.read('Report!A1:T30')) as unknown[][];
  expect(shown[3].slice(0, 2)).toEqual([expect.any(String), expect.any(Number)]);
  await fromMenu(stage, en.menu.freeze);
  await rest(stage);
  expect(await stage.read('Report!A1:T30')).toEqual(shown);
  const formulas = await stage.page.evaluate(() => window.workbench.formulas('Report!A1:T30'));
  expect(formulas.flat().filter(Boolean)).toEqual(['=SUM(1,2)', expect.stringMatching(/^=FILTER/)]);
  await stage.close();
});

test.each([
  ['en', en, enScreen],
  ['de', de, deScreen],
] as const)(
  'formulas are inserted beside the clients and overwrite nothing (%s)',
  async (language, words, screen) => {
    const stage = await openStage(language);
    const { sidebar } = stage;
    const sheet = language === 'de' ? 'Kunden' : 'Clients';
    await stage.openSidebar();
    await sidebar.getByRole('button', { name: screen.sidebar.connect.confirm }).click();
    await sidebar.getByRole('switch').waitFor();
    const before = await stage.read(`${sheet}!A1:C27`);
    await sidebar.getByRole('button', { name: screen.sidebar.overview.insert }).click();
    await sidebar.getByText(screen.sidebar.overview.inserted(`${sheet}!E1`)).waitFor();
    await rest(stage);
    expect(await stage.read(`${sheet}!A1:C27`)).toEqual(before);
    expect(await stage.read(`${sheet}!E1:G1`)).toEqual([
      [words.cells.energy, words.cells.verdict, words.cells.why],
    ]);
    const energies = ((await stage.read(`${sheet}!E2:E26`)) as unknown[][]).flat();
    // One of the 25 has not bought for over a year.
    expect(energies.filter((energy) => typeof energy === 'number')).toHaveLength(24);
    expect(energies.filter((energy) => typeof energy !== 'number')).toEqual(['']);
    expect(await stage.page.evaluate(() => window.workbench.errors())).toEqual([]);
    await stage.picture(`formulas-${language}`);
    const inserted = await stage.page.evaluate((place) => window.workbench.formulas(place), `${sheet}!E1:G2`);
    expect(inserted[0].every((formula) => formula.startsWith('=VSTACK("'))).toBe(true);
    expect(inserted[1]).toEqual(['', '', '']);
    // All is read again as before, and nothing more is found in the clients' table.
    const columns = (): Promise<string[]> => sidebar.locator('.client').allTextContents();
    const ranked = await columns();
    await sidebar.getByRole('button', { name: screen.sidebar.overview.again }).click();
    await sidebar.getByRole('switch').waitFor();
    expect(await columns()).toEqual(ranked);
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);
