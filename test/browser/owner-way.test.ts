import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { deScreen as de } from '../../src/words/de/screen';
import { RULES_RESOURCE } from '../../workbench/files/conditional-formats';
import { openFile } from '../../workbench/files/open-file';
import { de as words } from '../../workbench/words/de';
import { closeDialog, dialogOf, draftLetter, draftsOf } from './letter-steps';
import { confirmColumns, drawAllClients, partAndWrite } from './review-steps';
import { openStage, type Stage } from './stage';

const SHEET = 'Rechnungen';
const text = de.sidebar;

/** What the sidebar shows: each client with their energy. */
async function listed(stage: Stage): Promise<{ name: string; energy: number }[]> {
  await drawAllClients(stage);
  return stage.sidebar.locator('.client').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('.name')?.textContent ?? '',
      energy: Number(row.querySelector('.energy')?.textContent?.replace('−', '-')),
    })),
  );
}

const rulesOf = (stage: Stage) => stage.page.evaluate((name) => window.workbench.rules(name), SHEET);

async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** The highlights are seen in the sheet, are in a copy of the book, and go without a trace. */
async function highlightAndCopy(stage: Stage): Promise<void> {
  const { page, sidebar } = stage;
  const before = await rulesOf(stage);
  await sidebar.getByRole('switch').click();
  await sidebar.locator('[aria-checked="true"]').waitFor();
  expect((await rulesOf(stage)).length).toBeGreaterThan(before.length);
  // The engine colours cell by cell; wait for the first one, wherever it is.
  await page.waitForFunction(
    (sheet) =>
      Array.from({ length: 40 }, (_, row) => `${sheet}!B${row + 2}`).some((cell) =>
        ['#f8d7cf', '#fcefc2'].includes(window.workbench.shownBackground(cell)),
      ),
    SHEET,
    { polling: 300 },
  );
  await stage.picture('owner-way-highlighted');
  await expectInCopy(stage);
  await sidebar.getByRole('switch').click();
  await sidebar.locator('[aria-checked="false"]').waitFor();
  expect(await rulesOf(stage)).toEqual(before);
  await page.waitForFunction((cell) => window.workbench.shownBackground(cell) === '#fff', `${SHEET}!B10`);
}

/** A copy of the book holds its formulas, the owner's own rule, and our highlights. */
async function expectInCopy({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.page.file }).click();
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: words.page.save }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe('Rechnungen Ladenbau-Atelier (Client Energy).xlsx');
  const opening = await openFile('copy.xlsx', await contentOf(copy), 'de');
  if (!opening.ok) throw new Error(opening.message);
  const { snapshot } = opening.book;
  const resource = snapshot.resources?.find(({ name }) => name === RULES_RESOURCE);
  const [own, ...ours] = JSON.parse(resource?.data ?? '{}')['sheet-1'];
  expect(own.rule).toMatchObject({ subType: 'number', value: 4000 });
  expect(ours.length).toBeGreaterThan(0);
  for (const { rule } of ours) expect(rule.value).toContain('N("client-energy")');
  expect(snapshot.sheets?.['sheet-1']?.cellData?.[3]?.[13]).toMatchObject({
    f: expect.stringContaining('=CLIENT_ENERGY(B4:B8, A3:K'),
  });
}

/** A draft is made once, opens in the page, and is saved as a Word document. */
async function draftAndSave(stage: Stage): Promise<void> {
  const { page } = stage;
  const dialog = dialogOf(stage);
  await draftLetter(stage, de, 'Atelier <b>Nord</b>');
  await dialog.getByText(text.letters.dialog.created).waitFor();
  const drafts = await draftsOf(stage);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.html).toContain('Atelier &lt;b&gt;Nord&lt;/b&gt;');
  await closeDialog(stage);
  await page.getByRole('button', { name: words.page.drafts }).click();
  const [letter] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.page.saveDocx }).click(),
  ]);
  expect(letter.suggestedFilename()).toMatch(/^Abschied .*\.docx$/);
  expect((await contentOf(letter)).subarray(0, 2).toString()).toBe('PK');
  await page.keyboard.press('Escape');
}

test('the whole way of an owner: columns, list, highlights, formulas, a client, a draft', async () => {
  const stage = await openStage('de');
  const { sidebar } = stage;
  await stage.openSidebar();
  await sidebar.getByText(text.connect.correct, { exact: true }).first().waitFor();
  await stage.picture('owner-way-connect');
  await confirmColumns(stage, de);
  const clients = await listed(stage);
  await stage.picture('owner-way-overview');
  // The sample tells a story: one to part with at the top, and many who give.
  const energies = clients.map(({ energy }) => energy);
  expect(clients).toHaveLength(25);
  expect(energies[0]).toBeLessThan(0);
  expect(energies.filter((energy) => energy > 80).length).toBeGreaterThan(10);
  // A formula says the same.
  await stage.type(`${SHEET}!N4`, '=CLIENT_ENERGY(B4:B8, A3:K)');
  const names = (await stage.read(`${SHEET}!B4:B8`)) as [string][];
  const known = new Map(clients.map(({ name, energy }) => [name, energy]));
  expect(((await stage.read(`${SHEET}!N4:N8`)) as [number][]).map(([energy]) => energy)).toEqual(
    names.map(([name]) => known.get(name)),
  );
  await highlightAndCopy(stage);
  await sidebar.getByRole('button', { name: text.overview.insert }).click();
  await sidebar.getByText(text.overview.inserted('Kunden!E1')).waitFor();
  await sidebar.locator('.client').first().click();
  await sidebar.locator('.why').waitFor();
  await stage.picture('owner-way-client');
  await partAndWrite(stage, de);
  await draftAndSave(stage);
  // The sidebar that is opened again starts with the clients.
  await stage.openSidebar();
  await sidebar.getByRole('switch').waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});
