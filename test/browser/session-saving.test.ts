import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import { confirmColumns, entriesInSheet, saidAtTheFoot } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

afterAll(closeBrowser);

const wordsOf = { de, en };
const button = ({ sidebar }: Stage, name: string) => sidebar.getByRole('button', { name, exact: true });

test('what is not saved is named with its reason, is not shown as saved, and can be let go (de)', async () => {
  const stage = await openStage('de');
  const { page, sidebar } = stage;
  const { saving, decisions, nav, failures, retry, review } = de.sidebar;
  const refuse = () => page.evaluate(() => window.workbench.failNext('lock-timeout', 'saveEntry'));
  const unsaved = (text: string, others: number) =>
    sidebar.locator('.notice.failed', { hasText: saving.unsaved(text, others) }).waitFor();
  await stage.openSidebar();
  await confirmColumns(stage, de);
  const row = sidebar.locator('.client').first();
  await row.click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const part = saving.saved(`${de.roles.decision}: ${decisions.part}`, name);

  await refuse();
  await button(stage, decisions.part).click();
  await unsaved(part, 0);
  expect(await sidebar.locator('.notice').textContent()).toContain(failures.busy);
  expect(await stage.axe()).toEqual([]);
  // What is entered next waits behind it.
  await refuse();
  await button(stage, `2, ${review.joySteps[1]}`).click();
  await unsaved(part, 1);
  await button(stage, nav.overview).click();
  expect(await row.locator('.decided').textContent()).toBe(saving.notYet);
  expect((await entriesInSheet(stage, de))[name]?.decision).toBe(undefined);
  await button(stage, saving.discard).click();
  await saidAtTheFoot(stage, saving.saved(`${de.roles.joy}: 2`, name));
  await row.click();
  expect(await button(stage, decisions.part).getAttribute('aria-pressed')).toBe('false');

  await refuse();
  await button(stage, decisions.part).click();
  await unsaved(part, 0);
  await button(stage, retry).click();
  await saidAtTheFoot(stage, part);
  expect((await entriesInSheet(stage, de))[name]).toMatchObject({ joy: 2, decision: decisions.part });
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(`${de.roles.decision}: ${decisions.part}`, name));
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(`${de.roles.joy}: 2`, name));
  await page.keyboard.press('u');
  await saidAtTheFoot(stage, saving.nothingToUndo);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('a book that could not be read says why, and opens at the next attempt (en)', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  await page.evaluate(() => window.workbench.failNext('server-error', 'readConnection'));
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Review clients' }).click();
  await sidebar.getByText(en.sidebar.failures.offline).waitFor();
  expect(await stage.axe()).toEqual([]);
  await button(stage, en.sidebar.retry).click();
  await confirmColumns(stage, en);
  // What no panel waits for is said at the foot, in the language that was chosen.
  await page.evaluate(() => window.workbench.failNext('offline', 'saveLanguage'));
  await sidebar.getByLabel(en.sidebar.language.label).selectOption('de');
  await saidAtTheFoot(stage, de.sidebar.failures.offline);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('what takes long says so, can be left, and is taken in when it comes; no button is dead without a word', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  const { stopWaiting, failures, retry, stillWorking } = en.sidebar;
  const lamp = sidebar.getByRole('switch');
  const hasFocus = (selector: string) =>
    sidebar.locator(selector).evaluate((element) => element === element.ownerDocument.activeElement);
  await stage.openSidebar();
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
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test.each([
  ['de', 'en'],
  ['en', 'de'],
] as const)(
  'of two people who decide at once whoever is later is asked, in words, and the language is each person’s own (%s)',
  async (own, foreign) => {
    const stage = await openStage(own);
    const words = wordsOf[own];
    const otherWords = wordsOf[foreign].sidebar;
    const { page, sidebar } = stage;
    const { saving, decisions, nav, language, review } = words.sidebar;
    const note = 'Aus dem anderen Fenster';
    await stage.openSidebar();
    await confirmColumns(stage, words);
    await page.evaluate(() => window.workbench.openSecondSidebar());
    const other = page.frameLocator('#sidebar-2 iframe');
    await other.locator('.client').first().click();
    await sidebar.locator('.client').first().click();
    const name = (await sidebar.locator('h1').textContent()) as string;
    expect(await other.locator('h1').textContent()).toBe(name);
    const entry = async () => (await entriesInSheet(stage, words))[name];
    const asked = (now: string, mine: string) =>
      sidebar.getByText(saving.conflict(name, words.roles.decision, now, mine)).waitFor();

    await other.getByRole('button', { name: decisions.keep, exact: true }).click();
    await other.locator('.notice.done', { hasText: decisions.keep }).waitFor();
    await button(stage, decisions.part).click();
    await asked(decisions.keep, decisions.part);
    expect(await stage.axe()).toEqual([]);
    // What is entered meanwhile does not cover the question.
    await button(stage, `2, ${review.joySteps[1]}`).click();
    await button(stage, saving.theirs).click();
    await saidAtTheFoot(stage, saving.saved(`${words.roles.joy}: 2`, name));
    expect(await button(stage, decisions.keep).getAttribute('aria-pressed')).toBe('true');

    await other.locator('.note-text').fill(note);
    await other.getByRole('button', { name: decisions.later, exact: true }).click();
    await other.locator('.notice.done', { hasText: decisions.later }).waitFor();
    await button(stage, decisions.part).click();
    await asked(decisions.later, decisions.part);
    await button(stage, saving.mine).click();
    await saidAtTheFoot(stage, saving.saved(`${words.roles.decision}: ${decisions.part}`, name));
    expect(await entry()).toEqual({ joy: 2, decision: decisions.part, note });
    // The note of the other was read on the way.
    expect(await sidebar.locator('.note-text').inputValue()).toBe(note);

    // The language is each person's own, and is remembered.
    await button(stage, nav.overview).click();
    await sidebar.getByLabel(language.label).selectOption(foreign);
    await sidebar.locator('h1', { hasText: otherWords.overview.title(25) }).waitFor();
    await page.evaluate(() => window.workbench.reopen());
    await stage.openSidebar();
    expect(await sidebar.locator('h1').textContent()).toBe(otherWords.overview.title(25));
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);
