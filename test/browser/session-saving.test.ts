import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { confirmColumns, entriesInSheet, logLines, saidAtTheFoot } from './review-steps';
import { closeBrowser, openStage } from './stage';

afterAll(closeBrowser);

test('what is not saved is named, is not shown as saved, and can be let go without the rest', async () => {
  const stage = await openStage('de');
  const { page, sidebar } = stage;
  const { saving, decisions, nav, failures, retry, log } = de.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const refuse = () => page.evaluate(() => window.workbench.failNext('lock-timeout', 'saveEntry'));
  const unsaved = (text: string, others: number) =>
    sidebar.locator('.notice.failed', { hasText: saving.unsaved(text, others) }).waitFor();
  await stage.openSidebar();
  await confirmColumns(stage, de);
  const row = sidebar.locator('.client').first();
  await row.click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const entry = async () => (await entriesInSheet(stage, de))[name];
  const part = saving.saved(`${de.roles.decision}: ${decisions.part}`, name);
  const keep = saving.saved(`${de.roles.decision}: ${decisions.keep}`, name);
  const complaint = log.events['founded-complaint'];
  const lines = (await logLines(stage, de)).length;

  await refuse();
  await button(decisions.part).click();
  await unsaved(part, 0);
  expect(await sidebar.locator('.notice').textContent()).toContain(failures.busy);
  expect(await stage.axe()).toEqual([]);
  await refuse();
  await button(decisions.keep).click();
  await unsaved(part, 1);
  await refuse();
  await button(complaint).click();
  await unsaved(part, 2);
  await button(nav.overview).click();
  expect(await row.locator('.decided').textContent()).toBe(saving.notYet);
  expect(await entry()).toBe(undefined);
  expect(await logLines(stage, de)).toHaveLength(lines);

  // The first is let go; whoever waits behind it is saved as if it had never been.
  await button(saving.discard).click();
  await saidAtTheFoot(stage, saving.saved(complaint, name));
  expect(await entry()).toMatchObject({ decision: decisions.keep });
  expect(await logLines(stage, de)).toHaveLength(lines + 1);
  expect(await row.locator('.decided').textContent()).toContain(decisions.keep);
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(complaint, name));
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(`${de.roles.decision}: ${decisions.keep}`, name));
  // Before that, nothing was decided; what was let go cannot be taken back.
  expect(await entry()).toMatchObject({ decision: '' });
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.nothingToUndo);

  // All that waits may be let go, and the screen shows what stands in the sheet.
  await row.click();
  await refuse();
  await button(decisions.part).click();
  await unsaved(part, 0);
  await button(saving.discard).click();
  await sidebar.locator('.notice.failed').waitFor({ state: 'hidden' });
  expect(await button(decisions.part).getAttribute('aria-pressed')).toBe('false');
  expect(await button(retry).count()).toBe(0);
  await button(decisions.keep).click();
  await saidAtTheFoot(stage, keep);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('a reading that arrives late takes nothing back, and what was left tells how it ended', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  const { saving, decisions, nav, overview, log, stopWaiting, failures, retry } = en.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const lamp = sidebar.getByRole('switch');
  await stage.openSidebar();
  await confirmColumns(stage, en);
  const name = (await sidebar.locator('.client .name').first().textContent()) as string;

  // The book has been read, but its answer is still on the way while a decision is made and saved.
  await page.evaluate(() => {
    window.workbench.resetCalls();
    window.workbench.hold('answers');
  });
  await button(overview.again).click();
  await page.waitForFunction(() => window.workbench.trips().readConnection === 1);
  await page.evaluate(() => window.workbench.hold('nothing'));
  await sidebar.locator('.client').first().click();
  await button(decisions.part).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.part}`, name));
  // A later reading brings what was noted; the older one, when it comes, knows nothing of it.
  const complaints = sidebar.locator('.lines li', { hasText: en.lines.complaints });
  expect(await complaints.count()).toBe(0);
  const complaint = log.events['unfounded-complaint'];
  await button(complaint).click();
  await saidAtTheFoot(stage, saving.saved(complaint, name));
  await complaints.waitFor();
  await page.evaluate(() => window.workbench.release());
  await stage.settled();
  expect(await complaints.count()).toBe(1);
  expect(await button(decisions.part).getAttribute('aria-pressed')).toBe('true');
  // The sheet that was made meanwhile is not made a second time.
  await button(decisions.keep).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.keep}`, name));
  expect((await entriesInSheet(stage, en))[name]).toMatchObject({ decision: decisions.keep });

  // While the book is read, no button is dead without a word: each keeps the focus, and does nothing.
  await button(nav.overview).click();
  await page.evaluate(() => {
    window.workbench.hold('calls');
    window.workbench.failNext('offline', 'readConnection');
  });
  await lamp.click();
  expect(await lamp.getAttribute('aria-disabled')).toBe('true');
  expect(await lamp.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  const slow = sidebar.getByText(en.sidebar.stillWorking);
  await slow.waitFor();
  expect(await stage.axe()).toEqual([]);
  await button(stopWaiting).click();
  await slow.waitFor({ state: 'hidden' });
  expect(
    await sidebar.locator('.status').evaluate((element) => element === element.ownerDocument.activeElement),
  ).toBe(true);
  await page.evaluate(() => window.workbench.release());
  await sidebar.getByText(failures.offline).waitFor();
  expect(await lamp.getAttribute('aria-checked')).toBe('false');
  await button(retry).click();
  await sidebar.locator('[aria-checked="true"]').waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});
