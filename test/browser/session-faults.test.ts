import { deScreen as de } from '../../src/words/de/screen';
import { enScreen as en } from '../../src/words/en/screen';
import type { FaultKind } from '../../workbench/google/faults';
import { confirmColumns, entriesInSheet, logLines, saidAtTheFoot } from './review-steps';
import { closeBrowser, openStage, type Stage } from './stage';

afterAll(closeBrowser);

type Sentence = keyof typeof en.sidebar.failures;

/**
 * What Google says on the way to a function, and what the sidebar makes of it. All of it meets reading, confirming and
 * saving, in both languages; other functions, which go the same way, meet some of it.
 */
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

/** Calls of Google's services since they were last counted. */
async function callsIn({ page }: Stage): Promise<number> {
  return (
    Object.entries(await page.evaluate(() => window.workbench.calls()))
      // Formulas read the memory when they please; a decision does not.
      .filter(([service]) => !service.startsWith('Propert'))
      .reduce((sum, [, count]) => sum + count, 0)
  );
}

const wordsOf = { de, en };

/** What a person does about failures, in a language. */
function remedies(stage: Stage, language: 'de' | 'en') {
  const { sidebar } = stage;
  const { retry, failures } = wordsOf[language].sidebar;
  const shown = async (sentence: Sentence): Promise<void> => {
    await sidebar.getByText(failures[sentence]).waitFor();
  };
  const tryAgain = () => sidebar.getByRole('button', { name: retry }).click();
  return {
    shown,
    tryAgain,
    /** Every fault that is listed meets a function, is told, and is gone at the next attempt. */
    meets: async (
      faults: [FaultKind, Sentence][],
      name: string,
      act: () => Promise<void>,
      done: () => Promise<void>,
    ): Promise<void> => {
      for (const [kind, sentence] of faults) {
        await fail(stage, kind, name);
        await act();
        await shown(sentence);
        await tryAgain();
        await done();
      }
    },
  };
}

