import { deScreen as de } from '../../src/words/de/screen';
import type { ScreenWords } from '../../src/words/screen-words';
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

  await sidebar.getByRole('button', { name: text.overview.insert }).click();
  await sidebar.getByText(text.overview.inserted('Kunden!E1')).waitFor();

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
  expect(drafts[0]?.html).toContain('Atelier &lt;b&gt;Nord&lt;/b&gt;');
  await dialog.getByRole('link', { name: letters.openDraft }).click();
  await page.locator('.paper iframe').waitFor();
  await stage.picture(`${picture}-5-draft`);
  await page.keyboard.press('Escape');
  await closeDialog(stage);
  return clients;
}

test('the sample book, from the columns to a draft', async () => {
  const stage = await openStage('de');
  const sheet = 'Rechnungen';
  const clients = await walk(stage, de, sheet, 'sample-de');
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
