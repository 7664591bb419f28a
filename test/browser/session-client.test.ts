import { enScreen as en } from '../../src/words/en/screen';
import { cellsOf, confirmColumns, entriesInSheet, logLines, saidAtTheFoot, writeEntry } from './review-steps';
import { openStage } from './stage';

test('a client is seen with what changed since the last review, how much history there is, and the rows that make it', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  const { decisions, saving, nav, overview, progress, review, client: text, log } = en.sidebar;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await sidebar.locator('.client').first().click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const energy = (await sidebar.locator('.score .energy').textContent()) as string;
  // Nothing is said of changes on the day of the decision.
  await button(decisions.keep).click();
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.keep}`, name));
  expect(await sidebar.getByText(/^(Since|Energy as it was)/).count()).toBe(0);

  // The review was some months ago, and the day has come to look again.
  await writeEntry(stage, name, {
    [en.roles.decided_on]: { days: -200 },
    [en.roles.energy_then]: 33,
    [en.roles.look_again]: { days: -2 },
  });
  await button(nav.overview).click();
  await button(overview.again).click();
  await sidebar.getByText(progress.due(1)).waitFor();
  await sidebar.getByText(progress.history).click();
  await sidebar.locator('.history', { hasText: decisions.keep }).waitFor();
  expect(await sidebar.locator('.history li').count()).toBe(1);
  // Going on begins with the client one wanted to look at again.
  await button(progress.resume).click();
  expect(await sidebar.locator('h1').textContent()).toBe(name);
  const since = await sidebar.getByText(/^Since/).textContent();
  expect(since).toContain(`energy +33 → ${energy}`);
  expect(since).toContain(review.billedSince('').trim());

  // The energy then may be as it is now.
  await writeEntry(stage, name, { [en.roles.energy_then]: Number(energy.replace('−', '-')) });
  await button(nav.overview).click();
  await button(overview.again).click();
  await sidebar.locator('.client', { hasText: name }).click();
  await sidebar.getByText(/^Energy as it was on/).waitFor();

  await sidebar.getByText(text.evidence.much, { exact: true }).waitFor();
  expect(await sidebar.getByText(text.energyHelp).count()).toBe(1);
  const behind = sidebar.locator('.lines details').last();
  await behind.locator('summary').click();
  const place = behind.locator('.place').first();
  const [sheet = '', row] = ((await place.textContent()) as string).split('!');
  await place.click();
  await page.waitForFunction((wanted) => window.workbench.selected() === wanted, `${sheet}!A${row}`);
  expect((await cellsOf(stage, sheet))[Number(row) - 1]).toContain(name);

  // Where that cannot be shown, it is said.
  await page.evaluate(() => window.workbench.failNext('offline', 'selectCell'));
  await place.click();
  await saidAtTheFoot(stage, en.sidebar.failures.offline);
  // One click notes what happened today, and the figures follow; one more takes it back.
  const lines = (await logLines(stage, en)).length;
  const complaint = log.events['unfounded-complaint'];
  await button(complaint).click();
  await saidAtTheFoot(stage, saving.saved(complaint, name));
  expect((await logLines(stage, en)).slice(lines)).toEqual([[name, complaint, '']]);
  const [today] = (await cellsOf(stage, log.sheet)).at(-1) as [string];
  expect(new Date(today).toDateString()).toBe(new Date().toDateString());
  expect(await sidebar.locator('.lines li', { hasText: en.lines.complaints }).count()).toBe(1);
  await sidebar.locator('.notice').getByRole('button', { name: saving.undo }).click();
  await saidAtTheFoot(stage, saving.undone(complaint, name));
  expect(await logLines(stage, en)).toHaveLength(lines);
  // The button that went has not taken the focus with it.
  expect(await sidebar.locator('.notice').evaluate((bar) => bar === bar.ownerDocument.activeElement)).toBe(
    true,
  );
  // A figure that cannot be is not noted.
  await sidebar.getByText(log.other).click();
  await sidebar.getByLabel(log.minutes).fill('-5');
  await button(complaint).click();
  expect(await logLines(stage, en)).toHaveLength(lines);
  expect(stage.strange).toEqual([]);
  await stage.close();
});

test('keys do what they say, and leave to fields what is theirs', async () => {
  const stage = await openStage('en');
  const { page, sidebar } = stage;
  const { saving, decisions, nav, review, progress, overview } = en.sidebar;
  const { keyboard } = page;
  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const hasFocus = (selector: string) =>
    sidebar.locator(selector).evaluate((element) => element === element.ownerDocument.activeElement);
  await stage.openSidebar();
  await confirmColumns(stage, en);
  await button(progress.start).click();
  const name = (await sidebar.locator('h1').textContent()) as string;
  const saved = (what: string) => saidAtTheFoot(stage, saving.saved(what, name));
  await keyboard.press('4');
  await saved(`${en.roles.joy}: 4`);
  // Redoing is no second way of undoing, and holding a key down undoes once.
  await keyboard.press('Control+Shift+z');
  await keyboard.press(review.letters.keep);
  await saved(`${en.roles.decision}: ${decisions.keep}`);
  expect(await hasFocus('.onward')).toBe(true);
  await keyboard.down('u');
  await keyboard.down('u');
  await keyboard.down('u');
  await keyboard.up('u');
  await saidAtTheFoot(stage, saving.undone(`${en.roles.decision}: ${decisions.keep}`, name));
  expect((await entriesInSheet(stage, en))[name]).toMatchObject({ joy: 4, decision: '' });

  // Two keys in one breath: the second is meant for the client that the first has led to.
  const second = await sidebar.locator('h1').evaluate(async ({ ownerDocument }, key) => {
    const press = (name: string) =>
      ownerDocument.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    const shown = () => ownerDocument.querySelector('h1')?.textContent ?? '';
    const before = shown();
    press('ArrowRight');
    for (let turn = 0; turn < 100 && shown() === before; turn += 1) await Promise.resolve();
    const now = shown();
    press(key);
    return now === before ? '' : now;
  }, review.letters.later);
  await saidAtTheFoot(stage, saving.saved(`${en.roles.decision}: ${decisions.later}`, second));
  await keyboard.press('ArrowLeft');
  await sidebar.locator('h1', { hasText: name }).waitFor();

  // What somebody else decides meanwhile does not take the focus out of a note.
  await keyboard.press('n');
  expect(await hasFocus('.note-text')).toBe(true);
  await keyboard.type('12.3. Anruf');
  await page.evaluate(async (client) => {
    const rows = window.workbench.read('Client Energy!A1:A40') as string[][];
    await window.workbench.type(`Client Energy!C${rows.findIndex(([cell]) => cell === client) + 1}`, 'keep');
  }, name);
  expect(await sidebar.locator('.note-text').inputValue()).toBe('12.3. Anruf');
  // Escape leaves the note, which saves it.
  await keyboard.press('Escape');
  await saved(`${en.roles.note}: 12.3. Anruf`);
  expect((await entriesInSheet(stage, en))[name]).toMatchObject({
    note: '12.3. Anruf',
    decision: 'keep',
  });

  // A checkbox takes the space bar and no letter.
  await button(nav.whatIf).click();
  const box = sidebar.locator('.choice input').first();
  await box.focus();
  await keyboard.press('u');
  await saidAtTheFoot(stage, saving.undone(`${en.roles.note}: 12.3. Anruf`, name));
  await keyboard.press('Escape');
  await sidebar.getByRole('button', { name: overview.columns }).waitFor();
  expect(stage.strange).toEqual([]);
  await stage.close();
});
