import type { Locator } from 'playwright-core';
import { DECISIONS } from '../../src/model/entry';
import { enScreen as en } from '../../src/words/en/screen';
import type { ScreenWords } from '../../src/words/screen-words';
import { at } from '../at';
import { entriesInSheet, logLines, saidAtTheFoot, smallBook } from './review-steps';
import { openStage, type Stage } from './stage';

/** Walks by Tab, or back by Shift and Tab, until an element has the focus. */
async function tabTo({ page }: Stage, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('Tab does not lead there');
}

/** Rates, notes and logs at the first client, and takes each back once before it is done for good. */
async function tryEverything(stage: Stage, words: ScreenWords, client: string): Promise<void> {
  const { page, sidebar } = stage;
  const { saving, decisions, log, review } = words.sidebar;
  const { keyboard } = page;
  const entry = async () => (await entriesInSheet(stage, words))[client];
  const undone = (what: string) => saidAtTheFoot(stage, saving.undone(what, client));
  const saved = (what: string) => saidAtTheFoot(stage, saving.saved(what, client));

  const joy = `${words.roles.joy}: 2`;
  await keyboard.press('2');
  await saved(joy);
  expect((await entry())?.joy).toBe(2);
  await keyboard.press('u');
  await undone(joy);
  expect((await entry())?.joy).toBe('');
  await keyboard.press('2');
  await saved(joy);

  const part = `${words.roles.decision}: ${decisions.part}`;
  await keyboard.press(review.letters.part);
  await saved(part);
  expect((await entry())?.decision).toBe(decisions.part);
  await keyboard.press('Control+z');
  await undone(part);
  expect((await entry())?.decision).toBe('');
  await keyboard.press(review.letters.part);
  await saved(part);

  const written = async (text: string): Promise<void> => {
    await keyboard.press('n');
    await keyboard.type(text);
    await keyboard.press('Tab');
    await saved(`${words.roles.note}: ${text}`);
  };
  await written('=1+1');
  expect((await entry())?.note).toBe('=1+1');
  await keyboard.press('u');
  await undone(`${words.roles.note}: =1+1`);
  expect((await entry())?.note).toBe('');
  await written('3.2. Telefonat');

  const lines = (await logLines(stage, words)).length;
  const haggled = log.events.haggled;
  const incident = async (): Promise<void> => {
    await keyboard.press(review.incidentLetter);
    await tabTo(stage, sidebar.locator('summary', { hasText: log.other }));
    await keyboard.press('Enter');
    await tabTo(stage, sidebar.getByLabel(log.minutes));
    await keyboard.type('20');
    await tabTo(stage, sidebar.getByRole('button', { name: haggled }), 'Shift+Tab');
    await keyboard.press('Enter');
    await saved(haggled);
  };
  await incident();
  expect((await logLines(stage, words)).slice(lines)).toEqual([[client, haggled, 20]]);
  await keyboard.press('u');
  await undone(haggled);
  expect(await logLines(stage, words)).toHaveLength(lines);
  await incident();
  expect(await logLines(stage, words)).toHaveLength(lines + 1);
}

/** Decides for so many who are not decided yet, from the client that is shown on. */
async function decideOn(stage: Stage, words: ScreenWords, count: number): Promise<void> {
  const { page, sidebar } = stage;
  const { letters, position } = words.sidebar.review;
  let left = count;
  for (let place = await placeOf(stage); ; place += 1) {
    const name = (await sidebar.locator('h1').textContent()) as string;
    if ((await sidebar.locator('.decision [aria-pressed="true"]').count()) === 0) {
      const decision = at(DECISIONS, place % DECISIONS.length);
      await page.keyboard.press(letters[decision]);
      const said = `${words.roles.decision}: ${words.sidebar.decisions[decision]}`;
      await saidAtTheFoot(stage, words.sidebar.saving.saved(said, name));
      left -= 1;
    }
    if (left === 0) return;
    await page.keyboard.press('ArrowRight');
    await sidebar.getByText(position(place + 1, 4), { exact: true }).waitFor();
  }
}

async function placeOf({ sidebar }: Stage): Promise<number> {
  return Number.parseInt((await sidebar.locator('.walk span').textContent()) as string, 10);
}

test('a whole review by keyboard alone, left at half-way and taken up again', async () => {
  const words = en;
  const stage = await openStage('en', smallBook('keys'));
  const { page, sidebar } = stage;
  const { keyboard } = page;
  const { connect, overview, progress, nav, whatIf } = words.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await stage.openSidebar();
  await sidebar.locator('h1').focus();
  await tabTo(stage, button(connect.confirm));
  await keyboard.press('Enter');
  await tabTo(stage, button(progress.start));
  await keyboard.press('Enter');
  const heading = sidebar.locator('h1');
  await sidebar.locator('.walk').waitFor();
  const first = (await heading.textContent()) as string;
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await tryEverything(stage, words, first);
  await decideOn(stage, words, 1);

  // The file is closed, and opened again another day.
  await page.evaluate(() => window.workbench.reopen());
  await stage.openSidebar();
  await sidebar.getByText(progress.decided(2, 4), { exact: true }).waitFor();
  const before = await entriesInSheet(stage, words);
  await heading.focus();
  await tabTo(stage, button(progress.resume));
  await keyboard.press('Enter');
  await sidebar.locator('.walk').waitFor();
  expect(before[(await heading.textContent()) as string]?.decision).toBe('');
  await decideOn(stage, words, 2);
  const after = await entriesInSheet(stage, words);
  expect(Object.keys(after)).toHaveLength(4);
  for (const [name, { decision }] of Object.entries(before)) {
    if (decision !== '') expect(after[name]).toEqual(before[name]);
  }
  expect(after[first]).toMatchObject({ joy: 2, note: '3.2. Telefonat' });

  await keyboard.press('Escape');
  await sidebar.getByText(progress.done).waitFor();
  expect(await stage.axe()).toEqual([]);
  // Escape empties the search first, as everywhere.
  await sidebar.getByLabel(overview.search).fill('nobody at all');
  await keyboard.press('Escape');
  await sidebar.locator('.client').nth(3).waitFor();
  await tabTo(stage, button(nav.whatIf), 'Shift+Tab');
  await keyboard.press('Enter');
  const chosen = Object.values(after).filter(
    ({ decision }) => decision === words.sidebar.decisions.part,
  ).length;
  await sidebar.getByText(whatIf.chosen(chosen), { exact: true }).waitFor();
  await tabTo(stage, sidebar.locator('.choice input:not(:checked)').first());
  await keyboard.press('Space');
  await sidebar.getByText(whatIf.chosen(chosen + 1), { exact: true }).waitFor();
  // While a figure is typed, nothing of it is taken away.
  const share = sidebar.getByLabel(whatIf.refillShare);
  await share.fill('');
  await share.pressSequentially('7.05');
  expect(await share.inputValue()).toBe('7.05');
  expect(await page.evaluate(() => window.workbench.errors())).toEqual([]);
  expect(stage.strange).toEqual([]);
  await stage.close();
});
