import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { deScreen as de } from '../../src/words/de/screen';
import { RULES_RESOURCE } from '../../workbench/files/conditional-formats';
import { openFile } from '../../workbench/files/open-file';
import { de as words } from '../../workbench/words/de';
import { closeDialog, dialogOf, draftLetter } from './letter-steps';
import { partAndWrite } from './review-steps';
import { closeBrowser, openStage } from './stage';

afterAll(closeBrowser);

async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

test('the book is saved as a copy with formulas and highlights in it, a draft as a Word document', async () => {
  const stage = await openStage('de');
  const { page, sidebar } = stage;
  await stage.openSidebar();
  await sidebar.getByRole('button', { name: de.sidebar.connect.confirm }).click();
  await sidebar.getByRole('switch').click();
  await sidebar.locator('[aria-checked="true"]').waitFor();
  await stage.type('Kunden!E1', '=CLIENT_ENERGY(A2:A3, Rechnungen!A3:K)');

  await page.getByRole('button', { name: words.page.file }).click();
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: words.page.save }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe('Rechnungen Ladenbau-Atelier (Client Energy).xlsx');
  const opening = await openFile('copy.xlsx', await contentOf(copy), 'de');
  if (!opening.ok) throw new Error(opening.message);
  const { snapshot } = opening.book;
  const rules = JSON.parse(snapshot.resources?.find(({ name }) => name === RULES_RESOURCE)?.data ?? '{}')[
    'sheet-1'
  ];
  expect(rules.length).toBeGreaterThan(1);
  expect(rules[0].rule).toMatchObject({ subType: 'number', value: 4000 });
  expect(
    rules
      .slice(1)
      .every(({ rule }: { rule: { value: string } }) => rule.value.includes('N("client-energy")')),
  ).toBe(true);
  expect(snapshot.sheets?.['sheet-2']?.cellData?.[0]?.[4]).toMatchObject({
    f: expect.stringContaining('=CLIENT_ENERGY(A2:A3, Rechnungen!A3:K'),
  });

  await sidebar.locator('.client').first().click();
  await partAndWrite(stage, de);
  await draftLetter(stage, de, 'Ladenbau-Atelier');
  await dialogOf(stage).getByText(de.sidebar.letters.dialog.created).waitFor();
  await closeDialog(stage);
  await page.getByRole('button', { name: words.page.drafts }).click();
  const [letter] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.page.saveDocx }).click(),
  ]);
  expect(letter.suggestedFilename()).toMatch(/^Abschied .*\.docx$/);
  expect((await contentOf(letter)).subarray(0, 2).toString()).toBe('PK');
  expect(stage.strange).toEqual([]);
  await stage.close();
});
