import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { confirmColumns, entriesInSheet, saidAtTheFoot, smallBook } from './review-steps';
import { openStage, type Stage } from './stage';

const button = ({ sidebar }: Stage, name: string) => sidebar.getByRole('button', { name, exact: true });

test('what is not saved is named with its reason, is not shown as saved, and can be let go', async () => {
  const stage = await openStage('en', smallBook('unsaved'));
  const { page, sidebar } = stage;
  const { saving, decisions, nav, failures, retry, review } = en.sidebar;
  const refuse = () => page.evaluate(() => window.workbench.failNext('lock-timeout', 'saveEntry'));
  const unsaved = (text: string, others: number) =>
    sidebar.locator('.notice.failed', { hasText: saving.unsaved(text, others) }).waitFor();
  await stage.openSidebar();
  await confirmColumns(stage, en);
  const row = sidebar.locator('.client').first();
  await row.click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const part = saving.saved(`${en.roles.decision}: ${decisions.part}`, name);

  await refuse();
  await button(stage, decisions.part).click();
  await unsaved(part, 0);
  expect(await sidebar.locator('.notice').textContent()).toContain(failures.busy);
  // What is entered next waits until that is done.
  await refuse();
  await button(stage, `2, ${review.joySteps[1]}`).click();
  await unsaved(part, 1);
  await button(stage, nav.overview).click();
  expect(await row.locator('.decided').textContent()).toBe(saving.notYet);
  expect((await entriesInSheet(stage, en))[name]?.decision).toBe(undefined);
  await button(stage, saving.discard).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.joy}: 2`, name));
  await row.click();
  expect(await button(stage, decisions.part).getAttribute('aria-pressed')).toBe('false');

  await refuse();
  await button(stage, decisions.part).click();
  await unsaved(part, 0);
  await button(stage, retry).click();
  await saidAtTheFoot(stage, part);
  expect((await entriesInSheet(stage, en))[name]).toMatchObject({ joy: 2, decision: decisions.part });
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(`${en.roles.decision}: ${decisions.part}`, name));
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(`${en.roles.joy}: 2`, name));
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.nothingToUndo);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('a book that could not be read says why, and opens at the next attempt; what takes long says so, and can be left', async () => {
  const stage = await openStage('en', smallBook('slow'));
  const { page, sidebar } = stage;
  const { stopWaiting, failures, retry, stillWorking } = en.sidebar;
  const lamp = sidebar.getByRole('switch');
  const hasFocus = (selector: string) =>
    sidebar.locator(selector).evaluate((element) => element === element.ownerDocument.activeElement);
  await page.evaluate(() => window.workbench.failNext('server-error', 'readConnection'));
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Review clients' }).click();
  await sidebar.getByText(failures['try-again']).waitFor();
  expect(await stage.axe()).toEqual([]);
  await button(stage, retry).click();
  await confirmColumns(stage, en);
  await page.evaluate(() => {
    window.workbench.hold('calls');
    window.workbench.failNext('offline', 'highlight');
  });
  await lamp.click();
  // It keeps the focus, and does nothing.
  expect(await lamp.getAttribute('aria-disabled')).toBe('true');
  expect(await hasFocus('[role=switch]')).toBe(true);
  await sidebar.getByText(stillWorking).waitFor();
  expect(await stage.axe()).toEqual([]);
  await button(stage, stopWaiting).click();
  await sidebar.getByText(stillWorking).waitFor({ state: 'hidden' });
  // The button that went has not taken the focus with it.
  expect(await hasFocus('.status')).toBe(true);
  expect(await lamp.getAttribute('aria-disabled')).toBe('false');
  await page.evaluate(() => window.workbench.release());
  await sidebar.getByText(failures.offline).waitFor();
  expect(await lamp.getAttribute('aria-checked')).toBe('false');
  await button(stage, retry).click();
  await sidebar.locator('[aria-checked="true"]').waitFor();
  // What no panel waits for is said at the foot, in the language that was chosen.
  await page.evaluate(() => window.workbench.failNext('offline', 'saveLanguage'));
  await sidebar.getByLabel(en.sidebar.language.label).selectOption('de');
  await saidAtTheFoot(stage, de.sidebar.failures.offline);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('of two people who decide at once the later one is asked, in words, and the language is each person’s own', async () => {
  const stage = await openStage('en', smallBook('two'));
  const { page, sidebar } = stage;
  const { saving, decisions, nav, language, review } = en.sidebar;
  const note = 'from the other window';
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await page.evaluate(() => window.workbench.openSecondSidebar());
  const other = page.frameLocator('#sidebar-2 iframe');
  await other.locator('.client').first().click();
  await sidebar.locator('.client').first().click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  expect(await other.locator('h1').textContent()).toBe(name);
  const entry = async () => (await entriesInSheet(stage, en))[name];
  const asked = (now: string, mine: string) =>
    sidebar.getByText(saving.conflict(name, en.roles.decision, now, mine)).waitFor();

  await other.getByRole('button', { name: decisions.keep, exact: true }).click();
  await other.locator('.notice.done', { hasText: decisions.keep }).waitFor();
  await button(stage, decisions.part).click();
  await asked(decisions.keep, decisions.part);
  // What is entered meanwhile does not cover the question.
  await button(stage, `2, ${review.joySteps[1]}`).click();
  await button(stage, saving.theirs).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.joy}: 2`, name));
  expect(await button(stage, decisions.keep).getAttribute('aria-pressed')).toBe('true');

  await other.locator('.note-text').fill(note);
  await other.getByRole('button', { name: decisions.later, exact: true }).click();
  await other.locator('.notice.done', { hasText: decisions.later }).waitFor();
  await button(stage, decisions.part).click();
  await asked(decisions.later, decisions.part);
  await button(stage, saving.mine).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.part}`, name));
  expect(await entry()).toEqual({ joy: 2, decision: decisions.part, note });
  // The note of the other was read on the way.
  expect(await sidebar.locator('.note-text').inputValue()).toBe(note);

  // The language is each person's own, and is remembered.
  await button(stage, nav.overview).click();
  await sidebar.getByLabel(language.label).selectOption('de');
  await sidebar.locator('h1', { hasText: de.sidebar.overview.title(4) }).waitFor();
  await page.evaluate(() => window.workbench.reopen());
  await stage.openSidebar();
  expect(await sidebar.locator('h1').textContent()).toBe(de.sidebar.overview.title(4));
  expect(stage.strange).toEqual([]);
  await stage.close();
});
