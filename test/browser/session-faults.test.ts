import { deScreen as de } from '../../src/words/screen/de';
import { enScreen as en } from '../../src/words/screen/en';
import type { FaultKind } from '../../workbench/google/faults';
import { confirmColumns, entriesInSheet, logLines, saidAtTheFoot } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

jest.setTimeout(300_000);
afterAll(closeBrowser);

type Sentence = keyof typeof en.sidebar.failures;

/** What Google says on the way to a function, and what the sidebar makes of it. */
const ON_THE_WAY: [FaultKind, Sentence][] = [
  ['two-accounts', 'denied'],
  ['not-authorized', 'denied'],
  ['server-error', 'offline'],
  ['too-many-runs', 'busy'],
  ['time-limit', 'too-long'],
  ['offline', 'offline'],
];
const LOCKED: [FaultKind, Sentence] = ['lock-timeout', 'busy'];
const QUOTA: [FaultKind, Sentence] = ['quota', 'quota'];

const fail = ({ page }: Stage, kind: FaultKind, name: string): Promise<void> =>
  page.evaluate(([what, where]) => window.workbench.failNext(what as FaultKind, where), [kind, name]);

const tryAgain = ({ sidebar }: Stage) => sidebar.getByRole('button', { name: en.sidebar.retry }).click();

const failureShown = async ({ sidebar }: Stage, sentence: Sentence): Promise<void> => {
  await sidebar.getByText(en.sidebar.failures[sentence]).waitFor();
};

