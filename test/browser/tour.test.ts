import { deScreen } from '../../src/words/screen/de';
import { enScreen } from '../../src/words/screen/en';
import { dialogOf } from './letter-steps';
import { confirmColumns, partAndWrite } from './review-steps';
import { closeBrowser, openStage } from './stage';

jest.setTimeout(300_000);
afterAll(closeBrowser);
test.each([
  ['de', deScreen],
  ['en', enScreen],
] as const)('tour %s', async (lang, words) => {
  const stage = await openStage(lang);
  const { sidebar, page } = stage;
  await stage.openSidebar();
  await confirmColumns(stage, words);
  await sidebar.locator('button.primary').first().click();
  await stage.picture(`tour-${lang}-0`);
  await sidebar.getByRole('button', { name: words.sidebar.client.farewell }).click();
  const dialog = dialogOf(stage);
  await dialog.locator('.facts').waitFor();
  await stage.picture(`tour-${lang}-1`);
  await dialog.getByLabel(words.sidebar.letters.dialog.senderName).fill('Jonas Lindner');
  await stage.picture(`tour-${lang}-2`);
  await dialog.getByRole('button', { name: words.sidebar.letters.dialog.create, exact: true }).click();
  await dialog.getByText(words.sidebar.letters.dialog.created).waitFor();
  await stage.picture(`tour-${lang}-3`);
  console.log(JSON.stringify(await stage.axe('#add-on-dialog iframe')));
  await page.locator('#add-on-dialog header button').click();
  await sidebar.getByRole('button', { name: words.sidebar.nav.letters, exact: true }).click();
  await stage.picture(`tour-${lang}-4`);
  console.log(JSON.stringify(await stage.axe()));
  await stage.close();
});
