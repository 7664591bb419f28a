import { openStage, type Stage } from './stage';

const script = (stage: Stage, body: string): Promise<unknown> =>
  stage.page.evaluate((text) => window.workbench.script(text), body);

test('a dialog opens over the sheet in its own size, reaches the server, and closes itself', async () => {
  const stage = await openStage('en');
  const { page } = stage;
  await script(
    stage,
    `const output = HtmlService.createHtmlOutputFromFile('sidebar');
    output.setContent(output.getContent().replace('/*START*/', 'document.title = "wide";'));
    SpreadsheetApp.getUi().showModalDialog(output.setWidth(900).setHeight(500), 'Preview');`,
  );
  const dialog = page.locator('#add-on-dialog');
  await dialog.getByRole('heading', { name: 'Preview' }).waitFor();
  expect(await dialog.locator('iframe').boundingBox()).toMatchObject({ width: 900, height: 500 });
  expect((await dialog.boundingBox())?.width).toBe(900);
  const frame = page.frameLocator('#add-on-dialog iframe');
  await frame.locator('h1').waitFor();
  expect(await frame.locator('body').evaluate(() => document.title)).toBe('wide');
  await stage.picture('dialog');
  await frame
    .locator('body')
    .evaluate(() => (window as unknown as { google: Google }).google.script.host.close());
  await dialog.waitFor({ state: 'hidden' });
  expect(await dialog.locator('iframe').count()).toBe(0);
  await stage.close();
});

interface Google {
  script: { host: { close(): void } };
}

test('what the person has not allowed is asked for above the sheet', async () => {
  const stage = await openStage('en');
  const { page } = stage;
  await page.evaluate(() => window.workbench.refuseScopes('screen'));
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Review clients' }).click();
  await page.locator('#message', { hasText: 'script.container.ui' }).waitFor();
  await page.evaluate(() => window.workbench.refuseScopes());
  await stage.openSidebar();
  await stage.close();
});

test('documents are listed with their folders', async () => {
  const stage = await openStage('en');
  const { page } = stage;
  await script(
    stage,
    `const folder = Drive.Files.create({ name: "Anna's drafts", mimeType: 'application/vnd.google-apps.folder' });
    Drive.Files.create({ name: 'Letter c', parents: [folder.id] });`,
  );
  await page.getByRole('button', { name: 'Drafts' }).click();
  await page.locator('dialog li', { hasText: 'Letter c' }).getByText("Anna's drafts").waitFor();
  await stage.close();
});

test('two sidebars work on one book', async () => {
  const stage = await openStage('en');
  await stage.openSidebar();
  await stage.page.evaluate(() => window.workbench.openSecondSidebar());
  const second = stage.page.frameLocator('#sidebar-2 iframe');
  for (const sidebar of [stage.sidebar, second]) {
    const confirm = sidebar.getByRole('button', { name: 'Looks right' });
    await confirm.click();
    await confirm.waitFor({ state: 'hidden' });
  }
  expect(stage.strange).toEqual([]);
  await stage.close();
});