test('whatever Google refuses is said, tried again, and neither lost nor done twice (en)', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  const { saving, decisions, nav } = en.sidebar;
  const { shown, tryAgain, meets } = remedies(stage, 'en');
  await fail(stage, 'server-error', 'readConnection');
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Review clients' }).click();
  await shown('offline');
  expect(await stage.axe()).toEqual([]);
  await tryAgain();
  await confirmColumns(stage, en);

  await meets(
    [...ON_THE_WAY, QUOTA],
    'readConnection',
    () => sidebar.getByRole('button', { name: en.sidebar.overview.again }).click(),
    () => sidebar.locator('.failure').waitFor({ state: 'hidden' }),
  );
  const lamp = sidebar.getByRole('switch');
  await meets(
    [ON_THE_WAY[3], LOCKED],
    'paintHighlights',
    async () => {
      await sidebar.locator('[aria-checked="false"]').waitFor();
      await lamp.click();
    },
    async () => {
      await sidebar.locator('[aria-checked="true"]').waitFor();
      await lamp.click();
    },
  );
  await sidebar.locator('[aria-checked="false"]').waitFor();

  await sidebar.locator('.client').first().click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const entry = async () => (await entriesInSheet(stage, en))[name];
  let rating = 1;
  for (const [kind, sentence] of [...ON_THE_WAY, LOCKED]) {
    rating = (rating % 5) + 1;
    await fail(stage, kind, 'saveEntry');
    await page.keyboard.press(String(rating));
    await shown(sentence);
    expect((await entry())?.joy).not.toBe(rating);
    // What comes meanwhile waits its turn.
    await tryAgain();
    await saidAtTheFoot(stage, saving.saved(`${en.roles.joy}: ${rating}`, name));
    expect((await entry()).joy).toBe(rating);
  }
  // Others hold the lock for a while.
  await page.evaluate(() => window.workbench.holdLock(true));
  await sidebar.getByRole('button', { name: decisions.part, exact: true }).click();
  await shown('busy');
  await page.evaluate(() => window.workbench.holdLock(false));
  await tryAgain();
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
  const needed = await callsIn(stage);
  await page.evaluate((count) => window.workbench.killAfter(count - 1), needed);
  await decide('talk');
  await shown('too-long');
  expect((await entry()).decision).toBe(decisions.talk);
  await tryAgain();
  await isDecided('talk');

  // A column that is gone is named as what is missing, and taken back.
  await stage.type('Client Energy!C1', 'Something else');
  await sidebar.getByRole('button', { name: decisions.keep, exact: true }).click();
  await shown('no-column');
  expect((await entry()).decision).toBe(undefined);
  await stage.type('Client Energy!C1', en.roles.decision);
  await tryAgain();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.keep}`, name));
  await stage.type('Client Energy!B1', 'Something else');
  await sidebar.getByRole('button', { name: `1, ${en.sidebar.review.joySteps[0]}` }).click();
  await shown('no-column');
  await stage.type('Client Energy!B1', en.roles.joy);
  await tryAgain();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.joy}: 1`, name));

  // What takes long can be left; what it brings comes in all the same.
  await sidebar.getByRole('button', { name: nav.overview }).click();
  await page.evaluate(() => window.workbench.hold('calls'));
  await lamp.click();
  await sidebar.getByRole('button', { name: en.sidebar.stopWaiting }).click();
  await sidebar.getByText(en.sidebar.stillWorking).waitFor({ state: 'hidden' });
  expect(await lamp.isEnabled()).toBe(true);
  await page.evaluate(() => window.workbench.release());
  await sidebar.locator('[aria-checked="true"]').waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('every other function that Google refuses says so too, and does its work at the next attempt (de)', async () => {
  const stage = await openStage('de');
  const { page, sidebar } = stage;
  const { saving, log, connect, overview, nav, progress, letters, client } = de.sidebar;
  const { shown, tryAgain, meets } = remedies(stage, 'de');
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const goTo = (name: string) => () => button(name).click();
  await stage.openSidebar();
  await meets([...ON_THE_WAY, LOCKED, QUOTA], 'confirmConnection', goTo(connect.confirm), async () => {
    await sidebar.getByRole('switch').waitFor();
    await button(overview.columns).click();
  });
  await goTo(connect.confirm)();
  await sidebar.getByRole('switch').waitFor();

  const lamp = sidebar.getByRole('switch');
  const lit = (on: boolean) => sidebar.locator(`[aria-checked="${on}"]`).waitFor();
  await meets(
    [LOCKED],
    'clearHighlights',
    async () => {
      await lamp.click();
      await lit(true);
      await lamp.click();
    },
    () => lit(false),
  );
  const inserted = sidebar.locator('.notice.done', { hasText: overview.inserted('').split('  ')[0] });
  await meets([ON_THE_WAY[1]], 'insertFormulas', goTo(overview.insert), () => inserted.waitFor());
  // They are not written a second time beside the first.
  const place = await inserted.textContent();
  await page.evaluate(() => window.workbench.resetCalls());
  await button(overview.insert).click();
  await stage.settled();
  expect(await page.evaluate(() => window.workbench.trips().readConnection)).toBe(1);
  expect(await inserted.textContent()).toBe(place);
  expect(await page.evaluate(() => window.workbench.trips().insertFormulas)).toBe(undefined);

  await button(progress.start).click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  // These need no second attempt of their own: the click is made again.
  for (const [kind, sentence] of [ON_THE_WAY[0], ON_THE_WAY[2]]) {
    await sidebar.locator('.lines details:not([open]) summary').first().click();
    await fail(stage, kind, 'selectCell');
    await sidebar.locator('.lines .place').first().click();
    await shown(sentence);
    await sidebar.locator('.lines details[open] summary').first().click();
  }
  const before = (await logLines(stage, de)).length;
  let noted = 0;
  const note = async (): Promise<void> => {
    noted += 1;
    await sidebar.locator('summary', { hasText: log.other }).click();
    await sidebar.getByLabel(log.minutes).fill(String(noted));
    await sidebar.getByRole('button', { name: log.events['unfounded-complaint'] }).click();
  };
  const isNoted = async (): Promise<void> => {
    await saidAtTheFoot(stage, saving.saved(log.events['unfounded-complaint'], name));
    const lines = (await logLines(stage, de)).slice(before);
    expect(lines.map(([, , minutes]) => minutes)).toEqual(Array.from({ length: noted }, (_, one) => one + 1));
  };
  for (const [kind, sentence] of [ON_THE_WAY[4], ON_THE_WAY[5], LOCKED, QUOTA]) {
    await fail(stage, kind, 'logEvent');
    await note();
    await shown(sentence);
    await tryAgain();
    await isNoted();
  }
  await page.evaluate(() => window.workbench.resetCalls());
  await note();
  await isNoted();
  const toNote = await callsIn(stage);
  // The book is read once more after the line is written; that reading is cut short.
  await page.evaluate((count) => window.workbench.killAfter(count - 10), toNote);
  await note();
  await shown('too-long');
  expect(await logLines(stage, de)).toHaveLength(before + noted);
  await tryAgain();
  await isNoted();

  await button(nav.overview).click();
  // LiveRegion in the language that was chosen.
  await fail(stage, 'offline', 'saveLanguage');
  await sidebar.getByLabel(de.sidebar.language.label).selectOption('en');
  await sidebar.getByText(en.sidebar.failures.offline).waitFor();
  await sidebar.getByLabel(en.sidebar.language.label).selectOption('de');

  await sidebar.locator('.client', { hasText: name }).click();
  await button(de.sidebar.decisions.part).click();
  await saidAtTheFoot(stage, saving.saved(`${de.roles.decision}: ${de.sidebar.decisions.part}`, name));
  await fail(stage, 'denied-sidebar', 'showLetters');
  await button(client.farewell).click();
  await shown('denied');
  await tryAgain();
  await page
    .frameLocator('#add-on-dialog iframe')
    .getByLabel(letters.dialog.senderName, { exact: true })
    .waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test.each([
  ['de', 'en'],
  ['en', 'de'],
] as const)(
  'of two people who decide at once neither loses a thing, and whoever is later is asked (%s)',
  async (own, foreign) => {
    const stage = await openStage(own);
    const words = wordsOf[own];
    const otherWords = wordsOf[foreign].sidebar;
    const { page, sidebar } = stage;
    const { saving, decisions, nav, language, review } = words.sidebar;
    const dislike = `2, ${review.joySteps[1]}`;
    const note = 'Aus dem anderen Fenster';
    await stage.openSidebar();
    await confirmColumns(stage, words);
    await page.evaluate(() => window.workbench.openSecondSidebar());
    const other = page.frameLocator('#sidebar-2 iframe');
    await other.locator('.client').first().click();
    await sidebar.locator('.client').first().click();
    const name = (await sidebar.locator('h1').textContent()) as string;
    expect(await other.locator('h1').textContent()).toBe(name);
    const button = (where: typeof sidebar, text: string) =>
      where.getByRole('button', { name: text, exact: true });
    const otherSaved = () => other.locator('.notice.done').waitFor();
    const entry = async () => (await entriesInSheet(stage, words))[name];
    const asked = (now: string, mine: string) =>
      sidebar.getByText(saving.conflict(name, words.roles.decision, now, mine)).waitFor();

    await button(other, decisions.keep).click();
    await otherSaved();
    await button(sidebar, decisions.part).click();
    await asked(decisions.keep, decisions.part);
    // What is entered meanwhile waits, and does not cover the question.
    await button(sidebar, dislike).click();
    await button(sidebar, saving.theirs).click();
    await saidAtTheFoot(stage, saving.saved(`${words.roles.joy}: 2`, name));
    expect(await entry()).toMatchObject({ joy: 2, decision: decisions.keep });
    expect(await button(sidebar, decisions.keep).getAttribute('aria-pressed')).toBe('true');

    await button(other, decisions.later).click();
    await other.locator('.notice.done', { hasText: decisions.later }).waitFor();
    await other.locator('.note-text').fill(note);
    await other.locator('h1').click();
    await other.locator('.notice.done', { hasText: note }).waitFor();
    await button(sidebar, decisions.part).click();
    await asked(decisions.later, decisions.part);
    await button(sidebar, saving.mine).click();
    await saidAtTheFoot(stage, saving.saved(`${words.roles.decision}: ${decisions.part}`, name));
    expect(await entry()).toEqual({ joy: 2, decision: decisions.part, note: note });
    // The note of the other was read on the way.
    expect(await sidebar.locator('.note-text').inputValue()).toBe(note);
    const names = (await entriesInSheet(stage, words)) as object;
    expect(Object.keys(names)).toHaveLength(25);

    // The language is each person's own, and is remembered.
    await button(sidebar, nav.overview).click();
    await sidebar.getByLabel(language.label).selectOption(foreign);
    await sidebar.locator('h1', { hasText: otherWords.overview.title(25) }).waitFor();
    await page.evaluate(() => window.workbench.reopen());
    await stage.openSidebar();
    expect(await sidebar.locator('h1').textContent()).toBe(otherWords.overview.title(25));
    expect(stage.strange).toEqual([]);
    await stage.close();
  },
);