test('whatever Google refuses is said, tried again, and neither lost nor done twice', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  const { saving, log, decisions, nav } = en.sidebar;
  const calls = async (): Promise<number> =>
    Object.entries(await page.evaluate(() => window.workbench.calls()))
      // Formulas read the memory when they please; a decision does not.
      .filter(([service]) => !service.startsWith('Propert'))
      .reduce((sum, [, count]) => sum + count, 0);

  await fail(stage, 'server-error', 'readConnection');
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Review clients' }).click();
  await failureShown(stage, 'offline');
  expect(await stage.axe()).toEqual([]);
  await tryAgain(stage);
  await confirmColumns(stage, en);

  for (const [kind, sentence] of [...ON_THE_WAY, QUOTA]) {
    await fail(stage, kind, 'readConnection');
    await sidebar.getByRole('button', { name: en.sidebar.overview.again }).click();
    await failureShown(stage, sentence);
    await tryAgain(stage);
    await sidebar.locator('.failure').waitFor({ state: 'hidden' });
  }

  const lamp = sidebar.getByRole('switch');
  for (const [kind, sentence] of [...ON_THE_WAY, LOCKED]) {
    await fail(stage, kind, 'paintHighlights');
    await lamp.click();
    await failureShown(stage, sentence);
    expect(await lamp.getAttribute('aria-checked')).toBe('false');
    await tryAgain(stage);
    await sidebar.locator('[aria-checked="true"]').waitFor();
    await lamp.click();
    await sidebar.locator('[aria-checked="false"]').waitFor();
  }

  await sidebar.locator('.client').first().click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const entry = async () => (await entriesInSheet(stage, en))[name];
  let rating = 1;
  for (const [kind, sentence] of [...ON_THE_WAY, LOCKED]) {
    rating = (rating % 5) + 1;
    await fail(stage, kind, 'saveEntry');
    await page.keyboard.press(String(rating));
    await failureShown(stage, sentence);
    expect((await entry())?.joy).not.toBe(rating);
    // What comes meanwhile waits its turn.
    await tryAgain(stage);
    await saidAtTheFoot(stage, saving.saved(`${en.roles.joy}: ${rating}`, name));
    expect((await entry()).joy).toBe(rating);
  }
  // Others hold the lock for a while.
  await page.evaluate(() => window.workbench.holdLock(true));
  await sidebar.getByRole('button', { name: decisions.part, exact: true }).click();
  await failureShown(stage, 'busy');
  await page.evaluate(() => window.workbench.holdLock(false));
  await tryAgain(stage);
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.part}`, name));
  // Written, but its end never heard of: the next attempt finds its own, and nobody was quicker.
  const decide = (decision: keyof typeof decisions) =>
    sidebar.getByRole('button', { name: decisions[decision], exact: true }).click();
  const isDecided = (decision: keyof typeof decisions) =>
    saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions[decision]}`, name));
  await decide('talk');
  await isDecided('talk');
  await page.evaluate(() => window.workbench.resetCalls());
  await decide('later');
  await isDecided('later');
  const needed = await calls();
  await page.evaluate((count) => window.workbench.killAfter(count - 1), needed);
  await decide('talk');
  await failureShown(stage, 'too-long');
  expect((await entry()).decision).toBe(decisions.talk);
  await tryAgain(stage);
  await isDecided('talk');

  const before = (await logLines(stage, en)).length;
  let noted = 0;
  const note = async (): Promise<void> => {
    noted += 1;
    await sidebar.locator('summary', { hasText: log.other }).click();
    await sidebar.getByLabel(log.minutes).fill(String(noted));
    await sidebar.getByRole('button', { name: log.events['unfounded-complaint'] }).click();
  };
  const isNoted = async (): Promise<void> => {
    await saidAtTheFoot(stage, saving.saved(log.events['unfounded-complaint'], name));
    const lines = (await logLines(stage, en)).slice(before);
    expect(lines.map(([, , minutes]) => minutes)).toEqual(Array.from({ length: noted }, (_, one) => one + 1));
  };
  for (const [kind, sentence] of [...ON_THE_WAY, LOCKED, QUOTA]) {
    await fail(stage, kind, 'logEvent');
    await note();
    await failureShown(stage, sentence);
    await tryAgain(stage);
    await isNoted();
  }
  await page.evaluate(() => window.workbench.resetCalls());
  await note();
  await isNoted();
  const toNote = await calls();
  // The book is read once more after the line is written; that reading is cut short.
  await page.evaluate((count) => window.workbench.killAfter(count - 10), toNote);
  await note();
  await failureShown(stage, 'too-long');
  expect(await logLines(stage, en)).toHaveLength(before + noted);
  await tryAgain(stage);
  await isNoted();

  // A column that is gone is named as what is missing, and taken back.
  await stage.type('Client Energy!C1', 'Something else');
  await sidebar.getByRole('button', { name: decisions.keep, exact: true }).click();
  await failureShown(stage, 'no-column');
  expect((await entry()).decision).toBe(undefined);
  await stage.type('Client Energy!C1', en.roles.decision);
  await tryAgain(stage);
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.keep}`, name));
  await stage.type('Client Energy!B1', 'Something else');
  await sidebar.getByRole('button', { name: `1, ${en.sidebar.review.joySteps[0]}` }).click();
  await failureShown(stage, 'no-column');
  await stage.type('Client Energy!B1', en.roles.joy);
  await tryAgain(stage);
  await saidAtTheFoot(stage, saving.saved(`${en.roles.joy}: 1`, name));

  // What takes long can be left; what it brings comes in all the same.
  await sidebar.getByRole('button', { name: nav.overview }).click();
  await page.evaluate(() => window.workbench.delay(5_000));
  await lamp.click();
  await sidebar.getByRole('button', { name: en.sidebar.stopWaiting }).click();
  await sidebar.getByText(en.sidebar.stillWorking).waitFor({ state: 'hidden' });
  expect(await lamp.isEnabled()).toBe(true);
  await page.evaluate(() => window.workbench.delay(0));
  await sidebar.locator('[aria-checked="true"]').waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('of two people who decide at once neither loses a thing, and whoever is later is asked', async () => {
  const stage = await openStage('de');
  const { page, sidebar } = stage;
  const { saving, decisions, nav, language } = de.sidebar;
  await stage.openSidebar();
  await confirmColumns(stage, de);
  await page.evaluate(() => window.workbench.openSecondSidebar());
  const other = page.frameLocator('#sidebar-2 iframe');
  await other.locator('.client').first().click();
  await sidebar.locator('.client').first().click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  expect(await other.locator('h1').textContent()).toBe(name);
  const button = (where: typeof sidebar, text: string) =>
    where.getByRole('button', { name: text, exact: true });
  const otherSaved = () => other.locator('.notice.done').waitFor();
  const entry = async () => (await entriesInSheet(stage, de))[name];
  const asked = (now: string) => sidebar.getByText(saving.conflict(name, de.roles.decision, now)).waitFor();

  await button(other, decisions.keep).click();
  await otherSaved();
  await button(sidebar, decisions.part).click();
  await asked(decisions.keep);
  // What is entered meanwhile waits, and does not cover the question.
  await button(sidebar, '2, eher nicht').click();
  await button(sidebar, saving.theirs).click();
  await saidAtTheFoot(stage, saving.saved(`${de.roles.joy}: 2`, name));
  expect(await entry()).toMatchObject({ joy: 2, decision: decisions.keep });
  expect(await button(sidebar, decisions.keep).getAttribute('aria-pressed')).toBe('true');

  await button(other, decisions.later).click();
  await other.locator('.notice.done', { hasText: decisions.later }).waitFor();
  await other.locator('.note-text').fill('Aus dem anderen Fenster');
  await other.locator('h1').click();
  await other.locator('.notice.done', { hasText: 'Aus dem anderen Fenster' }).waitFor();
  await button(sidebar, decisions.part).click();
  await asked(decisions.later);
  await button(sidebar, saving.mine).click();
  await saidAtTheFoot(stage, saving.saved(`${de.roles.decision}: ${decisions.part}`, name));
  expect(await entry()).toEqual({ joy: 2, decision: decisions.part, note: 'Aus dem anderen Fenster' });
  // The note of the other was read on the way.
  expect(await sidebar.locator('.note-text').inputValue()).toBe('Aus dem anderen Fenster');
  const names = (await entriesInSheet(stage, de)) as object;
  expect(Object.keys(names)).toHaveLength(25);

  // The language is each person's own, and is remembered.
  await button(sidebar, nav.overview).click();
  await sidebar.getByLabel(language.label).selectOption('en');
  await sidebar.locator('h1', { hasText: en.sidebar.overview.title(25) }).waitFor();
  await page.evaluate(() => window.workbench.reopen());
  await stage.openSidebar();
  expect(await sidebar.locator('h1').textContent()).toBe(en.sidebar.overview.title(25));
  expect(stage.strange).toEqual([]);
  await stage.close();
});
