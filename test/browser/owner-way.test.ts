import { join } from 'node:path';
import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import type { ScreenWords } from '../../src/words/screen-words';
import { sharedData, withData } from '../shared-data';
import { closeDialog, dialogOf, draftsOf } from './letter-steps';
import { confirmColumns, drawAllClients, partAndWrite } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

afterAll(closeBrowser);

/** What the sidebar shows: each client with their energy. */
async function ranking(stage: Stage): Promise<{ name: string; energy: number }[]> {
  await drawAllClients(stage);
  return stage.sidebar.locator('.client').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('.name')?.textContent ?? '',
      energy: Number(row.querySelector('.energy')?.textContent?.replace('−', '-')),
    })),
  );
}

const rulesOf = (stage: Stage, sheet: string) =>
  stage.page.evaluate((name) => window.workbench.rules(name), sheet);

/** The whole way of an owner: look at the columns, the ranking, highlights on and off, a draft, and the draft again. */
async function walk(
  stage: Stage,
  words: ScreenWords,
  sheet: string,
  picture: string,
): Promise<{ name: string; energy: number }[]> {
  const { sidebar, page } = stage;
  const text = words.sidebar;
  await stage.openSidebar();
  expect(await sidebar.locator('h1').textContent()).toBe(text.connect.title);
  await stage.picture(`${picture}-1-connect`);
  await confirmColumns(stage, words);
  const clients = await ranking(stage);
  await stage.picture(`${picture}-2-overview`);

  const before = await rulesOf(stage, sheet);
  await sidebar.getByRole('switch').click();
  await sidebar.locator('[aria-checked="true"]').waitFor();
  expect((await rulesOf(stage, sheet)).length).toBeGreaterThan(before.length);
  // The engine colours cell by cell; wait for the first one, wherever it is.
  await page.waitForFunction(
    ([name, column]) =>
      Array.from({ length: 40 }, (_, row) => `${name}!${column}${row + 2}`).some((cell) =>
        ['#f8d7cf', '#fcefc2'].includes(window.workbench.shownBackground(cell)),
      ),
    [sheet, 'B'],
    { polling: 300 },
  );
  await stage.picture(`${picture}-3-highlighted`);
  await sidebar.getByRole('switch').click();
  await sidebar.locator('[aria-checked="false"]').waitFor();
  expect(await rulesOf(stage, sheet)).toEqual(before);
  await page.waitForFunction((cell) => window.workbench.shownBackground(cell) === '#fff', `${sheet}!B10`);

  await sidebar.locator('.client').first().click();
  await sidebar.locator('.why').waitFor();
  await stage.picture(`${picture}-4-client`);
  await partAndWrite(stage, words);
  const dialog = dialogOf(stage);
  const letters = text.letters.dialog;
  const create = dialog.getByRole('button', { name: letters.create, exact: true });
  await dialog.getByText(letters.missing(letters.facts.sender)).waitFor();
  expect(await create.isDisabled()).toBe(true);
  await dialog.getByLabel(letters.senderName).fill('Atelier <b>Nord</b>');
  await dialog.getByLabel(letters.lastDay).fill('');
  await dialog.getByText(letters.missing(letters.facts['last-day'])).waitFor();
  await dialog.getByLabel(letters.lastDay).fill('2020-01-31');
  await dialog.getByText(letters.lastDayPast).waitFor();
  expect(await create.isDisabled()).toBe(true);
  await dialog.getByLabel(letters.lastDay).fill('2099-01-31');
  await create.click();
  await dialog.getByText(letters.created).waitFor();
  await create.click();
  await dialog.getByText(letters.existed).waitFor();
  const drafts = await draftsOf(stage);
  expect(drafts).toHaveLength(1);
  expect(drafts[0].html).toContain('Atelier &lt;b&gt;Nord&lt;/b&gt;');
  await dialog.getByRole('link', { name: letters.openDraft }).click();
  await page.locator('.paper iframe').waitFor();
  await stage.picture(`${picture}-5-draft`);
  await page.keyboard.press('Escape');
  await closeDialog(stage);
  return clients;
}

withData('a ledger of 100 clients from a .csv file', async () => {
  const stage = await openStage('en', join(sharedData, 'ibm_accounts_receivable.csv'));
  const clients = await walk(stage, en, 'ibm_accounts_receivable', 'ledger');
  expect(clients).toHaveLength(100);

  // The same figures in cells: a whole column of clients, tables behind it.
  await stage.type('N1', '=CLIENT_ENERGY()');
  const table = (await stage.read('N1:O101')) as [string, number][];
  expect(table[0]).toEqual(['Client', 'Energy']);
  expect(table.slice(1).map(([name, energy]) => ({ name, energy }))).toEqual(clients);
  await stage.type('Q2', '=CLIENT_ENERGY(B2:B101, A1:L)');
  const names = (await stage.read('B2:B101')) as [string][];
  const energies = (await stage.read('Q2:Q101')) as [number][];
  const known = new Map(clients.map(({ name, energy }) => [name, energy]));
  expect(energies.map(([energy]) => energy)).toEqual(names.map(([name]) => known.get(name)));

  // One cell, live: a later payment of the same client lowers the figure, as in the range it reads.
  await stage.type('S1', '=CLIENT_ENERGY(B3, A1:L)');
  const first = (await stage.read('S1')) as number;
  expect(first).toBe(known.get(String(await stage.read('B3'))));
  await stage.type('I3', '12/3/2013');
  expect((await stage.read('S1')) as number).toBeLessThan(first);
  await stage.type('S2', '=CLIENT_WHY(B3, A1:L)');
  expect(await stage.read('S2')).toMatch(
    /days late on \d+ of \d+ invoices.* of the \$\d+ you earned|more than/,
  );
  await stage.type('S3', '=CLIENT_ENERGY(B3, A1:L, DATE(2013,6,30))');
  expect(typeof (await stage.read('S3'))).toBe('number');
  await stage.type('U1', '=CLIENT_COLUMNS(A1:L)');
  expect((await stage.read('U1:Y2')) as unknown[][]).toEqual([
    ['kind', 'invoices', '', '', ''],
    ['client', 'customerID', 2, '0379-NEVHP', ''],
  ]);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test.each([
  ['de', de, 'Rechnungen'],
  ['en', en, 'Invoices'],
] as const)('the sample book in %s', async (language, words, sheet) => {
  const stage = await openStage(language);
  const clients = await walk(stage, words, sheet, `sample-${language}`);
  expect(clients).toHaveLength(25);
  // The sample tells a story: drains at the top, dream clients below, last the one who has not come back for a year.
  const energies = clients.map(({ energy }) => energy);
  expect(energies[0]).toBeLessThan(0);
  expect(energies[23]).toBeGreaterThan(80);
  expect(energies[24]).toBeNaN();
  await stage.type(`${sheet}!N4`, `=CLIENT_ENERGY(B4:B8, A3:K)`);
  const names = (await stage.read(`${sheet}!B4:B8`)) as [string][];
  const known = new Map(clients.map(({ name, energy }) => [name, energy]));
  expect(((await stage.read(`${sheet}!N4:N8`)) as [number][]).map(([energy]) => energy)).toEqual(
    names.map(([name]) => (Number.isNaN(known.get(name)) ? '' : known.get(name))),
  );
  // The owner's own rule and the book survive a reopening of the sidebar, which then starts with the clients.
  await stage.openSidebar();
  await stage.sidebar.getByRole('switch').waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});
